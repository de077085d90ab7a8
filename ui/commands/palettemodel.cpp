// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/palettemodel.h"

#include <QStringList>

namespace Dateline::Commands {

PaletteModel::PaletteModel(int sections, QObject *parent)
    : QAbstractListModel(parent)
    , m_sections(sections)
{
}

void PaletteModel::setSection(int section, const QString &heading, const QList<PaletteEntry> &entries)
{
    int first = 0;
    for (int before = 0; before < section; ++before)
        first += m_sections[before].rows();
    Section &target = m_sections[section];
    if (target.rows() > 0) {
        beginRemoveRows({}, first, first + target.rows() - 1);
        target.entries.clear();
        endRemoveRows();
    }
    target.heading = heading;
    if (entries.isEmpty())
        return;
    beginInsertRows({}, first, first + int(entries.size()));
    target.entries = entries;
    endInsertRows();
}

void PaletteModel::clear()
{
    beginResetModel();
    for (Section &section : m_sections)
        section.entries.clear();
    endResetModel();
}

std::pair<const PaletteModel::Section *, int> PaletteModel::find(int row) const
{
    for (const Section &section : m_sections) {
        if (row < section.rows())
            return {&section, row};
        row -= section.rows();
    }
    return {nullptr, 0};
}

const PaletteEntry *PaletteModel::entryAt(int row) const
{
    const auto [section, place] = find(row);
    return row >= 0 && section && place > 0 ? &section->entries[place - 1] : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    int rows = 0;
    for (const Section &section : m_sections)
        rows += section.rows();
    return parent.isValid() ? 0 : rows;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry *entry = entryAt(index.row());
    if (role == IsHeadingRole)
        return entry == nullptr;
    if (!entry)
        return role == Qt::DisplayRole ? find(index.row()).first->heading : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return entry->text;
    case DetailRole:
        return entry->detail;
    case KeysRole:
        return QVariant::fromValue(entry->keys);
    case MarksRole:
        return QVariant::fromValue(entry->marks);
    case Qt::AccessibleTextRole: {
        QStringList parts{entry->text, entry->detail};
        for (const QKeySequence &key : entry->keys)
            parts += key.toString(QKeySequence::NativeText);
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (!entryAt(index.row()))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace Dateline::Commands
