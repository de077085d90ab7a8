// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timeline/timelinecsv.h"

#include "exchange/csv.h"
#include "exchange/timeline/timelinejson.h"

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

using namespace Timeline;

namespace {

QString degrees(const std::optional<Coordinates> &where, double Coordinates::*part)
{
    return where ? QString::number((*where).*part, 'f', 4) : QString();
}

QString idsOf(const TimelineDocument &document, const QList<qint32> &entries)
{
    QStringList ids;
    for (const qint32 entry : entries)
        ids.append(document.entry(entry).id);
    return ids.join(u' ');
}

QString line(const TimelineDocument &document, const HistoryEntry &entry)
{
    const Sighting &told = document.quoted(entry);
    const Library::ArticleRow article = document.article(told.article);
    const std::optional<Coordinates> where = document.coordinates(entry.place);
    QStringList otherDates;
    for (const DateValue &date : entry.otherDates)
        otherDates.append(date.edtf());
    const QStringList cells{
        guardedCsvCell(entry.id),
        guardedCsvCell(entry.date.edtf()),
        entry.date.first.toString(Qt::ISODate),
        entry.date.last.toString(Qt::ISODate),
        precisionName(entry.date.precision),
        QString::fromLatin1(statusName(entry.status)),
        actionName(entry.action),
        guardedCsvCell(document.name(entry.place)),
        degrees(where, &Coordinates::latitude),
        degrees(where, &Coordinates::longitude),
        guardedCsvCell(document.participants(entry).join(u"; "_s)),
        guardedCsvCell(document.text(entry)),
        guardedCsvCell(told.outlet),
        guardedCsvCell(article.title),
        guardedCsvCell(article.url),
        guardedCsvCell(told.article),
        guardedCsvCell(article.path),
        QString::number(told.start),
        QString::number(told.end),
        QString::number(entry.sightings.size()),
        guardedCsvCell(otherDates.join(u"; "_s)),
        guardedCsvCell(document.tripName(entry.trip)),
        guardedCsvCell(idsOf(document, entry.becomes)),
        guardedCsvCell(idsOf(document, entry.plans)),
    };
    return csvLine(cells);
}

} // namespace

QByteArray timelineCsv(const TimelineDocument &document)
{
    QString table = u"id,date,first,last,precision,status,action,place,latitude,longitude,participants,text,"
                    "outlet,title,url,article,path,start,end,quotes,otherDates,trip,becomes,plans\r\n"_s;
    for (const qint32 entry : document.shown)
        table += line(document, document.entry(entry));
    return table.toUtf8();
}

} // namespace Dateline::Exchange
