// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notesarrangement.h"

#include "notes/notesfiltermodel.h"
#include "notes/notesmodel.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace Dateline::Notes {

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::min();
constexpr qint64 last = std::numeric_limits<qint64>::max();
constexpr int noTag = -1;

/// What has no time comes last, in both directions.
qint64 timeKey(qint64 time, Qt::SortOrder direction)
{
    if (time == never)
        return last;
    return direction == Qt::AscendingOrder ? time : -time;
}

/// As Notes::standsBefore(): the article, its title, its text, orphans.
qint64 placeKey(const Annotation &annotation)
{
    const qint64 part = annotation.isOrphan()                     ? 3
                        : annotation.anchor.part == Part::Article ? 0
                        : annotation.anchor.part == Part::Title   ? 1
                                                                  : 2;
    return (part << 32) + (annotation.isOrphan() ? annotation.anchor.start : annotation.placement.start);
}

} // namespace

bool NotesArrangement::Entry::standsBefore(const Entry &other) const
{
    return std::tie(keys, notesRow) < std::tie(other.keys, other.notesRow);
}

NotesArrangement::NotesArrangement(NotesFilterModel *filter, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_filter(filter)
    , m_notes(filter->notes())
{
    setSourceModel(filter);
    watchFilter();
    rebuild();
}

void NotesArrangement::watchFilter()
{
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeInserted, this, &NotesArrangement::begin);
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeRemoved, this, &NotesArrangement::begin);
    connect(m_filter, &QAbstractItemModel::layoutAboutToBeChanged, this, &NotesArrangement::begin);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &NotesArrangement::end);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &NotesArrangement::end);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &NotesArrangement::end);
    connect(m_filter, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] {
        rebuild();
        endResetModel();
    });
    connect(m_filter, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) {
                changed(topLeft.row(), bottomRight.row(), roles);
            });
    // What is not listed shifts rows without a word of the filter.
    connect(m_notes, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isShifted = true; });
    connect(m_notes, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_isShifted)
            rebuild();
    });
}

void NotesArrangement::begin()
{
    Q_EMIT layoutAboutToBeChanged();
    for (const QModelIndex &index : persistentIndexList())
        m_kept.append({index, idAt(index.row()), m_entries[size_t(index.row())].group});
}

void NotesArrangement::end()
{
    rebuild();
    QModelIndexList from;
    QModelIndexList to;
    for (const Kept &kept : std::as_const(m_kept)) {
        int row = rowOfId(kept.id);
        for (int other = row; other >= 0; other = m_nextEntry[size_t(other)]) {
            if (m_entries[size_t(other)].group == kept.group)
                row = other;
        }
        from.append(kept.index);
        to.append(row < 0 ? QModelIndex() : index(row, 0));
    }
    m_kept.clear();
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
}

void NotesArrangement::changed(int first, int last, const QList<int> &roles)
{
    bool isMoved = false;
    std::vector<Entry> wanted;
    QList<int> rows;
    for (int row = first; row <= last; ++row) {
        const int notesRow = m_filter->mapToSource(m_filter->index(row, 0)).row();
        wanted.clear();
        collect(notesRow, wanted);
        size_t found = 0;
        for (int entry = m_firstEntry[size_t(notesRow)]; entry >= 0; entry = m_nextEntry[size_t(entry)]) {
            const auto same = std::find(wanted.begin(), wanted.end(), m_entries[size_t(entry)]);
            isMoved = isMoved || same == wanted.end();
            rows.append(entry);
            ++found;
        }
        isMoved = isMoved || found != wanted.size();
    }
    if (isMoved) {
        begin();
        end();
        return;
    }
    for (const int row : std::as_const(rows))
        Q_EMIT dataChanged(index(row, 0), index(row, 0), roles);
}

void NotesArrangement::rebuild()
{
    m_isShifted = false;
    m_entries.clear();
    const int rows = m_notes->rowCount();
    for (int row = 0; row < rows; ++row) {
        if (m_filter->isListed(row))
            collect(row, m_entries);
    }
    std::sort(m_entries.begin(), m_entries.end(),
              [](const Entry &left, const Entry &right) { return left.standsBefore(right); });
    m_groups.clear();
    if (m_grouping != NoteGrouping::None)
        arrangeGroups();
    indexEntries();
}

