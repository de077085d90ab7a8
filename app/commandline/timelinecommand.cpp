// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command.h"
#include "commandline/periodoption.h"

#include "exchange/timeline/timelinecsv.h"
#include "exchange/timeline/timelinegeojson.h"
#include "exchange/timeline/timelineics.h"
#include "exchange/timeline/timelinejs.h"
#include "exchange/timeline/timelinejson.h"
#include "exchange/timeline/timelinemarkdown.h"
#include "exchange/timeline/timelinetext.h"
#include "library/libraryreader.h"
#include "library/timelinereader.h"
#include "timeline/names/namefinder.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::App {

namespace {

using Timeline::CatalogueEntry;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using Exchange::TimelineDocument;

constexpr qsizetype mostSuggestions = 5;

struct Format
{
    QString name;
    QByteArray (*write)(const TimelineDocument &document);
};

const QList<Format> &formats()
{
    static const QList<Format> all{
        {u"text"_s,
         [](const TimelineDocument &document) { return Exchange::timelineText(document).toUtf8(); }},
        {u"json"_s, &Exchange::timelineJson},
        {u"csv"_s, &Exchange::timelineCsv},
        {u"markdown"_s,
         [](const TimelineDocument &document) { return Exchange::timelineMarkdown(document).toUtf8(); }},
        {u"timelinejs"_s, &Exchange::timelineJs},
        {u"ics"_s, &Exchange::timelineIcs},
        {u"geojson"_s, &Exchange::timelineGeoJson},
    };
    return all;
}

QString formatNames()
{
    QStringList names;
    for (const Format &format : formats())
        names.append(format.name);
    return names.join(u", "_s);
}

/// The format that the options name; says what is wrong with them, and gives none then.
const Format *formatOption(const QCommandLineParser &parser)
{
    const bool asJson = parser.isSet(u"json"_s);
    const QString named =
        parser.isSet(u"format"_s) ? parser.value(u"format"_s) : QString(asJson ? u"json"_s : u"text"_s);
    for (const Format &format : formats()) {
        if (format.name == named && (!asJson || named == "json"_L1))
            return &format;
    }
    if (asJson)
        printError(Texts::tr("--json is --format json, and goes with no other format."));
    else
        printError(Texts::tr("--format takes one of these: %1.").arg(formatNames()));
    return nullptr;
}

/// Whether a name has these words, whole and side by side: a surname is one of its person's name.
bool hasWords(const CatalogueEntry &entry, const QString &words)
{
    const auto has = [&words](const QString &name) {
        return QString(u' ' + Timeline::nameKey(name) + u' ').contains(words);
    };
    return has(entry.entity.name) || std::ranges::any_of(entry.aliases, has);
}

/// By its id, or by any of its names; else the one that has it as a part of a name, when no other is nearly
/// as frequent, which is said.
const CatalogueEntry *entryOf(const Timeline::Catalogue &catalogue, const QString &name)
{
    if (const CatalogueEntry *known = catalogue.named(name))
        return known;
    const QString words = u' ' + Timeline::nameKey(name) + u' ';
    const CatalogueEntry *best = nullptr;
    for (const qint32 number : catalogue.matching(name)) {
        const CatalogueEntry &entry = catalogue.entries()[number];
        if (!hasWords(entry, words))
            continue;
        if (best && best->articles < 2 * entry.articles)
            return nullptr;
        if (!best)
            best = &entry;
    }
    if (best)
        printError(Texts::tr("\"%1\" is taken for %2.").arg(name, best->entity.name));
    return best;
}

/// The names that have a word of `name`, the most frequent first.
QStringList suggestions(const Timeline::Catalogue &catalogue, const QString &name)
{
    QList<qint32> near = catalogue.matching(name);
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (near.isEmpty())
            near = catalogue.matching(word);
    }
    QStringList names;
    for (const qint32 number : near.first(std::min(near.size(), mostSuggestions)))
        names.append(catalogue.entries()[number].entity.name);
    return names;
}

int failUnknown(const Timeline::Catalogue &catalogue, const QString &name)
{
    const QStringList near = suggestions(catalogue, name);
    QString message = Texts::tr("The library knows nobody and nothing by the name of \"%1\".").arg(name);
    if (!near.isEmpty())
        message += u' ' + Texts::tr("Did you mean: %1?").arg(near.join(u", "_s));
    return fail({Error::Code::NotFound, message, {}});
}

Result<TimelineDocument> documentOf(const QString &folder, const Library::TimelineReader &reader,
                                    const Timeline::Catalogue &catalogue, const Timeline::Entity &subject)
{
    TimelineDocument document;
    document.subject = subject;
    auto sightings = reader.sightings(catalogue, subject.number);
    if (!sightings)
        return sightings.error();
    document.sightings = *std::move(sightings);
    auto clauses = reader.clauses(document.sightings.events);
    if (!clauses)
        return clauses.error();
    document.clauses = *std::move(clauses);
    document.history = Timeline::buildHistory(document.sightings, subject.number);
    QSet<QString> ids;
    for (const Timeline::Sighting &sighting : document.sightings.events)
        ids.insert(sighting.article);
    auto library = Library::LibraryReader::open(folder);
    if (!library)
        return library.error();
    const auto rows = (*library)->rows(QStringList(ids.cbegin(), ids.cend()));
    if (!rows)
        return rows.error();
    for (const Library::ArticleRow &row : *rows)
        document.articles.insert(row.id, row);
    return document;
}

int run(const QCommandLineParser &parser)
{
    const Format *format = formatOption(parser);
    const std::optional<Period> period = periodOption(parser);
    if (!format || !period)
        return WrongUsage;
    const QString folder = libraryFolder(parser);
    const auto reader = Library::TimelineReader::open(folder);
    if (!reader)
        return fail(reader.error());
    if (const auto pending = int((*reader)->pendingVersions()); pending > 0)
        printError(
            Texts::tr("%Ln articles are still to be read for timelines, with the rules and places of now. "
                      "Run \"dateline import\" on any path to read them.",
                      nullptr, pending));
    const auto catalogue = (*reader)->catalogue();
    if (!catalogue)
        return fail(catalogue.error());
    // Words that the shell took apart are one name.
    const QString name = parser.positionalArguments().join(u' ');
    const CatalogueEntry *entry = entryOf(*catalogue, name);
    if (!entry)
        return failUnknown(*catalogue, name);
    auto document = documentOf(folder, **reader, *catalogue, entry->entity);
    if (!document)
        return fail(document.error());
    Exchange::showBetween(&*document, period->from, period->to);
    const QByteArray bytes = format->write(*document);
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    return Done;
}

} // namespace

Command timelineCommand()
{
    return {u"timeline"_s,
            Texts::tr("Tells what happened to someone or something, by date."),
            u"NAME"_s,
            {{u"from"_s, Texts::tr("Only what may be of this day, month or year and later."), u"DAY"_s},
             {u"to"_s, Texts::tr("Only what may be of this day, month or year and earlier."), u"DAY"_s},
             {u"format"_s, Texts::tr("Writes it as one of these: %1.").arg(formatNames()), u"FORMAT"_s}},
            1,
            -1,
            &run};
}

} // namespace Dateline::App
