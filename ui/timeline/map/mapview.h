// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/map/mapground.h"
#include "timeline/map/mapscene.h"
#include "timeline/map/mapstops.h"

#include <QWidget>

namespace Dateline::TimelinePanel {

/// Where someone was: the stops of a trip with arrows, or all places by how much is told of them. The list
/// besides holds what is chosen and filtered; the map follows it and says what is chosen here.
///
/// Mouse: dragging and two fingers move, the wheel, Ctrl and two fingers, and a pinch zoom around the
/// pointer, a double click zooms in. A click on a mark or its label chooses the next entry of the place.
/// Keys: arrows move, + and - zoom, 0 and Home show all; N and P, or Ctrl with arrows, go from place to
/// place; Enter chooses, Esc leaves the places.
class MapView : public QWidget
{
    Q_OBJECT

public:
    explicit MapView(QWidget *parent = nullptr);

    /// Null for none. Shows all its places, and all entries until others are set.
    void setContent(const Timeline::TimelineContentPointer &content);
    const Timeline::TimelineContentPointer &content() const { return m_content; }
    /// Numbers in History::entries. The view stays where the user moved it.
    void setShownEntries(const std::vector<qint32> &entries);
    /// Number in History::trips; -1 for all places.
    void setTrip(int trip);
    int trip() const { return m_trip; }
    /// Marks the place of an entry and shows it; -1 for none. Without signals.
    void setCurrentEntry(int entry);
    int currentEntry() const { return m_currentEntry; }

    void zoomIn();
    void zoomOut();
    void showAll();

    const Timeline::MapStops &stops() const { return m_stops; }
    const Timeline::MapCamera &camera() const { return m_camera; }
    /// As it is painted.
    const MapScene &scene() const;
    /// The place where the keyboard is: in stops().places, one more for those without a position, -1 for
    /// none.
    int cursorPlace() const { return m_cursor; }

    QSize sizeHint() const override { return {480, 320}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

Q_SIGNALS:
    /// The user chose a place: this is the next of its entries.
    void entryChosen(int entry);
    /// The user chose a place, or those without a position; comes first.
    void stopChosen(const QList<qint32> &entries);
    /// Other places are shown.
    void stopsChanged();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    enum class Drag : quint8 { None, Pressed, Moving };

    void rebuild();
    void describe();
    void fit();
    void setCamera(const Timeline::MapCamera &camera);
    void forgetScene();
    MapHighlight highlight() const;
    void setHovered(int place);
    void setCursorPlace(int place);
    void showPlace(int place);
    void choose(int place);
    void zoomBy(double factor, QPointF pixel);
    void showToolTip(QPointF point, const QPoint &screenPoint);
    bool wants(const QKeyEvent &key) const;
    bool moveByKey(const QKeyEvent &key);
    void stepCursor(int step);
    int targetCount() const;
    int targetAt(QPointF point) const;
    void paintEmpty(QPainter *painter);

    Timeline::TimelineContentPointer m_content;
    Timeline::ShownEntries m_shown;
    int m_trip = -1;
    int m_currentEntry = -1;
    Timeline::MapStops m_stops;
    Timeline::MapCamera m_camera;
    bool m_isMoved = false;  ///< By the user: the view is not to be fitted any more.
    bool m_isMoving = false; ///< The next frame is one of many.
    mutable std::optional<MapScene> m_scene;
    HaloTexts m_texts;
    MapGround m_ground;
    int m_current = -1; ///< The place of the current entry.
    int m_hovered = -1;
    int m_cursor = -1;
    bool m_usesKeyboard = false;
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_last;
};

} // namespace Dateline::TimelinePanel
