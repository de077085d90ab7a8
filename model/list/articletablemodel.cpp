// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articletablemodel.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace Dateline::List {

namespace {

// Beyond these, one layout change is cheaper for the models and views above than many row signals.
constexpr size_t MostRuns = 8;
constexpr size_t MostChangedRows = 256;
/// More titles than these take longer than half a frame to rank.
constexpr int MostTitlesAtOnce = 4096;

struct Run
{
    int first;
    int last;
};

/// The runs of adjacent rows among `rows`.
std::vector<Run> runsOf(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    std::vector<Run> runs;
    for (const int row : rows) {
        if (!runs.empty() && row <= runs.back().last + 1)
            runs.back().last = row;
        else
            runs.push_back({row, row});
    }
    return runs;
}

} // namespace

ArticleTableModel::ArticleTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&m_ranker, &TitleRanker::ranked, this, &ArticleTableModel::useRankedTitles);
}

int ArticleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_slots.size());
}

int ArticleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

void ArticleTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column > (hasScores() ? RelevanceOrder : ColumnCount - 1))
        return;
    (hasScores() ? m_searchOrder : m_listOrder) = {column, order};
    putInOrder({column, order});
}

bool ArticleTableModel::putInOrder(Order order)
{
    const bool mustWait = order.column == TitleColumn && m_order.missingTitles(m_columns) > MostTitlesAtOnce;
    const auto pending = mustWait ? std::optional(order.direction) : std::nullopt;
    if (mustWait && sortColumn() == RelevanceOrder && !hasScores())
        order = {DateColumn, Qt::DescendingOrder};
    else if (mustWait)
        order = {sortColumn(), sortOrder()};
    const bool isPendingOther = std::exchange(m_pendingTitleOrder, pending) != pending;
    const bool isOther = order != Order{sortColumn(), sortOrder()};
    if (mustWait)
        prepareTitles();
    if (isOther) {
        m_order.set(order.column, order.direction);
        m_order.prepare(m_columns);
        changeLayout(VerticalSortHint);
    }
    if (isOther || isPendingOther)
        Q_EMIT orderChanged();
    return isOther;
}

bool ArticleTableModel::setScores(const Search::SearchResultPointer &result)
{
    if (result == m_order.scores())
        return false;
    const Order wanted = result ? m_searchOrder : m_listOrder;
    const bool staysByRelevance = wanted.column == RelevanceOrder && sortColumn() == RelevanceOrder;
    m_order.setScores(result);
    if (staysByRelevance)
        changeLayout(VerticalSortHint);
    return putInOrder(wanted) || staysByRelevance;
}

void ArticleTableModel::setSearchOrder(int column, Qt::SortOrder order)
{
    m_searchOrder = {column, order};
    if (hasScores())
        putInOrder(m_searchOrder);
}

void ArticleTableModel::prepareTitles()
{
    if (m_ranker.isRunning() || m_order.missingTitles(m_columns) <= MostTitlesAtOnce)
        return;
    m_order.expectTitles();
    m_ranker.start(m_columns.titleTexts());
}

void ArticleTableModel::useRankedTitles()
{
    m_order.adoptTitles(m_columns, m_ranker.take());
    if (m_pendingTitleOrder)
        sort(TitleColumn, *m_pendingTitleOrder);
}

void ArticleTableModel::reset(const QList<Library::ArticleRow> &rows)
{
    m_ranker.cancel();
    beginResetModel();
    m_columns.clear();
    m_order.clear();
    for (const Library::ArticleRow &row : rows) {
        const int known = m_columns.slotOfId(row.id);
        if (known < 0)
            m_columns.append(row);
        else
            m_columns.update(known, row);
    }
    m_order.prepare(m_columns);
    m_slots.resize(m_columns.size());
    std::iota(m_slots.begin(), m_slots.end(), 0);
    m_order.sort(m_columns, m_slots);
    numberRows();
    endResetModel();
    if (m_pendingTitleOrder)
        sort(TitleColumn, *m_pendingTitleOrder);
}

void ArticleTableModel::updateRows(const QList<Library::ArticleRow> &rows)
{
    std::vector<int> changed;
    std::vector<int> added;
    for (const Library::ArticleRow &row : rows) {
        const int slot = m_columns.slotOfId(row.id);
        if (slot < 0) {
            added.push_back(m_columns.append(row));
        } else if (const Library::ArticleRow before = m_columns.row(slot); before != row) {
            if (before.title != row.title)
                m_order.forgetTitle(slot);
            if (before.published != row.published || before.dateOrigin != row.dateOrigin)
                m_order.forgetAges();
            m_columns.update(slot, row);
            if (slot < int(m_rows.size()))
                changed.push_back(slot);
        }
    }
    m_order.prepare(m_columns);
    const bool moved =
        std::any_of(changed.begin(), changed.end(), [this](int slot) { return !isInOrder(m_rows[slot]); });
    // Places are looked for by bisection, which needs the other rows in order.
    if (moved)
        changeLayout(NoLayoutChangeHint);
    else
        announceChanged(changed, {});
    if (addAtPlaces(std::move(added)))
        changeLayout(VerticalSortHint);
}

