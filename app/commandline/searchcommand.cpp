// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/articlejson.h"
#include "commandline/command.h"

#include "library/libraryreader.h"
#include "search/queryparser.h"
#include "search/searchengine.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::App {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qsizetype rowsAtOnce = 200;

/// The best first, ties newest first.
void sortByScore(std::vector<Search::Hit> &hits)
{
    std::stable_sort(hits.begin(), hits.end(), [](const Search::Hit &one, const Search::Hit &other) {
        return one.score > other.score;
    });
}

void sayProblems(const Search::Query &query)
{
    for (const Search::QueryProblem &problem : query.problems)
        printError(Texts::tr("At character %1: %2").arg(problem.range.start + 1).arg(problem.message));
}

void print(const Library::ArticleRow &row, float score, const Search::Snippet &snippet, bool asJson)
{
    if (!asJson) {
        printLine(articleLine(row));
        if (!snippet.text.isEmpty())
            printLine(u"    "_s + snippet.text);
        return;
    }
    QJsonObject object = articleJson(row);
    object.insert(u"score"_s, double(score));
    object.insert(u"snippet"_s, snippet.text);
    printJson(object);
}

/// Prints some of what was found, with snippets, in the order of `hits`.
Result<void> printSome(const Library::LibraryReader &reader, Search::SearchEngine &engine,
                       const Search::Query &query, const QList<Search::Hit> &hits, bool asJson)
{
    QList<qint32> numbers;
    QHash<qint32, float> scores;
    for (const Search::Hit &hit : hits) {
        numbers.append(hit.article);
        scores.insert(hit.article, hit.score);
    }
    const auto snippets = engine.snippets(query, numbers);
    if (!snippets)
        return snippets.error();
    const auto rows = reader.rowsOfNumbers(numbers);
    if (!rows)
        return rows.error();
    QHash<qint32, qsizetype> places;
    for (qsizetype i = 0; i < rows->size(); ++i)
        places.insert(rows->at(i).number, i);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const auto place = places.constFind(numbers[i]);
        if (place != places.cend())
            print(rows->at(*place), scores.value(numbers[i]), snippets->at(i), asJson);
    }
    return {};
}

int search(const QCommandLineParser &parser, const Search::Query &query, qint64 limit)
{
    const QString folder = libraryFolder(parser);
    auto reader = Library::LibraryReader::open(folder);
    if (!reader)
        return fail(reader.error());
    auto engine = Search::SearchEngine::open(folder);
    if (!engine)
        return fail(engine.error());
    if (const auto missing = int((*reader)->pendingVersions()); missing > 0)
        printError(
            Texts::tr("%Ln articles are not in the search index yet. Run \"dateline import\" on any path "
                      "to add them.",
                      nullptr, missing));
    auto result = (*engine)->search(query);
    if (!result)
        return fail(result.error());
    sortByScore(result->hits);
    const auto count = qsizetype(std::min<quint64>(result->hits.size(), quint64(limit)));
    for (qsizetype start = 0; start < count; start += rowsAtOnce) {
        const auto first = result->hits.cbegin() + start;
        const QList<Search::Hit> some(first, first + std::min(rowsAtOnce, count - start));
        if (const auto printed = printSome(**reader, **engine, query, some, parser.isSet(u"json"_s));
            !printed)
            return fail(printed.error());
    }
    return Done;
}

int run(const QCommandLineParser &parser)
{
    const std::optional<qint64> limit =
        numberOption(parser, u"limit"_s, std::numeric_limits<qint64>::max(), 0);
    if (!limit)
        return WrongUsage;
    // Words that the shell took apart are one query.
    const Search::Query query = Search::parseQuery(parser.positionalArguments().join(u' '));
    if (parser.isSet(u"explain"_s)) {
        if (parser.isSet(u"json"_s))
            printJson({{u"query"_s, query.text}, {u"understood"_s, Search::explainQuery(query)}});
        else
            printLine(Search::explainQuery(query).trimmed());
        return Done;
    }
    sayProblems(query);
    return search(parser, query, *limit);
}

} // namespace

Command searchCommand()
{
    return {u"search"_s,
            Texts::tr("Finds articles, the best matches first."),
            u"QUERY"_s,
            {{u"limit"_s, Texts::tr("At most this many."), u"N"_s},
             {u"explain"_s, Texts::tr("Says how the query is understood, and searches nothing.")}},
            1,
            -1,
            &run};
}

} // namespace Dateline::App