void NotesArrangement::collect(int notesRow, std::vector<Entry> &entries) const
{
    if (m_grouping != NoteGrouping::Tag) {
        entries.push_back(makeEntry(notesRow, groupKey(notesRow)));
        return;
    }
    const std::vector<int> &tags = m_notes->tagNumbers(notesRow);
    if (tags.empty())
        entries.push_back(makeEntry(notesRow, noTag));
    for (const int tag : tags)
        entries.push_back(makeEntry(notesRow, tag));
}

int NotesArrangement::groupKey(int notesRow) const
{
    const Annotation &annotation = m_notes->annotationAt(notesRow);
    switch (m_grouping) {
    case NoteGrouping::Article:
        return m_notes->articleNumber(notesRow);
    case NoteGrouping::Source:
        return m_notes->sourceNumber(notesRow);
    case NoteGrouping::Colour:
        return annotation.hasPassage() ? annotation.colour : 0;
    case NoteGrouping::Month:
        return m_months->monthOf(m_order == NoteOrder::ArticleDate ? m_notes->publishedAt(notesRow)
                                 : m_order == NoteOrder::Modified  ? m_notes->modifiedAt(notesRow)
                                                                   : m_notes->createdAt(notesRow));
    case NoteGrouping::Tag:
    case NoteGrouping::None:
        break;
    }
    return 0;
}

NotesArrangement::Entry NotesArrangement::makeEntry(int notesRow, int group) const
{
    const Annotation &annotation = m_notes->annotationAt(notesRow);
    const int article = m_notes->articleNumber(notesRow);
    const qint64 published = m_notes->publishedAt(notesRow);
    const qint64 place = placeKey(annotation);
    switch (m_order) {
    case NoteOrder::Created:
        return {notesRow, group, {timeKey(m_notes->createdAt(notesRow), m_direction), article, place}};
    case NoteOrder::Modified:
        return {notesRow, group, {timeKey(m_notes->modifiedAt(notesRow), m_direction), article, place}};
    case NoteOrder::ArticleDate:
        return {notesRow, group, {timeKey(published, m_direction), article, place}};
    case NoteOrder::Place:
        return {notesRow,
                group,
                {timeKey(published, Qt::DescendingOrder), article,
                 m_direction == Qt::AscendingOrder ? place : -place}};
    case NoteOrder::Colour:
        break;
    }
    const int colour = annotation.hasPassage() ? annotation.colour : colourCount + 1;
    return {notesRow,
            group,
            {m_direction == Qt::AscendingOrder ? colour : -colour,
             timeKey(m_notes->createdAt(notesRow), Qt::DescendingOrder), place}};
}

void NotesArrangement::arrangeGroups()
{
    // Entries are in their order already: spread over the groups they stay in it.
    QHash<int, int> numbers;
    std::vector<int> numberOfEntry;
    std::vector<int> firsts; // The first entry of each group, and how many it has.
    std::vector<int> counts;
    numberOfEntry.reserve(m_entries.size());
    for (const Entry &entry : m_entries) {
        const auto next = int(firsts.size());
        const auto known = numbers.constFind(entry.group);
        const int number = known == numbers.constEnd() ? *numbers.insert(entry.group, next) : *known;
        if (number == next) {
            firsts.push_back(int(numberOfEntry.size()));
            counts.push_back(0);
        }
        ++counts[size_t(number)];
        numberOfEntry.push_back(number);
    }
    std::vector<int> order(firsts.size());
    std::iota(order.begin(), order.end(), 0);
    // By article: the article of the first entry first, which is how they stand.
    if (m_grouping != NoteGrouping::Article)
        std::sort(order.begin(), order.end(), [&](int left, int right) {
            return groupStandsBefore(m_entries[size_t(firsts[size_t(left)])],
                                     m_entries[size_t(firsts[size_t(right)])]);
        });
    std::vector<int> places(firsts.size());
    int place = 0;
    for (const int number : order) {
        m_groups.push_back({m_entries[size_t(firsts[size_t(number)])].group, place, counts[size_t(number)]});
        places[size_t(number)] = place;
        place += counts[size_t(number)];
    }
    std::vector<Entry> arranged(m_entries.size());
    for (size_t entry = 0; entry < m_entries.size(); ++entry)
        arranged[size_t(places[size_t(numberOfEntry[entry])]++)] = m_entries[entry];
    m_entries = std::move(arranged);
}

