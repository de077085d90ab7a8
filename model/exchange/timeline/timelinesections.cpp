// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timeline/timelinesections.h"

#include "timeline/history/datewords.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

using namespace Timeline;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(TimelineExport)
};

QString headingOf(const DateValue &date)
{
    // What is dated more roughly than by a month is in none.
    if (date.precision < DatePrecision::Month)
        return dateWords(date);
    return dateWords(monthValue(date.first.year(), date.first.month()));
}

/// Brings what one said on one day together, at the place of the first.
void gatherOccasions(const TimelineDocument &document, QList<qint32> *entries)
{
    QHash<qint32, QList<qint32>> occasions;
    for (const qint32 number : *entries) {
        if (const qint32 occasion = document.entry(number).occasion; occasion >= 0)
            occasions[occasion].append(number);
    }
    QList<qint32> gathered;
    for (const qint32 number : *entries) {
        const qint32 occasion = document.entry(number).occasion;
        if (occasion < 0)
            gathered.append(number);
        else
            gathered += occasions.take(occasion);
    }
    *entries = gathered;
}

class SectionMaker
{
public:
    explicit SectionMaker(const TimelineDocument &document)
        : m_document(document)
        , m_trips(document.shownTrips())
    {
        for (const qint32 number : document.shown)
            m_ofTrip[document.entry(number).trip].append(number);
    }

    QList<TimelineSection> make()
    {
        for (const qint32 number : m_ofTrip.value(-1)) {
            const DateValue &date = m_document.entry(number).date;
            addTripsBefore(date.first);
            const QString heading = headingOf(date);
            if (m_sections.isEmpty() || m_sections.last().trip >= 0 || m_sections.last().heading != heading)
                m_sections.append({heading, -1, {}});
            m_sections.last().entries.append(number);
        }
        addTripsBefore({});
        for (TimelineSection &section : m_sections)
            gatherOccasions(m_document, &section.entries);
        return m_sections;
    }

private:
    /// All that are left for a null date.
    void addTripsBefore(QDate day)
    {
        for (; m_next < m_trips.size(); ++m_next) {
            const qint32 number = m_trips[m_next];
            const Trip &trip = m_document.history.trips[number];
            if (day.isValid() && trip.date.first >= day)
                return;
            m_sections.append({tripWords(trip, m_document.sightings), number, m_ofTrip.value(number)});
        }
    }

    const TimelineDocument &m_document;
    const QList<qint32> m_trips;
    QHash<qint32, QList<qint32>> m_ofTrip;
    QList<TimelineSection> m_sections;
    qsizetype m_next = 0;
};

QString linkLine(const TimelineDocument &document, const QString &word, qint32 number)
{
    const HistoryEntry &entry = document.entry(number);
    return word + u' ' + dateWords(entry.date) + u", "_s + document.headline(entry);
}

} // namespace

QList<TimelineSection> timelineSections(const TimelineDocument &document)
{
    return SectionMaker(document).make();
}

QString timelineSummary(const TimelineDocument &document)
{
    QSet<QString> articles;
    QDate last;
    for (const qint32 number : document.shown) {
        last = std::max(last, document.entry(number).date.last);
        for (const qint32 sighting : document.entry(number).sightings)
            articles.insert(document.sighting(sighting).article);
    }
    if (document.shown.isEmpty())
        return Texts::tr("Nothing is told of these days.");
    const QDate first = document.entry(document.shown.first()).date.first;
    return Texts::tr("Entries: %1, from articles: %2; %3")
        .arg(document.shown.size())
        .arg(articles.size())
        .arg(dateWords({first, last, DatePrecision::Range}));
}

QStringList linkLines(const TimelineDocument &document, const HistoryEntry &entry)
{
    QStringList lines;
    for (const qint32 outcome : entry.becomes)
        lines.append(linkLine(document, Texts::tr("became:"), outcome));
    for (const qint32 plan : entry.plans)
        lines.append(linkLine(document, Texts::tr("had been planned:"), plan));
    QStringList others;
    for (const DateValue &date : entry.otherDates)
        others.append(dateWords(date));
    if (!others.isEmpty())
        lines.append(Texts::tr("others say:") + u' ' + others.join(u", "_s));
    return lines;
}

} // namespace Dateline::Exchange
