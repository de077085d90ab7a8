// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/changesmodel.h"

#include "support/plaintooltip.h"
#include "timeline/names/namefinder.h"

#include <QSet>

#include <algorithm>

namespace Dateline::TimelinePanel {

using namespace Qt::StringLiterals;

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ShownChange &change = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return change.words;
    case Qt::ToolTipRole:
        return Support::plainToolTip(change.words);
    case Qt::AccessibleTextRole:
        return QString(change.words + u"; "_s + change.maker);
    case EditsRole:
        return change.edits;
    case MakerRole:
        return change.maker;
    default:
        return {};
    }
}

void ChangesModel::setChanges(const QList<ShownChange> &changes)
{
    m_all = changes;
    apply();
}

void ChangesModel::setFilter(const QString &text)
{
    m_words = Timeline::nameKey(text).split(u' ', Qt::SkipEmptyParts);
    apply();
}

bool ChangesModel::isWanted(const ShownChange &change) const
{
    if (m_words.isEmpty())
        return true;
    const QString key = Timeline::nameKey(QString(change.words + u' ' + change.maker));
    return std::ranges::all_of(m_words, [&key](const QString &word) { return key.contains(word); });
}

/// Row by row, so that what is selected and looked at stays.
void ChangesModel::apply()
{
    QList<ShownChange> wanted;
    QSet<QString> ids;
    for (const ShownChange &change : std::as_const(m_all)) {
        if (!isWanted(change))
            continue;
        wanted.append(change);
        ids.insert(change.id);
    }
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (ids.contains(m_rows[row].id))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    QSet<QString> kept;
    for (const ShownChange &change : std::as_const(m_rows))
        kept.insert(change.id);
    for (int row = 0; row < int(wanted.size()); ++row) {
        if (!kept.contains(wanted[row].id)) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted[row]);
            endInsertRows();
        } else if (m_rows[row].id != wanted[row].id) {
            // They are in another order now.
            beginResetModel();
            m_rows = wanted;
            endResetModel();
            return;
        } else if (m_rows[row] != wanted[row]) {
            m_rows[row] = wanted[row];
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

} // namespace Dateline::TimelinePanel
