// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timelinefile.h"

#include "exchange/mappicture.h"

#include "exchange/timeline/timelinecsv.h"
#include "exchange/timeline/timelinegeojson.h"
#include "exchange/timeline/timelineics.h"
#include "exchange/timeline/timelinejs.h"
#include "exchange/timeline/timelinemarkdown.h"
#include "library/libraryreader.h"
#include "library/timelinereader.h"
#include "timeline/history/datewords.h"
#include "timeline/map/mapstops.h"

#include <QCoreApplication>
#include <QSet>

namespace Dateline::Exporting {

using namespace Qt::StringLiterals;
using Exchange::TimelineDocument;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::Exporting::TimelineFile)
};

/// The clauses of these sightings only; those of others stay empty.
Result<QStringList> clausesOf(const QString &folder, const Timeline::Sightings &sightings,
                              const QList<qint32> &numbers)
{
    const auto reader = Library::TimelineReader::open(folder);
    if (!reader)
        return reader.error();
    QList<Timeline::Sighting> asked;
    for (const qint32 number : numbers)
        asked.append(sightings.events[number]);
    const auto read = (*reader)->clauses(asked);
    if (!read)
        return read.error();
    QStringList clauses(sightings.events.size());
    for (qsizetype at = 0; at < numbers.size(); ++at)
        clauses[numbers[at]] = read->value(at);
    return clauses;
}

Result<QHash<QString, Library::ArticleRow>>
articlesOf(const QString &folder, const Timeline::Sightings &sightings, const QList<qint32> &numbers)
{
    const auto library = Library::LibraryReader::open(folder);
    if (!library)
        return library.error();
    QSet<QString> ids;
    for (const qint32 number : numbers)
        ids.insert(sightings.events[number].article);
    const auto rows = (*library)->rows(QStringList(ids.cbegin(), ids.cend()));
    if (!rows)
        return rows.error();
    QHash<QString, Library::ArticleRow> articles;
    for (const Library::ArticleRow &row : *rows)
        articles.insert(row.id, row);
    return articles;
}

Timeline::MapStops stopsOf(const ShownTimeline &shown)
{
    const Timeline::ShownEntries entries = Timeline::shownEntries(shown.entries);
    return shown.trip >= 0 ? Timeline::stopsOfTrip(*shown.content, shown.trip, entries)
                           : Timeline::placesOf(*shown.content, entries);
}

QString mapTitle(const ShownTimeline &shown)
{
    const QString name = Exchange::plainText(shown.content->subject.name);
    if (shown.trip < 0)
        return name;
    const auto &history = shown.content->history;
    return QString(
        name + u": "_s +
        Exchange::plainText(Timeline::tripWords(history.trips[shown.trip], shown.content->sightings)));
}

} // namespace

FileKind kindOf(TimelineFormat format)
{
    switch (format) {
    case TimelineFormat::Markdown:
        return {u"Markdown"_s, u"md"_s};
    case TimelineFormat::Csv:
        return {Texts::tr("CSV Table"), u"csv"_s};
    case TimelineFormat::TimelineJs:
        return {u"TimelineJS"_s, u"json"_s};
    case TimelineFormat::ICalendar:
        return {u"iCalendar"_s, u"ics"_s};
    case TimelineFormat::GeoJson:
        return {u"GeoJSON"_s, u"geojson"_s};
    case TimelineFormat::Png:
        return {Texts::tr("PNG Picture"), u"png"_s};
    case TimelineFormat::Svg:
        return {Texts::tr("SVG Drawing"), u"svg"_s};
    case TimelineFormat::Pdf:
        return {u"PDF"_s, u"pdf"_s};
    case TimelineFormat::MapPng:
        return {Texts::tr("Map as PNG Picture"), u"png"_s};
    case TimelineFormat::MapSvg:
        return {Texts::tr("Map as SVG Drawing"), u"svg"_s};
    }
    return {};
}

Result<TimelineDocument> timelineDocument(const QString &libraryFolder, const ShownTimeline &shown)
{
    TimelineDocument document;
    document.subject = shown.content->subject;
    document.sightings = shown.content->sightings;
    document.history = shown.content->history;
    document.shown = shown.entries;
    QList<qint32> numbers;
    for (const qint32 entry : shown.entries)
        numbers += document.entry(entry).sightings;
    auto clauses = clausesOf(libraryFolder, document.sightings, numbers);
    if (!clauses)
        return clauses.error();
    document.clauses = *std::move(clauses);
    auto articles = articlesOf(libraryFolder, document.sightings, numbers);
    if (!articles)
        return articles.error();
    document.articles = *std::move(articles);
    return document;
}

Result<QByteArray> timelineFile(const QString &libraryFolder, const ShownTimeline &shown,
                                TimelineFormat format, const Progress &progress)
{
    if (format == TimelineFormat::MapPng)
        return mapPng(stopsOf(shown), mapTitle(shown));
    if (format == TimelineFormat::MapSvg)
        return mapSvg(stopsOf(shown), mapTitle(shown));
    const auto document = timelineDocument(libraryFolder, shown);
    if (!document)
        return document.error();
    switch (format) {
    case TimelineFormat::Markdown:
        return Exchange::timelineMarkdown(*document).toUtf8();
    case TimelineFormat::Csv:
        return Exchange::timelineCsv(*document);
    case TimelineFormat::TimelineJs:
        return Exchange::timelineJs(*document);
    case TimelineFormat::ICalendar:
        return Exchange::timelineIcs(*document);
    case TimelineFormat::GeoJson:
        return Exchange::timelineGeoJson(*document);
    case TimelineFormat::Png:
        return timelinePng(*document);
    case TimelineFormat::Svg:
        return timelineSvg(*document);
    default:
        return timelinePdf(*document, usualPageSize(), progress);
    }
}

} // namespace Dateline::Exporting
