// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/line/overviewpainter.h"

#include "timeline/models/timelinemodel.h"

#include <QWidget>

namespace Dateline::TimelinePanel {

/// All of a timeline on an axis of time: how much there is when, the trips, and as a window what of it the
/// list shows. Where nearly all of it is in a few years that is what is seen first, with the number of
/// entries before and behind at the edges.
///
/// Mouse: a click scrolls the list there, the window can be dragged, dragging elsewhere pans; the wheel and
/// pinching zoom around the pointer; a double click shows the bulk, and from there the whole.
/// Keys: Left and Right go to the next bar, Page Up and Page Down farther, Home and End to the ends; + and -
/// zoom, 0 and Backspace do as the double click.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewStrip(Timeline::TimelineModel *model, QWidget *parent = nullptr);

    /// What the list shows, numbers in History::entries; -1 for nothing.
    void setVisibleRange(int first, int last);

    /// What is seen of the timeline, and of what; in Julian days.
    const Timeline::DaySpan &view() const { return m_view; }
    const Timeline::DaySpan &whole() const { return m_rows->whole; }
    OverviewScale scale() const;
    /// What the list shows, at least as wide as can be held; empty for nothing.
    QRectF window() const;
    /// The first entry that the list shows, counted from 0 in what the filter lets through; -1 for none.
    int position() const;
    int count() const { return int(m_rows->byDate.size()); }
    /// "29 January 2023, 12 of 340".
    QString positionText() const;
    /// Scrolls the list; counted as position().
    void goTo(int position);
    /// Shows the bulk, and if that is what is seen already, the whole.
    void resetView();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The list is to show this entry at its top; in History::entries.
    void scrollRequested(int entry);
    void viewChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Drag : quint8 { None, Pressed, Pan, Window };
    /// Entries that are out of sight at one end.
    struct Hidden
    {
        int entries = 0;
        QRectF area; ///< Of what tells it.
    };

    void takeModel();
    void setView(const Timeline::DaySpan &view);
    void zoomBy(double factor, double x);
    double beginOf(int position) const;
    int firstAt(double day) const;
    int positionAt(double day) const;
    int positionOf(int entry) const;
    int neighbour(int way, double distance) const;
    Hidden hidden(int side) const;
    void showHidden(int side);
    QString toolTipAt(const QPointF &point) const;
    bool wants(const QKeyEvent &key) const;
    int textHeight() const;
    void paintTrips(QPainter *painter) const;
    void paintAxis(QPainter *painter) const;
    void paintWindow(QPainter *painter) const;
    void paintHidden(QPainter *painter) const;

    Timeline::TimelineModel *m_model;
    Timeline::TimelineRowsPointer m_rows; ///< As of the last reset; positions are those of its `byDate`.
    qint64 m_subject = 0;
    Timeline::DaySpan m_view;
    bool m_isUsers = false; ///< The user chose what is seen.
    int m_first = -1;       ///< Positions of what the list shows.
    int m_last = -1;
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    double m_grip = 0; ///< Where in the window it is held, or the day that is held.
};

} // namespace Dateline::TimelinePanel
