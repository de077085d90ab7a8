// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timeline/timelinejs.h"

#include "timeline/history/datewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

using namespace Timeline;

namespace {

QJsonObject dayJson(QDate day, DatePrecision precision)
{
    QJsonObject json{{u"year"_s, day.year()}};
    if (precision >= DatePrecision::PartOfYear)
        json.insert(u"month"_s, day.month());
    if (precision > DatePrecision::Month)
        json.insert(u"day"_s, day.day());
    return json;
}

QString outletHtml(const TimelineDocument &document, const Sighting &told)
{
    const QString url = document.article(told.article).url;
    const QString outlet = told.outlet.toHtmlEscaped();
    const QString scheme = QUrl(url).scheme();
    if (scheme != "https"_L1 && scheme != "http"_L1)
        return outlet;
    return u"<a href=\""_s + url.toHtmlEscaped() + u"\">"_s +
           (outlet.isEmpty() ? QUrl(url).host().toHtmlEscaped() : outlet) + u"</a>"_s;
}

QString quotesHtml(const TimelineDocument &document, const HistoryEntry &entry)
{
    QString html;
    for (const qint32 number : entry.sightings) {
        html += u"<blockquote>"_s + document.clauses.value(number).toHtmlEscaped() + u"</blockquote><p>"_s +
                outletHtml(document, document.sighting(number)) + u"</p>"_s;
    }
    return html;
}

QJsonObject slide(const TimelineDocument &document, const HistoryEntry &entry)
{
    QJsonObject json{{u"unique_id"_s, entry.id},
                     {u"start_date"_s, dayJson(entry.date.first, entry.date.precision)},
                     {u"display_date"_s, dateWords(entry.date)},
                     {u"group"_s, statusWords(entry.status)},
                     {u"text"_s, QJsonObject{{u"headline"_s, document.headline(entry).toHtmlEscaped()},
                                             {u"text"_s, quotesHtml(document, entry)}}}};
    const bool isOfOneUnit =
        entry.date.precision == DatePrecision::Year || entry.date.precision == DatePrecision::Month;
    if (entry.date.first != entry.date.last && !isOfOneUnit)
        json.insert(u"end_date"_s, dayJson(entry.date.last, entry.date.precision));
    return json;
}

} // namespace

QByteArray timelineJs(const TimelineDocument &document)
{
    QJsonArray slides;
    for (const qint32 number : document.shown)
        slides.append(slide(document, document.entry(number)));
    QJsonArray eras;
    for (const qint32 number : document.shownTrips()) {
        const Trip &trip = document.history.trips[number];
        eras.append(QJsonObject{
            {u"start_date"_s, dayJson(trip.date.first, DatePrecision::Day)},
            {u"end_date"_s, dayJson(trip.date.last, DatePrecision::Day)},
            {u"text"_s, QJsonObject{{u"headline"_s, tripWords(trip, document.sightings).toHtmlEscaped()}}}});
    }
    const QJsonObject title{{u"text"_s, QJsonObject{{u"headline"_s, document.subject.name.toHtmlEscaped()}}}};
    return QJsonDocument(QJsonObject{{u"title"_s, title}, {u"events"_s, slides}, {u"eras"_s, eras}})
        .toJson(QJsonDocument::Indented);
}

} // namespace Dateline::Exchange
