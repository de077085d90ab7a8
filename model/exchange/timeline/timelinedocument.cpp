// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timeline/timelinedocument.h"

#include "timeline/history/datewords.h"

#include <set>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

using namespace Timeline;

const Sighting &TimelineDocument::quoted(const HistoryEntry &entry) const
{
    return sightings.events[entry.sightings.first()];
}

QString TimelineDocument::text(const HistoryEntry &entry) const
{
    return clauses.value(entry.sightings.first());
}

QStringList TimelineDocument::participants(const HistoryEntry &entry) const
{
    QStringList names;
    for (const qint64 participant : entry.participants) {
        const QString known = name(participant);
        if (!known.isEmpty())
            names.append(known);
    }
    return names;
}

std::optional<Coordinates> TimelineDocument::coordinates(qint64 place) const
{
    return sightings.entities.value(place).coordinates;
}

QString TimelineDocument::headline(const HistoryEntry &entry) const
{
    QStringList parts{actionWords(entry.action), name(entry.place), participants(entry).join(u", "_s)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QList<qint32> TimelineDocument::shownTrips() const
{
    std::set<qint32> trips;
    for (const qint32 number : shown) {
        if (const qint32 trip = entry(number).trip; trip >= 0)
            trips.insert(trip);
    }
    return {trips.cbegin(), trips.cend()};
}

QString TimelineDocument::tripName(qint32 trip) const
{
    if (trip < 0)
        return {};
    QString words = tripWords(history.trips[trip], sightings, QLocale(QLocale::English, QLocale::UnitedKingdom));
    return words.replace(u'→', u"->"_s).replace(u'–', u'-');
}

void showAll(TimelineDocument *document)
{
    showBetween(document, {}, {});
}

void showBetween(TimelineDocument *document, QDate from, QDate to)
{
    document->shown.clear();
    for (qint32 number = 0; number < qint32(document->history.entries.size()); ++number) {
        const DateValue &date = document->entry(number).date;
        if ((!from.isValid() || date.last >= from) && (!to.isValid() || date.first <= to))
            document->shown.append(number);
    }
}

QString plainText(const QString &text)
{
    QString plain = text;
    for (QChar &unit : plain) {
        const bool turnsDirection = (unit >= QChar(0x202a) && unit <= QChar(0x202e)) ||
                                    (unit >= QChar(0x2066) && unit <= QChar(0x2069));
        if (turnsDirection || unit.category() == QChar::Other_Control)
            unit = u' ';
    }
    return plain.simplified();
}

} // namespace Dateline::Exchange
