// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/savedsearchmodel.h"

#include <QMimeData>

#include <algorithm>
#include <utility>

namespace Dateline::Search {

namespace {

QString mimeType()
{
    return QStringLiteral("application/x-dateline-saved-search");
}

} // namespace

SavedSearchModel::SavedSearchModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void SavedSearchModel::setSearches(const QList<SavedSearch> &searches)
{
    beginResetModel();
    m_searches = searches;
    number();
    const auto known = std::exchange(m_counts, {});
    for (const SavedSearch &search : std::as_const(m_searches)) {
        if (known.contains(search.id))
            m_counts.insert(search.id, known[search.id]);
    }
    endResetModel();
}

int SavedSearchModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_searches.cbegin(), m_searches.cend(),
                                    [&id](const SavedSearch &search) { return search.id == id; });
    return found == m_searches.cend() ? -1 : int(found - m_searches.cbegin());
}

int SavedSearchModel::rowOfQuery(const QString &query) const
{
    const auto found = std::find_if(m_searches.cbegin(), m_searches.cend(),
                                    [&query](const SavedSearch &search) { return search.query == query; });
    return found == m_searches.cend() ? -1 : int(found - m_searches.cbegin());
}

int SavedSearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_searches.size());
}

QVariant SavedSearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SavedSearch &search = m_searches[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case SavedSearchNameRole:
        return search.name;
    case Qt::ToolTipRole:
    case SavedSearchQueryRole:
        return search.query;
    case SavedSearchIdRole:
        return search.id;
    case SavedSearchSortRole:
        return int(search.sort);
    case SavedSearchTotalRole:
        return countsOf(index.row()).total;
    case SavedSearchUnreadRole:
        return countsOf(index.row()).unread;
    case SavedSearchCountingRole:
        return countsOf(index.row()).isCounting;
    default:
        return {};
    }
}

bool SavedSearchModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    SavedSearch search = m_searches[index.row()];
    search.name = value.toString().simplified();
    if (search.name.isEmpty())
        return false;
    if (search.name != m_searches[index.row()].name)
        replace(index.row(), search);
    return true;
}

Qt::ItemFlags SavedSearchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
           Qt::ItemNeverHasChildren;
}

QHash<int, QByteArray> SavedSearchModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{SavedSearchIdRole, "id"},
                  {SavedSearchNameRole, "name"},
                  {SavedSearchQueryRole, "query"},
                  {SavedSearchSortRole, "sort"},
                  {SavedSearchTotalRole, "total"},
                  {SavedSearchUnreadRole, "unread"},
                  {SavedSearchCountingRole, "counting"}});
    return names;
}

int SavedSearchModel::insert(const SavedSearch &search)
{
    const int row = std::clamp(search.position, 0, int(m_searches.size()));
    beginInsertRows({}, row, row);
    m_searches.insert(row, search);
    number();
    endInsertRows();
    Q_EMIT changed(m_searches[row]);
    tellOrder();
    return row;
}

SavedSearch SavedSearchModel::remove(int row)
{
    Q_ASSERT(row >= 0 && row < m_searches.size());
    beginRemoveRows({}, row, row);
    SavedSearch taken = m_searches.takeAt(row);
    m_counts.remove(taken.id);
    number();
    endRemoveRows();
    Q_EMIT removed(taken.id);
    tellOrder();
    return taken;
}

SavedSearch SavedSearchModel::replace(int row, const SavedSearch &search)
{
    Q_ASSERT(row >= 0 && row < m_searches.size());
    SavedSearch next = search;
    next.id = m_searches[row].id;
    next.position = row;
    next.created = m_searches[row].created;
    next.modified = QDateTime::currentDateTimeUtc();
    SavedSearch before = std::exchange(m_searches[row], next);
    if (before.query != next.query)
        m_counts.remove(next.id);
    tell(row);
    Q_EMIT changed(next);
    return before;
}

bool SavedSearchModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                                const QModelIndex &destinationParent, int destinationChild)
{
    const bool isInside = !sourceParent.isValid() && !destinationParent.isValid() && sourceRow >= 0 &&
                          count > 0 && sourceRow + count <= m_searches.size() && destinationChild >= 0 &&
                          destinationChild <= m_searches.size();
    if (!isInside || !beginMoveRows({}, sourceRow, sourceRow + count - 1, {}, destinationChild))
        return false;
    const auto first = m_searches.begin() + sourceRow;
    if (destinationChild > sourceRow)
        std::rotate(first, first + count, m_searches.begin() + destinationChild);
    else
        std::rotate(m_searches.begin() + destinationChild, first, first + count);
    number();
    endMoveRows();
    tellOrder();
    return true;
}

QStringList SavedSearchModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *SavedSearchModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    const SavedSearch &search = m_searches[indexes.first().row()];
    auto *data = new QMimeData;
    data->setData(mimeType(), search.id.toUtf8());
    data->setText(search.query);
    return data;
}

bool SavedSearchModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int /*column*/,
                                    const QModelIndex &parent)
{
    if (data == nullptr || action != Qt::MoveAction || !data->hasFormat(mimeType()))
        return false;
    const int source = rowOf(QString::fromUtf8(data->data(mimeType())));
    const int target = row >= 0 ? row : parent.isValid() ? parent.row() : int(m_searches.size());
    if (source >= 0)
        moveRows({}, source, 1, {}, target);
    return false;
}

void SavedSearchModel::setCounts(const QString &id, int total, int unread)
{
    if (const int row = rowOf(id); row >= 0) {
        m_counts[id] = {total, unread, false};
        tell(row, {SavedSearchTotalRole, SavedSearchUnreadRole, SavedSearchCountingRole});
    }
}

void SavedSearchModel::setCounting(const QString &id)
{
    if (const int row = rowOf(id); row >= 0 && !m_counts[id].isCounting) {
        m_counts[id].isCounting = true;
        tell(row, {SavedSearchCountingRole});
    }
}

void SavedSearchModel::number()
{
    for (int row = 0; row < int(m_searches.size()); ++row)
        m_searches[row].position = row;
}

void SavedSearchModel::tell(int row, const QList<int> &roles)
{
    Q_EMIT dataChanged(index(row), index(row), roles);
}

void SavedSearchModel::tellOrder()
{
    QStringList ids;
    for (const SavedSearch &search : std::as_const(m_searches))
        ids.append(search.id);
    Q_EMIT ordered(ids);
}

} // namespace Dateline::Search
