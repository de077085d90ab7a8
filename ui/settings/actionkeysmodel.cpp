// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/actionkeysmodel.h"

#include "keys/keymap.h"

#include <QFont>

namespace Dateline::Settings {

ActionKeysModel::ActionKeysModel(Keys::KeyMap *keys, QObject *parent)
    : QAbstractTableModel(parent)
    , m_keys(keys)
{
    reload();
    connect(keys, &Keys::KeyMap::changed, this, &ActionKeysModel::reload);
}

void ActionKeysModel::reload()
{
    QList<Row> rows;
    const QList<Keys::ActionGroup> groups = m_keys->groups();
    for (const Keys::ActionGroup &group : groups) {
        for (QAction *action : group.actions) {
            if (m_keys->canChange(action))
                rows.append({action, group.title});
        }
    }
    const auto isSameAction = [](const Row &one, const Row &other) { return one.action == other.action; };
    if (!rows.isEmpty() && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isSameAction)) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ActionKeysModel::rowOf(const QAction *action) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].action == action)
            return row;
    }
    return -1;
}

int ActionKeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ActionKeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ActionKeysModel::keysText(const QAction *action) const
{
    QStringList texts;
    const QList<QKeySequence> keys = m_keys->keys(action);
    for (const QKeySequence &key : keys)
        texts += key.toString(QKeySequence::NativeText);
    return texts.join(tr(" or "));
}

QVariant ActionKeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == KeysRole)
        return QVariant::fromValue(m_keys->keys(row.action));
    if (role == Qt::ToolTipRole)
        return row.action->statusTip();
    if (role == Qt::FontRole && index.column() == ActionColumn && m_keys->isChanged(row.action)) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::AccessibleTextRole && index.column() == ActionColumn && m_keys->isChanged(row.action))
        return tr("%1, changed").arg(Keys::KeyMap::plainText(row.action));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case ActionColumn:
        return Keys::KeyMap::plainText(row.action);
    case MenuColumn:
        return row.menu;
    default:
        return keysText(row.action);
    }
}

QVariant ActionKeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == KeysColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ActionColumn:
        return tr("Action");
    case MenuColumn:
        return tr("Menu");
    default:
        return tr("Keys");
    }
}

} // namespace Dateline::Settings
