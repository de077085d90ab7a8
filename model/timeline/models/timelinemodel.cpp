// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/models/timelinemodel.h"

#include "timeline/history/datewords.h"

#include <algorithm>
#include <tuple>

namespace Dateline::Timeline {

using namespace Qt::StringLiterals;

namespace {

/// The month of a date, or its year or more when it is not known better.
DateValue headingDate(const DateValue &date)
{
    if (date.precision < DatePrecision::Month)
        return date.precision < DatePrecision::Year ? date : yearValue(date.first.year());
    return monthValue(date.first.year(), date.first.month());
}

/// The entries of a trip follow one another, from its first day on, also those that are dated roughly.
std::vector<qint32> inOrder(const History &history)
{
    // What they are compared by stands together: there are tens of thousands.
    struct Place
    {
        qint64 day;
        qint32 trip;
        qint32 entry;
    };
    std::vector<Place> places;
    places.reserve(size_t(history.entries.size()));
    for (const HistoryEntry &entry : history.entries) {
        const DateValue &date = entry.trip < 0 ? entry.date : history.trips[entry.trip].date;
        places.push_back({date.first.toJulianDay(), entry.trip, qint32(places.size())});
    }
    std::ranges::sort(places, {},
                      [](const Place &place) { return std::tuple(place.day, place.trip, place.entry); });
    std::vector<qint32> numbers;
    numbers.reserve(places.size());
    for (const Place &place : places)
        numbers.push_back(place.entry);
    return numbers;
}

} // namespace

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void TimelineModel::setContent(const TimelineContentPointer &content)
{
    beginResetModel();
    m_content = content;
    m_clauses.clear();
    m_wanted.clear();
    rebuild();
    endResetModel();
    Q_EMIT contentChanged();
}

void TimelineModel::setFilter(const TimelineFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
    Q_EMIT filterChanged();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return item.kind == Row::Entry ? clause(entry(item.entry).sightings.first()) : heading(index.row());
    case Qt::AccessibleTextRole:
        return spoken(index.row());
    case RowRole:
        return int(item.kind);
    case EntryRole:
        return item.entry;
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
    const Item &item = m_rows[size_t(row)];
    return item.kind == Row::Entry ? entry(item.entry).date : item.date;
}

QString TimelineModel::heading(int row) const
{
    const Item &item = m_rows[size_t(row)];
    if (item.kind == Row::Trip)
        return tripWords(trip(item.trip), m_content->sightings);
    return item.kind == Row::Month ? dateWords(item.date) : QString();
}

int TimelineModel::rowOfEntry(int entry) const
{
    return entry < 0 || size_t(entry) >= m_rowOfEntry.size() ? -1 : m_rowOfEntry[size_t(entry)];
}

int TimelineModel::rowOfSighting(int sighting) const
{
    const auto tells = [this, sighting](qint32 number) { return entry(number).sightings.contains(sighting); };
    const auto found = std::ranges::find_if(m_shown, tells);
    return found == m_shown.end() ? -1 : rowOfEntry(*found);
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
    for (const qint32 number : m_shown) {
        const auto isNew = [&clauses](qint32 sighting) { return clauses.contains(sighting); };
        if (!std::ranges::any_of(entry(number).sightings, isNew))
            continue;
        first = std::min(first, rowOfEntry(number));
        last = std::max(last, rowOfEntry(number));
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first), index(last), {Qt::DisplayRole, Qt::AccessibleTextRole});
}

void TimelineModel::rebuild()
{
    m_rows.clear();
    m_shown.clear();
    m_rowOfEntry.clear();
    if (!m_content)
        return;
    const QList<HistoryEntry> &entries = m_content->history.entries;
    m_rowOfEntry.assign(size_t(entries.size()), -1);
    m_rows.reserve(size_t(entries.size()) + size_t(entries.size()) / 8);
    m_shown.reserve(size_t(entries.size()));
    const bool isFiltered = m_filter.isActive();
    for (const qint32 number : inOrder(m_content->history)) {
        const HistoryEntry &entry = entries[number];
        if (isFiltered && !accepts(m_filter, entry, m_content->sightings))
            continue;
        addHeading(entry);
        m_rowOfEntry[size_t(number)] = qint32(m_rows.size());
        m_shown.push_back(number);
        m_rows.push_back({Row::Entry, number, entry.trip, {}});
    }
}

/// A heading above an entry that begins a trip or a month.
void TimelineModel::addHeading(const HistoryEntry &entry)
{
    const HistoryEntry *before = m_shown.empty() ? nullptr : &this->entry(m_shown.back());
    if (entry.trip >= 0) {
        if (!before || before->trip != entry.trip)
            m_rows.push_back({Row::Trip, -1, entry.trip, trip(entry.trip).date});
        return;
    }
    const bool isBelowMonth = before && before->trip < 0;
    if (isBelowMonth && before->date == entry.date)
        return; // Mostly: no month is counted.
    const DateValue date = headingDate(entry.date);
    if (!isBelowMonth || headingDate(before->date) != date)
        m_rows.push_back({Row::Month, -1, -1, date});
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
    const Item &item = m_rows[size_t(row)];
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
