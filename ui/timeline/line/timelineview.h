// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/line/entrycard.h"
#include "timeline/line/rowplaces.h"

#include <QCache>
#include <QListView>
#include <QSet>
#include <QTimer>

#include <optional>

namespace Dateline::TimelinePanel {

/// A timeline as a vertical line with a mark for each entry, below headings of trips and months. Only rows
/// near the screen are laid out, the heights of others are estimated; what is looked at keeps its place when
/// rows change their heights, the filter changes, or the same entity's timeline is read anew.
///
/// Keys: Up, Down, Home, End, Page Up and Page Down choose an entry, with Ctrl Up and Down the first of a
/// trip or month; Space opens and closes one. Right opens it, then walks through what it shows, Left goes
/// back and closes it; Enter does what a click there does, with Ctrl "together with"; without a place in the
/// entry it goes to its first quote.
class TimelineView : public QListView
{
    Q_OBJECT

public:
    explicit TimelineView(Timeline::TimelineModel *model, QWidget *parent = nullptr);

    /// In History::entries; -1 for none.
    int currentEntry() const { return m_currentEntry; }
    /// Chooses an entry and shows it; -1 for none. Ignored for one that the filter refuses.
    void setCurrentEntry(int entry);
    /// Scrolls it to the top without choosing it.
    void scrollToEntry(int entry);
    /// Shows more, or less, of an entry.
    void setOpen(int entry, bool isOpen);
    bool isOpen(int entry) const;

    /// What an entry's row shows, and where the row is in the viewport.
    const EntryCard *card(int row) const;
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    void currentEntryChanged(int entry);
    /// The first and last entry on the screen; -1 when there are none.
    void visibleRangeChanged(int first, int last);
    /// The user wants to see the sentence; in Sightings::events.
    void sightingActivated(int sighting);
    void placeActivated(qint64 entity);
    void entityActivated(qint64 entity);
    /// The entries that this entity takes part in as well are wanted.
    void togetherRequested(qint64 entity);
    void entryMenuRequested(int entry, const QPoint &screenPoint);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    int verticalOffset() const override;
    int horizontalOffset() const override { return 0; }
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// A row that stays where it is while others change.
    struct Kept
    {
        int row = -1;
        int y = 0;
    };
    /// What is looked at, for when rows get other numbers.
    struct Looked
    {
        qint64 subject = 0;
        int entry = -1; ///< Of the content that was there then.
        int y = 0;
        int current = -1; ///< The current entry.
    };
    /// A part of an entry under the pointer.
    struct Spot
    {
        int row = -1;
        int part = -1;
        bool operator==(const Spot &) const = default;
    };

    bool hasRows() const { return m_places.count() > 0 && m_places.count() == m_model->rowCount(); }
    bool isEntry(int row) const { return m_model->kindOf(row) == Timeline::TimelineModel::Row::Entry; }
    void layOutAnew();
    bool measure(int row);
    void measureVisible(int fixed = -1);
    Kept kept() const;
    void scrollSettled(int value);
    void restore(const Kept &kept);
    void rememberPlace();
    void takeModel();
    int rowLookedAt() const;
    int sameEntry(const Timeline::TimelineContent &before, int entry) const;
    int rowToReturnTo(const Timeline::TimelineContent &before) const;
    void changeRow(int row);
    void reportRange();
    void wantClauses();
    int headingAbove(int row) const;
    int nextHeading(int row) const;
    QRect stickyArea() const;

    void paintLine(QPainter *painter, int first, int last) const;
    void paintRow(QPainter *painter, int row) const;

    int nextEntry(int row, int way) const;
    Spot spotAt(const QPoint &point) const;
    void setHovered(const Spot &spot);
    QString toolTipOf(const Spot &spot) const;
    void activate(const Spot &spot, Qt::KeyboardModifiers modifiers);
    bool wants(const QKeyEvent &key) const;
    void stepRight();
    void stepLeft();
    void setPart(int part);
    void moveToGroup(int way);

    Timeline::TimelineModel *m_model;
    LineStyle m_style;
    RowPlaces m_places;
    Timeline::TimelineRowsPointer m_rows; ///< As they are laid out.
    mutable QCache<int, EntryCard> m_cards{160};
    QSet<QString> m_open; ///< Ids of entries.
    QTimer m_wanting;
    Looked m_looked;
    Timeline::TimelineContentPointer m_shown; ///< As of the last reset.
    int m_currentEntry = -1;
    int m_part = -1; ///< Where the keyboard is in the current entry.
    Spot m_hovered;
    std::optional<Spot> m_pressed;
    std::pair<int, int> m_range{-1, -1};
    bool m_isSettling = false;
};

} // namespace Dateline::TimelinePanel
