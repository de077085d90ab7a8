// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/facetmodel.h"

#include "list/articlefiltermodel.h"
#include "list/foldedtext.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Dateline::List {

namespace {

Criterion criterionOf(FacetKind kind)
{
    switch (kind) {
    case FacetKind::Date:
        return Criterion::Date;
    case FacetKind::Source:
        return Criterion::Source;
    case FacetKind::Tag:
        return Criterion::Tag;
    case FacetKind::Language:
        return Criterion::Language;
    case FacetKind::State:
        break;
    }
    return Criterion::State;
}

bool haveSameValues(const std::vector<FacetEntry> &some, const std::vector<FacetEntry> &others)
{
    return std::equal(
        some.begin(), some.end(), others.begin(), others.end(),
        [](const FacetEntry &one, const FacetEntry &other) { return one.value == other.value; });
}

QHash<QString, int> rowsByValue(const std::vector<FacetEntry> &entries)
{
    QHash<QString, int> rows;
    rows.reserve(qsizetype(entries.size()));
    for (int row = 0; row < int(entries.size()); ++row)
        rows.insert(entries[row].value, row);
    return rows;
}

} // namespace

FacetModel::FacetModel(FacetKind kind, FacetCounter *counter, QObject *parent)
    : QAbstractListModel(parent)
    , m_kind(kind)
    , m_counter(counter)
{
    refresh();
    const ArticleFilterModel *filter = counter->filter();
    connect(counter, &FacetCounter::counted, this, &FacetModel::takeCounts);
    connect(filter, &ArticleFilterModel::filterChanged, this, &FacetModel::refreshChecked);
    connect(filter->table(), &QAbstractItemModel::modelReset, this, [this] {
        m_ranks.clear();
        m_frozen = false;
    });
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FacetEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case FacetLabelRole:
        return entry.label;
    case Qt::AccessibleTextRole:
        return tr("%1, %Ln articles", nullptr, entry.count).arg(entry.label);
    case FacetValueRole:
        return entry.value;
    case FacetCountRole:
        return entry.count;
    case FacetCheckedRole:
        return entry.checked;
    case FacetLevelRole:
        return entry.level;
    case Qt::CheckStateRole:
        return QVariant::fromValue(entry.checked ? Qt::Checked : Qt::Unchecked);
    default:
        return {};
    }
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (role != Qt::CheckStateRole && role != FacetCheckedRole)
        return false;
    const bool on = role == FacetCheckedRole ? value.toBool() : value.toInt() != Qt::Unchecked;
    m_frozen = true;
    m_counter->filter()->setValue(m_kind, QString(m_entries[index.row()].value), on);
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

QHash<int, QByteArray> FacetModel::roleNames() const
{
    return {{FacetValueRole, "value"},
            {FacetLabelRole, "label"},
            {FacetCountRole, "count"},
            {FacetCheckedRole, "checked"},
            {FacetLevelRole, "level"}};
}

void FacetModel::setNameFilter(const QString &text)
{
    if (text == m_nameFilter)
        return;
    m_nameFilter = text;
    m_frozen = false;
    refresh();
}

void FacetModel::setRowLimit(int rows)
{
    if (rows == m_rowLimit)
        return;
    m_rowLimit = rows;
    m_frozen = false;
    refresh();
}

bool FacetModel::hasValues() const
{
    const ArticleColumns &columns = m_counter->filter()->table()->columns();
    return m_kind == FacetKind::Tag ? columns.allTagNames().size() > 0 : columns.size() > 0;
}

void FacetModel::checkOnly(const QModelIndex &index)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return;
    m_frozen = true;
    m_counter->filter()->setValues(m_kind, {m_entries[index.row()].value});
}

