// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/models/comparisonmodel.h"

#include "timeline/history/datewords.h"

#include <algorithm>

namespace Dateline::Timeline {

using namespace Qt::StringLiterals;

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ComparisonModel::setContents(const QList<TimelineContentPointer> &contents)
{
    beginResetModel();
    qDeleteAll(m_timelines);
    m_timelines.clear();
    for (const TimelineContentPointer &content : contents) {
        auto *timeline = new TimelineModel(this);
        timeline->setContent(content);
        connect(timeline, &TimelineModel::clausesWanted, this, &ComparisonModel::clausesWanted);
        m_timelines.append(timeline);
    }
    rebuild();
    endResetModel();
}

void ComparisonModel::setOnlyShared(bool only)
{
    if (only == m_onlyShared)
        return;
    beginResetModel();
    m_onlyShared = only;
    rebuild();
    endResetModel();
}

/// Columns whose content is not there yet have no entries.
void ComparisonModel::rebuild()
{
    static const auto none = std::make_shared<const TimelineContent>();
    QList<TimelineContentPointer> contents;
    for (const TimelineModel *timeline : std::as_const(m_timelines))
        contents.append(timeline->content() ? timeline->content() : none);
    m_rows = compared(contents);
    if (m_onlyShared)
        std::erase_if(m_rows, [](const ComparisonRow &row) { return !row.isShared(); });
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_timelines.size());
}

const TimelineModel *ComparisonModel::timeline(int column) const
{
    return column <= dateColumn || column > m_timelines.size() ? nullptr : m_timelines[column - 1];
}

QList<qint32> ComparisonModel::entries(const QModelIndex &cell) const
{
    return cell.column() <= dateColumn ? QList<qint32>() : rowAt(cell.row()).entries[cell.column() - 1];
}

bool ComparisonModel::isTogether(const QModelIndex &cell, qint32 entry) const
{
    return cell.column() > dateColumn && rowAt(cell.row()).together[cell.column() - 1].contains(entry);
}

QString ComparisonModel::headline(int column, qint32 entry) const
{
    const TimelineModel &model = *timeline(column);
    const HistoryEntry &told = model.entry(entry);
    QStringList parts;
    if (const QString action = actionWords(told.action); !action.isEmpty())
        parts.append(action);
    if (told.place != 0)
        parts.append(model.name(told.place));
    for (const qint64 other : model.others(told))
        parts.append(model.name(other));
    return parts.isEmpty() ? statusWords(told.status) : parts.join(u" · "_s);
}

QString ComparisonModel::sharedWords(int row) const
{
    const ComparisonRow &shown = rowAt(row);
    QStringList names;
    for (const qint64 place : shown.sharedPlaces) {
        const auto knows = [place](const TimelineModel *timeline) {
            return timeline->content() && timeline->content()->sightings.entities.contains(place);
        };
        const auto timeline = std::ranges::find_if(m_timelines, knows);
        if (timeline != m_timelines.cend())
            names.append((*timeline)->name(place));
    }
    QStringList parts;
    if (shown.hasTogether())
        parts.append(tr("together"));
    if (!names.isEmpty())
        parts.append(tr("same place: %1").arg(names.join(tr(", ", "between names"))));
    return parts.join(u" · "_s);
}

QString ComparisonModel::cellText(const QModelIndex &cell) const
{
    if (cell.column() == dateColumn) {
        const QString shared = sharedWords(cell.row());
        const QString date = dateWords(rowAt(cell.row()).date);
        return shared.isEmpty() ? date : QString(date + u'\n' + shared);
    }
    QStringList lines;
    for (const qint32 entry : entries(cell)) {
        const TimelineModel &model = *timeline(cell.column());
        QStringList parts{statusWords(model.entry(entry).status), headline(cell.column(), entry)};
        if (const QString quote = model.clause(model.entry(entry).sightings.first()); !quote.isEmpty())
            parts.append(quote);
        lines.append(parts.join(tr(", ", "between parts of a sentence")));
    }
    return lines.join(u'\n');
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return cellText(index);
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == dateColumn)
        return tr("Date");
    const TimelineModel *shown = timeline(section);
    return shown && shown->content() ? shown->content()->subject.name : QString();
}

void ComparisonModel::wantClauses(int firstRow, int lastRow)
{
    for (int column = 1; column < columnCount(); ++column) {
        TimelineModel *shown = m_timelines[column - 1];
        QList<qint32> sightings;
        for (int row = firstRow; row <= std::min(lastRow, rowCount() - 1); ++row) {
            for (const qint32 entry : entries(index(row, column)))
                sightings.append(shown->entry(entry).sightings.first());
        }
        if (!sightings.isEmpty())
            shown->wantClauses(sightings);
    }
}

void ComparisonModel::setClauses(const TimelineContentPointer &content, const QHash<qint32, QString> &clauses)
{
    for (int column = 1; column < columnCount(); ++column) {
        TimelineModel *shown = m_timelines[column - 1];
        if (shown->content() != content)
            continue;
        shown->setClauses(content, clauses);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column),
                               {Qt::DisplayRole, Qt::AccessibleTextRole});
    }
}

} // namespace Dateline::Timeline