bool ArticleTableModel::addAtPlaces(std::vector<int> added)
{
    if (added.empty())
        return false;
    m_order.sort(m_columns, added);
    std::vector<int> places;
    places.reserve(added.size());
    for (const int slot : added) {
        const auto place = std::upper_bound(m_slots.begin(), m_slots.end(), slot, [this](int one, int other) {
            return m_order.comesBefore(m_columns, one, other);
        });
        places.push_back(int(place - m_slots.begin()));
    }
    std::vector<size_t> runStarts;
    for (size_t i = 0; i < places.size(); ++i) {
        if (i == 0 || places[i] != places[i - 1])
            runStarts.push_back(i);
    }
    m_rows.resize(m_columns.size(), -1);
    if (runStarts.size() > MostRuns) {
        insertRun(rowCount(), added.cbegin(), added.cend());
        return true;
    }
    for (size_t run = 0; run < runStarts.size(); ++run) {
        const size_t end = run + 1 < runStarts.size() ? runStarts[run + 1] : added.size();
        insertRun(places[runStarts[run]] + int(runStarts[run]), added.cbegin() + qsizetype(runStarts[run]),
                  added.cbegin() + qsizetype(end));
    }
    return false;
}

void ArticleTableModel::insertRun(int row, std::vector<int>::const_iterator first,
                                  std::vector<int>::const_iterator last)
{
    beginInsertRows({}, row, row + int(last - first) - 1);
    m_slots.insert(m_slots.begin() + row, first, last);
    numberRows(row);
    endInsertRows();
}

void ArticleTableModel::changeLayout(QAbstractItemModel::LayoutChangeHint hint)
{
    Q_EMIT layoutAboutToBeChanged({}, hint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> slotsBefore;
    slotsBefore.reserve(before.size());
    for (const QModelIndex &index : before)
        slotsBefore.push_back(m_slots[index.row()]);
    m_order.sort(m_columns, m_slots);
    numberRows();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(m_rows[slotsBefore[i]], before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, hint);
}

void ArticleTableModel::announceChanged(const std::vector<int> &slotNumbers, const QList<int> &roles)
{
    std::vector<int> rows;
    rows.reserve(slotNumbers.size());
    for (const int slot : slotNumbers)
        rows.push_back(m_rows[slot]);
    const std::vector<Run> runs = runsOf(std::move(rows));
    if (runs.size() > MostRuns || slotNumbers.size() > MostChangedRows) {
        Q_EMIT layoutAboutToBeChanged({}, NoLayoutChangeHint);
        Q_EMIT layoutChanged({}, NoLayoutChangeHint);
        return;
    }
    for (const Run &run : runs)
        Q_EMIT dataChanged(index(run.first, 0), index(run.last, ColumnCount - 1), roles);
}

bool ArticleTableModel::isInOrder(int row) const
{
    const auto ordered = [this](int upper, int lower) {
        return upper < 0 || lower >= rowCount() ||
               m_order.comesBefore(m_columns, m_slots[upper], m_slots[lower]);
    };
    return ordered(row - 1, row) && ordered(row, row + 1);
}

void ArticleTableModel::numberRows(int from)
{
    m_rows.resize(m_columns.size(), -1);
    for (int row = from; row < rowCount(); ++row)
        m_rows[m_slots[row]] = row;
}

void ArticleTableModel::setRead(const QStringList &ids, bool read)
{
    setFlag(ids, ArticleColumns::Read, {ReadRole}, read);
}

void ArticleTableModel::setStarred(const QStringList &ids, bool starred)
{
    setFlag(ids, ArticleColumns::Starred, {StarredRole}, starred);
}

void ArticleTableModel::setArchived(const QStringList &ids, bool archived)
{
    setFlag(ids, ArticleColumns::Archived, {ArchivedRole}, archived);
}

void ArticleTableModel::setNoted(const QStringList &ids, bool noted)
{
    setFlag(ids, ArticleColumns::Noted, {NotedRole}, noted);
}

void ArticleTableModel::setUserTag(const QStringList &ids, const QString &tag, bool present)
{
    const int number = m_columns.numberOfTag(tag);
    std::vector<int> changed;
    for (const QString &id : ids) {
        const int slot = m_columns.slotOfId(id);
        if (slot >= 0 && m_columns.setUserTag(slot, number, present))
            changed.push_back(slot);
    }
    m_order.prepare(m_columns);
    if (sortColumn() == TagsColumn && !changed.empty())
        changeLayout(NoLayoutChangeHint);
    else
        announceChanged(changed, {Qt::DisplayRole, TagsRole, UserTagsRole});
}

void ArticleTableModel::setFlag(const QStringList &ids, ArticleColumns::Flag flag, const QList<int> &roles,
                                bool on)
{
    std::vector<int> changed;
    for (const QString &id : ids) {
        const int slot = m_columns.slotOfId(id);
        if (slot >= 0 && m_columns.setFlag(slot, flag, on))
            changed.push_back(slot);
    }
    announceChanged(changed, roles);
}

int ArticleTableModel::rowOfId(const QString &id) const
{
    const int slot = m_columns.slotOfId(id);
    return slot < 0 ? -1 : m_rows[slot];
}

QString ArticleTableModel::idAt(int row) const
{
    return m_columns.id(m_slots[row]);
}

Library::ArticleRow ArticleTableModel::articleAt(int row) const
{
    return m_columns.row(m_slots[row]);
}

} // namespace Dateline::List
