// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/line/timelineview.h"

#include "support/retranslation.h"
#include "timeline/line/entrylayout.h"
#include "timeline/line/lineheading.h"

#include <QAccessible>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace Dateline::TimelinePanel {

using namespace Support;
using namespace Timeline;

namespace {

constexpr int endMargin = Metrics::section; ///< Below the last row.
constexpr int clauseDelay = 20;             ///< Milliseconds: rows that fly past want none.

} // namespace

TimelineView::TimelineView(TimelineModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    // Before the base class, which sees the rows as they are then.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TimelineView::rememberPlace);
    setModel(model);
    // Behind the selection model, which forgets the current row.
    connect(model, &QAbstractItemModel::modelReset, this, &TimelineView::takeModel);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAutoScroll(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always, so that rows do not change their width with their number.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    m_wanting.setSingleShot(true);
    m_wanting.setInterval(clauseDelay);
    connect(&m_wanting, &QTimer::timeout, this, &TimelineView::wantClauses);
    const auto setName = [this] {
        const auto &content = m_model->content();
        setAccessibleName(content ? tr("Timeline of %1").arg(content->subject.name) : tr("Timeline"));
    };
    translated(this, setName);
    connect(model, &TimelineModel::contentChanged, this, setName);
    // What is known already is there before anything is painted.
    connect(model, &TimelineModel::contentChanged, this, &TimelineView::wantClauses);
    connect(model, &TimelineModel::filterChanged, this, &TimelineView::wantClauses);
    layOutAnew();
}

void TimelineView::rememberPlace()
{
    m_looked = {};
    if (!m_shown || !hasRows())
        return;
    m_looked.subject = m_shown->subject.number;
    m_looked.current = m_currentEntry;
    if (const int row = rowLookedAt(); row >= 0) {
        m_looked.entry = m_model->entryAt(row);
        m_looked.y = m_places.top(row) - verticalOffset();
    }
}

/// The current row if it can be seen, else the first one.
int TimelineView::rowLookedAt() const
{
    const int top = verticalOffset() + stickyHeight(m_style);
    const int bottom = verticalOffset() + viewport()->height();
    const int current = currentIndex().row();
    const bool isSeen = current >= 0 && m_places.top(current) < bottom &&
                        m_places.top(current) + m_places.height(current) > top;
    if (isSeen)
        return current;
    const int first = m_places.rowAt(verticalOffset() == 0 ? 0 : top);
    return isEntry(first) ? first : nextEntry(first, 1);
}

void TimelineView::reset()
{
    QListView::reset();
    m_hovered = {};
    m_pressed.reset();
    m_part = -1;
    layOutAnew();
}

/// An entry of a content that was there before, in the one that is there now; -1 when it is gone.
int TimelineView::sameEntry(const TimelineContent &before, int entry) const
{
    if (entry < 0 || &before == m_shown.get())
        return entry;
    const QList<HistoryEntry> &entries = m_shown->history.entries;
    const HistoryEntry &wanted = before.history.entries[entry];
    const auto isIt = [&wanted](const HistoryEntry &other) { return other.id == wanted.id; };
    // Mostly it is still where it was in time.
    const auto day = std::ranges::equal_range(entries, wanted.date.first, {},
                                              [](const HistoryEntry &other) { return other.date.first; });
    auto found = std::ranges::find_if(day, isIt);
    if (found == day.end())
        found = std::ranges::find_if(entries, isIt);
    return found == entries.end() ? -1 : int(found - entries.begin());
}

/// Of the entry that was looked at, or the first one of that day and later; -1 for none.
int TimelineView::rowToReturnTo(const TimelineContent &before) const
{
    if (m_looked.entry < 0)
        return -1;
    if (const int row = m_model->rowOfEntry(sameEntry(before, m_looked.entry)); row >= 0)
        return row;
    const QDate day = before.history.entries[m_looked.entry].date.first;
    const auto isLater = [this, day](qint32 entry) { return m_model->entry(entry).date.first >= day; };
    const auto found = std::ranges::find_if(m_model->shownEntries(), isLater);
    return found == m_model->shownEntries().end() ? -1 : m_model->rowOfEntry(*found);
}

/// Goes to what was looked at before the model was reset.
void TimelineView::takeModel()
{
    const TimelineContentPointer before = std::exchange(m_shown, m_model->content());
    const bool isSame = m_shown && m_looked.subject != 0 && m_shown->subject.number == m_looked.subject;
    int row = -1;
    int current = -1;
    if (isSame) {
        row = rowToReturnTo(*before);
        current = sameEntry(*before, m_looked.current);
    } else {
        m_open.clear();
        m_looked = {};
    }
    if (m_model->rowOfEntry(current) < 0)
        current = -1;
    scrollSettled(row < 0 ? 0 : m_places.top(row) - m_looked.y);
    measureVisible(row);
    const bool isOther = current != m_currentEntry || before != m_shown;
    m_currentEntry = current;
    if (current >= 0)
        setCurrentIndex(m_model->index(m_model->rowOfEntry(current)));
    if (isOther)
        Q_EMIT currentEntryChanged(current);
    m_range = {-2, -2};
    reportRange();
}

/// Forgets all that was measured.
void TimelineView::layOutAnew()
{
    m_style = LineStyle(font(), palette(), viewport()->width());
    m_cards.clear();
    m_rows = m_model->rows();
    std::vector<int> heights;
    heights.reserve(m_rows->rows.size());
    for (const TimelineRow &row : m_rows->rows)
        heights.push_back(row.kind == TimelineRow::Kind::Entry ? estimatedHeight(row, m_style)
                                                               : estimatedHeadingHeight(row, m_style));
    m_places.reset(std::move(heights));
    updateGeometries();
    viewport()->update();
}

const EntryCard *TimelineView::card(int row) const
{
    if (EntryCard *known = m_cards.object(row))
        return known;
    auto *card = new EntryCard(*m_model, row, m_style, isOpen(m_model->entryAt(row)));
    m_cards.insert(row, card);
    return card;
}

bool TimelineView::measure(int row)
{
    if (m_places.isKnown(row))
        return false;
    return m_places.setHeight(row,
                              isEntry(row) ? card(row)->height() : headingHeight(*m_model, row, m_style));
}

/// Lays out what is on the screen; `fixed` stays where it is if it is there, else the first row known.
void TimelineView::measureVisible(int fixed)
{
    if (m_isSettling || !hasRows())
        return;
    const QScopedValueRollback settling(m_isSettling, true);
    for (int round = 0; round < 8; ++round) {
        const int first = m_places.rowAt(verticalOffset());
        const int last = m_places.rowAt(verticalOffset() + viewport()->height());
        int row = fixed >= first && fixed <= last ? fixed : first;
        while (row != fixed && row < last && !m_places.isKnown(row))
            ++row;
        if (!m_places.isKnown(row) && row != fixed)
            row = first;
        const int y = m_places.top(row) - verticalOffset();
        bool isOther = false;
        for (int seen = first; seen <= last; ++seen)
            isOther = measure(seen) || isOther;
        if (!isOther)
            break;
        updateGeometries();
        if (verticalOffset() > 0)
            verticalScrollBar()->setValue(m_places.top(row) - y);
    }
    m_wanting.isActive() ? void() : m_wanting.start();
}

TimelineView::Kept TimelineView::kept() const
{
    if (!hasRows())
        return {};
    const int row = std::max(0, rowLookedAt());
    return {row, m_places.top(row) - verticalOffset()};
}

/// Scrolls while whoever calls sees to what stays where it is.
void TimelineView::scrollSettled(int value)
{
    const QScopedValueRollback settling(m_isSettling, true);
    verticalScrollBar()->setValue(value);
}

void TimelineView::restore(const Kept &kept)
{
    updateGeometries();
    if (kept.row >= 0 && verticalOffset() > 0)
        scrollSettled(m_places.top(kept.row) - kept.y);
    measureVisible(kept.row);
    viewport()->update();
    reportRange();
}

/// What a row shows is another.
void TimelineView::changeRow(int row)
{
    m_cards.remove(row);
    m_places.forget(row);
}

void TimelineView::wantClauses()
{
    if (!hasRows() || viewport()->height() <= 0)
        return;
    // Half a screen ahead, so that scrolling finds them there.
    const int ahead = viewport()->height() / 2;
    QList<qint32> wanted;
    const int last = m_places.rowAt(verticalOffset() + viewport()->height() + ahead);
    for (int row = m_places.rowAt(verticalOffset() - ahead); row <= last; ++row) {
        if (isEntry(row))
            wanted += quotedSightings(m_model->entry(m_model->entryAt(row)), isOpen(m_model->entryAt(row)));
    }
    // What a person added is its own quote.
    wanted.removeIf([this](qint32 number) { return m_model->sighting(number).isByHand; });
    m_model->wantClauses(wanted);
}

void TimelineView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                               const QList<int> &roles)
{
    const Kept place = kept();
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        changeRow(row);
    restore(place);
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void TimelineView::setOpen(int entry, bool isOpen)
{
    const int row = m_model->rowOfEntry(entry);
    if (row < 0 || isOpen == this->isOpen(entry))
        return;
    const Kept place = isEntry(row) ? Kept{row, m_places.top(row) - verticalOffset()} : kept();
    if (isOpen)
        m_open.insert(m_model->entry(entry).id);
    else
        m_open.remove(m_model->entry(entry).id);
    changeRow(row);
    measure(row);
    restore(place);
}

bool TimelineView::isOpen(int entry) const
{
    return !m_open.isEmpty() && m_open.contains(m_model->entry(entry).id);
}

void TimelineView::setCurrentEntry(int entry)
{
    if (entry == m_currentEntry)
        return;
    const int row = m_model->rowOfEntry(entry);
    if (row >= 0) {
        setCurrentIndex(m_model->index(row));
        scrollTo(m_model->index(row));
    } else if (entry < 0) {
        clearSelection();
        setCurrentIndex({});
    }
}

void TimelineView::scrollToEntry(int entry)
{
    const int row = m_model->rowOfEntry(entry);
    if (row >= 0)
        scrollTo(m_model->index(row), PositionAtTop);
}

void TimelineView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || !hasRows())
        return;
    measure(index.row());
    updateGeometries();
    int row = index.row();
    // The heading right above belongs to it.
    const bool isFirst = row > 0 && isEntry(row) && !isEntry(row - 1);
    const int sticky = stickyHeight(m_style);
    const QRect area = visualRect(index);
    const int page = viewport()->height();
    if (hint == EnsureVisible && area.top() >= sticky && area.bottom() < page)
        return;
    int y = area.top() < sticky || area.height() > page - sticky ? sticky : page - area.height();
    if (hint == PositionAtTop)
        y = sticky;
    else if (hint == PositionAtCenter)
        y = std::max(sticky, (page - area.height()) / 2);
    if (y == sticky && isFirst) {
        measure(row - 1);
        y = m_places.height(row - 1);
    }
    scrollSettled(m_places.top(row) - y);
    // Its own place counts, not that of what stands above it.
    restore({row, visualRect(index).top()});
}

