// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/models/timelinemodel.h"

#include "timeline/history/datewords.h"

#include <algorithm>

namespace Dateline::Timeline {

using namespace Qt::StringLiterals;

namespace {

TimelineRowsPointer noRows()
{
    static const auto none = std::make_shared<const TimelineRows>();
    return none;
}

} // namespace

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_rows(noRows())
{
}

void TimelineModel::setContent(const TimelineContentPointer &content)
{
    setRows(content, m_filter, content ? makeRows(*content, m_filter) : nullptr);
}

void TimelineModel::setFilter(const TimelineFilter &filter)
{
    if (filter != m_filter)
        setRows(m_content, filter, m_content ? makeRows(*m_content, filter) : nullptr);
}

void TimelineModel::setRows(const TimelineContentPointer &content, const TimelineFilter &filter,
                            const TimelineRowsPointer &rows)
{
    const bool isOtherContent = content != m_content;
    const bool isOtherFilter = filter != m_filter;
    if (!isOtherContent && !isOtherFilter)
        return;
    beginResetModel();
    if (isOtherContent) {
        m_content = content;
        m_digest = content ? digestOf(*content) : nullptr;
        m_clauses.clear();
        m_wanted.clear();
    }
    m_filter = filter;
    m_rows = content && rows ? rows : noRows();
    endResetModel();
    if (isOtherContent)
        Q_EMIT contentChanged();
    if (isOtherFilter)
        Q_EMIT filterChanged();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows->rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineRow &item = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.kind == Row::Entry ? clause(entry(item.entry).sightings.first()) : heading(index.row());
    case Qt::AccessibleTextRole:
        return spoken(index.row());
    case RowRole:
        return int(item.kind);
    case EntryRole:
        return entryAt(index.row());
    default:
        return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(RowRole, "row");
    names.insert(EntryRole, "entry");
    return names;
}

DateValue TimelineModel::dateAt(int row) const
{
    const TimelineRow &item = rowAt(row);
    switch (item.kind) {
    case Row::Trip:
        return trip(item.trip).date;
    case Row::Month:
        return headingDate(entry(item.entry).date);
    case Row::Entry:
        break;
    }
    return entry(item.entry).date;
}

QString TimelineModel::heading(int row) const
{
    switch (kindOf(row)) {
    case Row::Trip:
        return tripWords(trip(tripAt(row)), m_content->sightings);
    case Row::Month:
        return dateWords(dateAt(row));
    case Row::Entry:
        break;
    }
    return {};
}

int TimelineModel::rowOfEntry(int entry) const
{
    return m_rows->has(entry) ? m_rows->rowOfEntry[size_t(entry)] : -1;
}

int TimelineModel::rowOfSighting(int sighting) const
{
    const bool isThere = m_digest && sighting >= 0 && size_t(sighting) < m_digest->entryOfSighting.size();
    return isThere ? rowOfEntry(m_digest->entryOfSighting[size_t(sighting)]) : -1;
}

QStringList TimelineModel::outlets(const HistoryEntry &entry) const
{
    QStringList outlets;
    for (const qint32 number : entry.sightings) {
        const QString &outlet = sighting(number).outlet;
        if (!outlet.isEmpty() && !outlets.contains(outlet))
            outlets.append(outlet);
    }
    return outlets;
}

QList<qint64> TimelineModel::others(const HistoryEntry &entry) const
{
    QList<qint64> others = entry.participants;
    others.removeAll(m_content->subject.number);
    return others;
}

void TimelineModel::wantClauses(const QList<qint32> &sightings)
{
    QList<qint32> unknown;
    for (const qint32 sighting : sightings) {
        if (!m_clauses.contains(sighting) && !m_wanted.contains(sighting)) {
            m_wanted.insert(sighting);
            unknown.append(sighting);
        }
    }
    if (!unknown.isEmpty())
        Q_EMIT clausesWanted(m_content, unknown);
}

void TimelineModel::setClauses(const TimelineContentPointer &content, const QHash<qint32, QString> &clauses)
{
    if (content != m_content || clauses.isEmpty())
        return;
    m_clauses.insert(clauses);
    int first = rowCount();
    int last = -1;
    for (auto clause = clauses.cbegin(); clause != clauses.cend(); ++clause) {
        const int row = rowOfSighting(clause.key());
        if (row < 0)
            continue;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first), index(last), {Qt::DisplayRole, Qt::AccessibleTextRole});
}

/// What a person did with an entry.
QStringList TimelineModel::signs(const HistoryEntry &entry) const
{
    const auto any = [&](bool Sighting::*is) {
        return std::ranges::any_of(entry.sightings, [&](qint32 number) { return sighting(number).*is; });
    };
    QStringList signs;
    if (any(&Sighting::isPinned))
        signs.append(tr("pinned"));
    if (any(&Sighting::isByHand))
        signs.append(tr("added by hand"));
    else if (any(&Sighting::isEdited))
        signs.append(tr("corrected by hand"));
    return signs;
}

QString TimelineModel::spoken(int row) const
{
    const TimelineRow &item = rowAt(row);
    if (item.kind != Row::Entry)
        return heading(row);
    const HistoryEntry &told = entry(item.entry);
    QStringList parts{dateWords(told.date), statusWords(told.status)};
    parts.append(signs(told));
    if (const QString action = actionWords(told.action); !action.isEmpty())
        parts.append(action);
    if (told.place != 0)
        parts.append(name(told.place));
    for (const qint64 other : others(told))
        parts.append(name(other));
    const QString quote = clause(told.sightings.first());
    if (!quote.isEmpty())
        parts.append(quote);
    parts.append(outlets(told));
    for (const DateValue &date : told.otherDates)
        parts.append(tr("others say: %1").arg(dateWords(date)));
    for (const qint32 outcome : told.becomes)
        parts.append(tr("became: %1 %2", "of a plan: happened, a date")
                         .arg(statusWords(entry(outcome).status), dateWords(entry(outcome).date)));
    if (!told.plans.isEmpty())
        parts.append(tr("was planned before"));
    return parts.join(tr(", ", "between parts of a sentence"));
}

} // namespace Dateline::Timeline
