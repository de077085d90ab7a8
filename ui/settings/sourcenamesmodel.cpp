// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/sourcenamesmodel.h"

#include <QFont>
#include <QLocale>

namespace Dateline::Settings {

SourceNamesModel::SourceNamesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SourceNamesModel::setNames(const QList<SourceName> &names)
{
    const auto isSameSource = [](const SourceName &one, const SourceName &other) {
        return one.source == other.source;
    };
    if (!names.isEmpty() &&
        std::equal(names.begin(), names.end(), m_names.begin(), m_names.end(), isSameSource)) {
        m_names = names;
        Q_EMIT dataChanged(index(0, 0), index(int(names.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_names = names;
    endResetModel();
}

bool SourceNamesModel::isRenamed(int row) const
{
    return !m_names[row].name.isEmpty() && m_names[row].name != m_names[row].source;
}

void SourceNamesModel::resetAll()
{
    for (int row = 0; row < m_names.size(); ++row) {
        if (isRenamed(row))
            rename(row, {});
    }
}

int SourceNamesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.size());
}

int SourceNamesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SourceNamesModel::shownName(int row) const
{
    return isRenamed(row) ? m_names[row].name : m_names[row].source;
}

QVariant SourceNamesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SourceName &name = m_names[index.row()];
    if (index.column() == ArticlesColumn) {
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        if (role == SortRole)
            return name.articles;
        return role == Qt::DisplayRole ? QLocale().toString(name.articles) : QVariant();
    }
    if (role == Qt::FontRole && index.column() == NameColumn && isRenamed(index.row())) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::ToolTipRole && index.column() == NameColumn && isRenamed(index.row()))
        return tr("In the articles: %1").arg(name.source);
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == SortRole)
        return index.column() == SourceColumn ? name.source : shownName(index.row());
    return {};
}

bool SourceNamesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != NameColumn || !checkIndex(index))
        return false;
    rename(index.row(), value.toString().simplified());
    return true;
}

void SourceNamesModel::rename(int row, const QString &name)
{
    const QString stored = name == m_names[row].source ? QString() : name;
    if ((stored.isEmpty() && !isRenamed(row)) || stored == m_names[row].name)
        return;
    m_names[row].name = stored;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT renameRequested(m_names[row].source, stored);
}

QVariant SourceNamesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section == ArticlesColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SourceColumn:
        return tr("In the Articles");
    case NameColumn:
        return tr("Shown As");
    default:
        return tr("Articles");
    }
}

Qt::ItemFlags SourceNamesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == NameColumn ? flags | Qt::ItemIsEditable : flags;
}

void SourceNamesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace Dateline::Settings