int FacetModel::rowOfValue(const QString &value) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const FacetEntry &entry) { return entry.value == value; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int FacetModel::checkedCount() const
{
    return int(m_counter->filter()->filter().values(m_kind).size());
}

void FacetModel::uncheckAll()
{
    m_frozen = true;
    m_counter->filter()->setValues(m_kind, {});
}

void FacetModel::takeCounts()
{
    if (m_counter->changedCriteria() & ~Criteria(criterionOf(m_kind)))
        m_frozen = false;
    refresh();
}

void FacetModel::refresh()
{
    const ArticleFilterModel *filter = m_counter->filter();
    const FacetCounts &counts = m_counter->counts();
    std::vector<FacetEntry> entries =
        facetEntries(m_kind, counts, filter->table()->columns(), filter->filter().values(m_kind), m_ranks);
    if (m_frozen)
        entries = inShownOrder(std::move(entries));
    m_valueCount = int(entries.size());
    if (const QString wanted = foldedText(m_nameFilter); !wanted.isEmpty()) {
        std::erase_if(entries, [&](const FacetEntry &entry) {
            return !foldedText(entry.label).contains(wanted) && !foldedText(entry.value).contains(wanted);
        });
    }
    m_foundCount = int(entries.size());
    limit(entries);
    show(std::move(entries));
}

void FacetModel::limit(std::vector<FacetEntry> &entries) const
{
    // While the user is at work here, what is shown stays.
    const size_t kept = m_frozen ? std::max(m_entries.size(), size_t(m_rowLimit)) : size_t(m_rowLimit);
    if (m_rowLimit == 0 || entries.size() <= kept)
        return;
    entries.erase(std::remove_if(entries.begin() + qsizetype(kept), entries.end(),
                                 [](const FacetEntry &entry) { return !entry.checked; }),
                  entries.end());
}

void FacetModel::refreshChecked()
{
    const QSet<QString> checked = m_counter->filter()->filter().values(m_kind);
    for (int row = 0; row < rowCount(); ++row) {
        const bool isChecked = checked.contains(m_entries[row].value);
        if (std::exchange(m_entries[row].checked, isChecked) != isChecked)
            Q_EMIT dataChanged(index(row), index(row), {FacetCheckedRole, Qt::CheckStateRole});
    }
}

std::vector<FacetEntry> FacetModel::inShownOrder(std::vector<FacetEntry> entries) const
{
    const QHash<QString, int> found = rowsByValue(entries);
    std::vector<FacetEntry> ordered;
    ordered.reserve(entries.size() + m_entries.size());
    std::vector<char> taken(entries.size(), 0);
    for (const FacetEntry &shown : m_entries) {
        const int row = found.value(shown.value, -1);
        ordered.push_back(shown);
        if (row >= 0) {
            ordered.back() = entries[row];
            taken[row] = 1;
        } else {
            // What is empty now stays where it is: the next click must not hit its neighbour.
            ordered.back().count = 0;
            ordered.back().checked = false;
        }
    }
    for (size_t row = 0; row < entries.size(); ++row) {
        if (!taken[row])
            ordered.push_back(std::move(entries[row]));
    }
    return ordered;
}

void FacetModel::show(std::vector<FacetEntry> entries)
{
    if (haveSameValues(m_entries, entries)) {
        const auto [firstOld, firstNew] = std::mismatch(m_entries.begin(), m_entries.end(), entries.begin());
        if (firstOld == m_entries.end())
            return;
        const int first = int(firstOld - m_entries.begin());
        const auto [lastOld, lastNew] = std::mismatch(m_entries.rbegin(), m_entries.rend(), entries.rbegin());
        const int last = rowCount() - 1 - int(lastOld - m_entries.rbegin());
        m_entries = std::move(entries);
        Q_EMIT dataChanged(index(first), index(last));
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QHash<QString, int> rows = rowsByValue(entries);
    const QModelIndexList before = persistentIndexList();
    QList<int> rowsAfter;
    for (const QModelIndex &persistent : before)
        rowsAfter.append(rows.value(m_entries[persistent.row()].value, -1));
    m_entries = std::move(entries);
    QModelIndexList after;
    for (const int row : std::as_const(rowsAfter))
        after.append(row < 0 ? QModelIndex() : index(row));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

} // namespace Dateline::List
