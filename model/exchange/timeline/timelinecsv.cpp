// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timeline/timelinecsv.h"

#include "exchange/timeline/timelinejson.h"

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

using namespace Timeline;

namespace {

/// RFC 4180, section 2: quotes are doubled, what holds quotes, commas or line breaks stands in quotes.
QString cell(QString text)
{
    // OWASP, "CSV Injection"; spreadsheets take the full-width forms as well.
    static const QString formulas = u"=+-@\t\r\n＝＋－＠"_s;
    if (!text.isEmpty() && formulas.contains(text.front()))
        text.prepend(u'\'');
    static const QString special = u"\",\r\n"_s;
    const bool isSpecial =
        std::any_of(text.cbegin(), text.cend(), [](QChar unit) { return special.contains(unit); });
    if (!isSpecial)
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

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
        cell(entry.id),
        cell(entry.date.edtf()),
        entry.date.first.toString(Qt::ISODate),
        entry.date.last.toString(Qt::ISODate),
        precisionName(entry.date.precision),
        QString::fromLatin1(statusName(entry.status)),
        actionName(entry.action),
        cell(document.name(entry.place)),
        degrees(where, &Coordinates::latitude),
        degrees(where, &Coordinates::longitude),
        cell(document.participants(entry).join(u"; "_s)),
        cell(document.text(entry)),
        cell(told.outlet),
        cell(article.title),
        cell(article.url),
        cell(told.article),
        cell(article.path),
        QString::number(told.start),
        QString::number(told.end),
        QString::number(entry.sightings.size()),
        cell(otherDates.join(u"; "_s)),
        cell(document.tripName(entry.trip)),
        cell(idsOf(document, entry.becomes)),
        cell(idsOf(document, entry.plans)),
    };
    return cells.join(u',') + u"\r\n"_s;
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