void TimelineView::doItemsLayout()
{
    // Not QListView's: it would lay out every row.
    QAbstractItemView::doItemsLayout();
}

void TimelineView::updateGeometries()
{
    verticalScrollBar()->setSingleStep(m_style.line() * 2);
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() - stickyHeight(m_style)));
    const int total = m_places.total() + (m_places.count() > 0 ? endMargin : 0);
    verticalScrollBar()->setRange(0, std::max(0, total - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

int TimelineView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect TimelineView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_places.count())
        return {};
    return {0, m_places.top(index.row()) - verticalOffset(), viewport()->width(),
            m_places.height(index.row())};
}

QModelIndex TimelineView::indexAt(const QPoint &point) const
{
    const int y = point.y() + verticalOffset();
    if (!hasRows() || y < 0 || y >= m_places.total() || stickyArea().contains(point))
        return {};
    return m_model->index(m_places.rowAt(y));
}

void TimelineView::reportRange()
{
    std::pair<int, int> range{-1, -1};
    if (hasRows() && !m_model->shownEntries().empty()) {
        const QRect sticky = stickyArea();
        int first = m_places.rowAt(verticalOffset() + std::max(0, sticky.bottom() + 1));
        int last = m_places.rowAt(verticalOffset() + viewport()->height() - 1);
        if (!isEntry(first))
            first = nextEntry(first, 1);
        if (!isEntry(last))
            last = nextEntry(last, -1);
        range = {m_model->entryAt(first), m_model->entryAt(std::max(first, last))};
    }
    if (std::exchange(m_range, range) != range)
        Q_EMIT visibleRangeChanged(range.first, range.second);
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    m_part = -1;
    viewport()->update();
    if (QAccessible::isActive() && current.isValid() && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    }
    const int entry = current.isValid() ? m_model->entryAt(current.row()) : -1;
    if (std::exchange(m_currentEntry, entry) != entry)
        Q_EMIT currentEntryChanged(entry);
}

} // namespace Dateline::TimelinePanel
