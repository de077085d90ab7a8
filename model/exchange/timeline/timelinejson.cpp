// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timeline/timelinejson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

using namespace Timeline;

namespace {

QJsonValue placeJson(const TimelineDocument &document, qint64 place)
{
    if (place == 0)
        return {};
    const std::optional<Coordinates> where = document.coordinates(place);
    return QJsonObject{{u"name"_s, document.name(place)},
                       {u"latitude"_s, where ? QJsonValue(where->latitude) : QJsonValue()},
                       {u"longitude"_s, where ? QJsonValue(where->longitude) : QJsonValue()}};
}

QJsonArray idsJson(const TimelineDocument &document, const QList<qint32> &entries)
{
    QJsonArray ids;
    for (const qint32 entry : entries)
        ids.append(document.entry(entry).id);
    return ids;
}

QJsonArray quotesJson(const TimelineDocument &document, const HistoryEntry &entry)
{
    QJsonArray quotes;
    for (const qint32 number : entry.sightings) {
        const Sighting &told = document.sighting(number);
        quotes.append(QJsonObject{{u"article"_s, told.article},
                                  {u"path"_s, document.article(told.article).path},
                                  {u"outlet"_s, told.outlet},
                                  {u"start"_s, told.start},
                                  {u"end"_s, told.end},
                                  {u"text"_s, document.clauses.value(number)},
                                  {u"date"_s, told.date.edtf()}});
    }
    return quotes;
}

QJsonArray rulesJson(const Sighting &told)
{
    QJsonArray rules;
    for (const QByteArray &rule : told.rules)
        rules.append(QString::fromUtf8(rule));
    return rules;
}

} // namespace

QJsonObject timelineEntryJson(const TimelineDocument &document, qint32 number)
{
    const HistoryEntry &entry = document.entry(number);
    const Sighting &told = document.quoted(entry);
    QJsonArray otherDates;
    for (const DateValue &date : entry.otherDates)
        otherDates.append(date.edtf());
    const QString trip = document.tripName(entry.trip);
    return {
        {u"id"_s, entry.id},
        {u"date"_s, entry.date.edtf()},
        {u"precision"_s, precisionName(entry.date.precision)},
        {u"status"_s, QString::fromLatin1(statusName(entry.status))},
        {u"action"_s, actionName(entry.action)},
        {u"place"_s, placeJson(document, entry.place)},
        {u"participants"_s, QJsonArray::fromStringList(document.participants(entry))},
        {u"text"_s, document.text(entry)},
        {u"article"_s, told.article},
        {u"path"_s, document.article(told.article).path},
        {u"outlet"_s, told.outlet},
        {u"published"_s,
         told.published.isValid() ? QJsonValue(told.published.toUTC().toString(Qt::ISODate)) : QJsonValue()},
        {u"start"_s, told.start},
        {u"end"_s, told.end},
        {u"rules"_s, rulesJson(told)},
        {u"trip"_s, trip.isEmpty() ? QJsonValue() : QJsonValue(trip)},
        {u"otherDates"_s, otherDates},
        {u"becomes"_s, idsJson(document, entry.becomes)},
        {u"plans"_s, idsJson(document, entry.plans)},
        {u"quotes"_s, quotesJson(document, entry)},
    };
}

QByteArray timelineJson(const TimelineDocument &document)
{
    QByteArray lines;
    for (const qint32 entry : document.shown)
        lines += QByteArray(QJsonDocument(timelineEntryJson(document, entry)).toJson(QJsonDocument::Compact) +
                            '\n');
    return lines;
}

QString actionName(Action action)
{
    static const QStringList names{u"other"_s,  u"arrive"_s, u"depart"_s, u"visit"_s,   u"stay"_s,
                                   u"meet"_s,   u"speak"_s,  u"agree"_s,  u"decide"_s,  u"attack"_s,
                                   u"die"_s,    u"arrest"_s, u"judge"_s,  u"appoint"_s, u"resign"_s,
                                   u"elect"_s,  u"order"_s,  u"give"_s,   u"begin"_s,   u"end"_s,
                                   u"happen"_s, u"win"_s,    u"lose"_s,   u"publish"_s};
    return names.value(int(action), names.first());
}

} // namespace Dateline::Exchange
