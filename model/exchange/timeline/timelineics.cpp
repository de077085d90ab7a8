// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timeline/timelineics.h"

#include "timeline/history/datewords.h"

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

using namespace Timeline;

namespace {

constexpr qsizetype lineOctets = 75; ///< RFC 5545, section 3.1, without the line break.

/// Section 3.3.11.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar unit : text) {
        if (unit == u'\\' || unit == u';' || unit == u',')
            result += u'\\';
        if (unit == u'\n')
            result += u"\\n"_s;
        else if (unit.category() != QChar::Other_Control)
            result += unit;
    }
    return result;
}

/// A content line, folded between characters: what follows a break begins with a blank.
QByteArray line(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray folded;
    qsizetype inLine = 0;
    for (qsizetype start = 0; start < bytes.size();) {
        qsizetype end = start + 1;
        while (end < bytes.size() && (uchar(bytes[end]) & 0xc0) == 0x80)
            ++end;
        if (inLine + (end - start) > lineOctets) {
            folded += "\r\n ";
            inLine = 1;
        }
        folded += QByteArrayView(bytes).sliced(start, end - start);
        inLine += end - start;
        start = end;
    }
    folded += "\r\n";
    return folded;
}

QByteArray days(const DateValue &date)
{
    const auto text = [](QDate day) { return day.toString(u"yyyyMMdd"_s); };
    // The end is the day after the last (section 3.6.1).
    return line(u"DTSTART;VALUE=DATE:"_s + text(date.first)) +
           line(u"DTEND;VALUE=DATE:"_s + text(date.last.addDays(1)));
}

/// When an article last told something new; a fixed time for none, for what is written depends on nothing
/// else.
QByteArray stamp(const TimelineDocument &document, const QList<qint32> &sightings)
{
    QDateTime last = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    for (const qint32 number : sightings) {
        const QDateTime published = document.sighting(number).published;
        if (published.isValid() && published > last)
            last = published;
    }
    return line(u"DTSTAMP:"_s + last.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
}

QString description(const TimelineDocument &document, const HistoryEntry &entry)
{
    QStringList lines{statusWords(entry.status) + u", "_s + dateWords(entry.date)};
    for (const qint32 number : entry.sightings) {
        const Sighting &told = document.sighting(number);
        lines.append(u'“' + document.clauses.value(number).simplified() + u"” "_s + told.outlet);
    }
    return lines.join(u'\n');
}

QByteArray entryEvent(const TimelineDocument &document, const HistoryEntry &entry)
{
    const bool isPlanned = entry.status == EventStatus::Planned;
    const Library::ArticleRow article = document.article(document.quoted(entry).article);
    QByteArray event = line(u"BEGIN:VEVENT"_s) + line(u"UID:"_s + entry.id + u"@dateline"_s) +
                       stamp(document, entry.sightings) + days(entry.date);
    event += line(u"SUMMARY:"_s + escaped(document.headline(entry)));
    event += line(u"DESCRIPTION:"_s + escaped(description(document, entry)));
    if (entry.place != 0)
        event += line(u"LOCATION:"_s + escaped(document.name(entry.place)));
    if (const auto where = document.coordinates(entry.place))
        event += line(u"GEO:%1;%2"_s.arg(where->latitude, 0, 'f', 6).arg(where->longitude, 0, 'f', 6));
    // An address with a line break would be a line of its own.
    if (!article.url.isEmpty() && !article.url.contains(u'\n') && !article.url.contains(u'\r'))
        event += line(u"URL:"_s + article.url);
    event += line(isPlanned ? u"STATUS:TENTATIVE"_s : u"STATUS:CONFIRMED"_s);
    // News are nothing to be busy with.
    return event + line(u"TRANSP:TRANSPARENT"_s) + line(u"END:VEVENT"_s);
}

QByteArray tripEvent(const TimelineDocument &document, const Trip &trip)
{
    const QString uid = u"trip-"_s + document.subject.id + u'-' + trip.date.first.toString(Qt::ISODate);
    QList<qint32> sightings;
    bool hasHappened = false;
    for (const Trip::Stop &stop : trip.stops) {
        for (const qint32 number : stop.entries) {
            sightings += document.entry(number).sightings;
            hasHappened = hasHappened || document.entry(number).status != EventStatus::Planned;
        }
    }
    return line(u"BEGIN:VEVENT"_s) + line(u"UID:"_s + uid + u"@dateline"_s) + stamp(document, sightings) +
           days(trip.date) +
           line(u"SUMMARY:"_s +
                escaped(document.subject.name + u": "_s + tripWords(trip, document.sightings))) +
           line(hasHappened ? u"STATUS:CONFIRMED"_s : u"STATUS:TENTATIVE"_s) + line(u"TRANSP:TRANSPARENT"_s) +
           line(u"END:VEVENT"_s);
}

} // namespace

QByteArray timelineIcs(const TimelineDocument &document)
{
    QByteArray calendar = line(u"BEGIN:VCALENDAR"_s) + line(u"VERSION:2.0"_s) +
                          line(u"PRODID:-//Dateline//Timeline//EN"_s) + line(u"CALSCALE:GREGORIAN"_s) +
                          line(u"X-WR-CALNAME:"_s + escaped(document.subject.name));
    for (const qint32 number : document.shown)
        calendar += entryEvent(document, document.entry(number));
    for (const qint32 trip : document.shownTrips())
        calendar += tripEvent(document, document.history.trips[trip]);
    return calendar + line(u"END:VCALENDAR"_s);
}

} // namespace Dateline::Exchange