bool NotesArrangement::groupStandsBefore(const Entry &left, const Entry &right) const
{
    const auto nameStandsBefore = [](const QString &one, const QString &other) {
        // Those without a name come last.
        if (one.isEmpty() || other.isEmpty())
            return !one.isEmpty();
        const int order = QString::localeAwareCompare(one, other);
        return order != 0 ? order < 0 : one < other;
    };
    const auto tag = [this](int number) { return number == noTag ? QString() : m_notes->tags().at(number); };
    switch (m_grouping) {
    case NoteGrouping::Source:
        return nameStandsBefore(m_notes->sources().at(left.group), m_notes->sources().at(right.group));
    case NoteGrouping::Tag:
        return nameStandsBefore(tag(left.group), tag(right.group));
    case NoteGrouping::Colour:
        return (left.group == 0 ? colourCount + 1 : left.group) <
               (right.group == 0 ? colourCount + 1 : right.group);
    default:
        break;
    }
    const bool isUpward = m_direction == Qt::AscendingOrder && m_order != NoteOrder::Colour;
    if (left.group == 0 || right.group == 0)
        return left.group != 0;
    return isUpward ? left.group < right.group : left.group > right.group;
}

void NotesArrangement::indexEntries()
{
    m_firstEntry.assign(size_t(m_notes->rowCount()), -1);
    m_nextEntry.assign(m_entries.size(), -1);
    for (auto entry = int(m_entries.size()) - 1; entry >= 0; --entry) {
        int &first = m_firstEntry[size_t(m_entries[size_t(entry)].notesRow)];
        m_nextEntry[size_t(entry)] = first;
        first = entry;
    }
}

void NotesArrangement::setOrder(NoteOrder order, Qt::SortOrder direction)
{
    if (order == m_order && direction == m_direction)
        return;
    begin();
    const bool isOtherMonth = m_grouping == NoteGrouping::Month &&
                              (order == NoteOrder::ArticleDate) != (m_order == NoteOrder::ArticleDate);
    m_order = order;
    m_direction = direction;
    if (isOtherMonth)
        m_months.emplace(order == NoteOrder::ArticleDate ? NoteMonths::Zone::Utc : NoteMonths::Zone::Local);
    end();
}

void NotesArrangement::setGrouping(NoteGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    begin();
    m_grouping = grouping;
    if (grouping == NoteGrouping::Month)
        m_months.emplace(m_order == NoteOrder::ArticleDate ? NoteMonths::Zone::Utc : NoteMonths::Zone::Local);
    end();
}

int NotesArrangement::groupOfRow(int row) const
{
    const auto next = std::upper_bound(m_groups.begin(), m_groups.end(), row,
                                       [](int one, const NoteGroup &group) { return one < group.first; });
    return int(next - m_groups.begin()) - 1;
}

QString NotesArrangement::idAt(int row) const
{
    return m_notes->annotationAt(notesRow(row)).id;
}

int NotesArrangement::rowOfId(const QString &id) const
{
    const int notesRow = m_notes->rowOfId(id);
    return notesRow < 0 || notesRow >= int(m_firstEntry.size()) ? -1 : m_firstEntry[size_t(notesRow)];
}

QModelIndex NotesArrangement::index(int row, int column, const QModelIndex &parent) const
{
    const bool isThere = !parent.isValid() && column == 0 && row >= 0 && row < int(m_entries.size());
    return isThere ? createIndex(row, column) : QModelIndex();
}

int NotesArrangement::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int NotesArrangement::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

bool NotesArrangement::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_entries.empty();
}

QVariant NotesArrangement::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    return m_notes->data(m_notes->index(notesRow(index.row()), 0), role);
}

QVariant NotesArrangement::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_notes->headerData(section, orientation, role);
}

Qt::ItemFlags NotesArrangement::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QModelIndex NotesArrangement::mapToSource(const QModelIndex &index) const
{
    return index.isValid() ? m_filter->mapFromSource(m_notes->index(notesRow(index.row()), 0))
                           : QModelIndex();
}

QModelIndex NotesArrangement::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() != 0)
        return {};
    const int notesRow = m_filter->mapToSource(index).row();
    return this->index(m_firstEntry[size_t(notesRow)], 0);
}

} // namespace Dateline::Notes
