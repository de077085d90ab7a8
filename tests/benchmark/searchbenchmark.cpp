// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/import/importworker.h"
#include "library/importjob.h"
#include "library/library.h"
#include "library/libraryreader.h"
#include "list/articlefiltermodel.h"
#include "list/articletablemodel.h"
#include "search/queryparser.h"
#include "search/searchengine.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

// Times searches, as a table in milliseconds. Queries are drawn from the library's own texts, always the
// same: 1 to 6 characters of Chinese, one or two words of other scripts, and some of two terms. Usage:
// search_benchmark LIBRARY                searches
//        search_benchmark LIBRARY --queries N    prints N queries instead, one a line
//        search_benchmark LIBRARY --import PATH  imports first, and tells how long it took

namespace {

using namespace Dateline;
using namespace Qt::StringLiterals;

constexpr int queries = 500;
constexpr qsizetype shown = 50;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// Texts of some hundred articles from all over the library.
QStringList someTexts(const QString &folder)
{
    auto reader = Library::LibraryReader::open(folder);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().toString()));
    QStringList ids;
    const auto visited = (*reader)->visitRows([&ids](Library::ArticleRow &&row) {
        ids.append(row.id);
        return true;
    });
    if (!visited)
        qFatal("%s", qPrintable(visited.error().toString()));
    QStringList texts;
    QRandomGenerator random(140);
    for (int i = 0; i < 800 && !ids.isEmpty(); ++i) {
        if (const auto article = (*reader)->article(ids.at(random.bounded(int(ids.size())))))
            texts.append(article->text);
    }
    return texts;
}

QString drawnFrom(const QString &text, const QRegularExpression &pattern, QRandomGenerator &random)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    return found.isEmpty() ? QString() : found.at(random.bounded(int(found.size())));
}

QString hanTerm(const QString &text, int length, QRandomGenerator &random)
{
    static const QRegularExpression run(u"[\\x{3400}-\\x{9fff}]+"_s);
    for (int tries = 0; tries < 20; ++tries) {
        const QString found = drawnFrom(text, run, random);
        if (found.size() >= length)
            return found.mid(random.bounded(int(found.size()) - length + 1), length);
    }
    return {};
}

QStringList drawnQueries(const QString &folder, int count)
{
    static const QRegularExpression word(u"\\b[A-Za-z]{3,}\\b"_s);
    static const QRegularExpression words(u"\\b[A-Za-z]{2,} [A-Za-z]{2,}\\b"_s);
    const QStringList texts = someTexts(folder);
    QRandomGenerator random(2023);
    QStringList drawn;
    for (int misses = 0; drawn.size() < count && misses < 100 * count; ++misses) {
        const QString &text = texts.at(random.bounded(int(texts.size())));
        const int kind = int(drawn.size()) % 10;
        QString query;
        if (kind < 6)
            query = hanTerm(text, kind + 1, random);
        else if (kind == 6)
            query = drawnFrom(text, word, random);
        else if (kind == 7)
            query = u'"' + drawnFrom(text, words, random) + u'"';
        else
            query = hanTerm(text, 2, random) + u' ' + hanTerm(text, kind - 5, random);
        if (query.trimmed().size() > (kind == 7 ? 2 : 0))
            drawn.append(query.trimmed());
    }
    return drawn;
}

struct Figures
{
    std::vector<double> milliseconds;

    void add(double value) { milliseconds.push_back(value); }
    double at(double share)
    {
        std::sort(milliseconds.begin(), milliseconds.end());
        return milliseconds.empty() ? 0
                                    : milliseconds[std::min(milliseconds.size() - 1,
                                                            size_t(share * double(milliseconds.size())))];
    }
    void print(const QString &name)
    {
        out() << name.leftJustified(44);
        for (const double share : {0.5, 0.95, 0.99, 1.0})
            out() << QString::number(at(share), 'f', 2).rightJustified(10);
        out() << "\n";
    }
};

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Finds, and makes snippets of the best.
Search::SearchResult searched(Search::SearchEngine &engine, const QString &text, Figures &figures)
{
    QElapsedTimer timer;
    timer.start();
    const Search::Query query = Search::parseQuery(text);
    auto result = engine.search(query);
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    std::vector<Search::Hit> best(std::min(size_t(shown), result->hits.size()));
    std::partial_sort_copy(
        result->hits.begin(), result->hits.end(), best.begin(), best.end(),
        [](const Search::Hit &one, const Search::Hit &other) { return one.score > other.score; });
    QList<qint32> numbers;
    for (const Search::Hit &hit : best)
        numbers.append(hit.article);
    if (const auto snippets = engine.snippets(query, numbers); !snippets)
        qFatal("%s", qPrintable(snippets.error().toString()));
    figures.add(since(timer));
    return std::move(*result);
}

std::unique_ptr<Search::SearchEngine> opened(const QString &folder)
{
    auto engine = Search::SearchEngine::open(folder);
    if (!engine)
        qFatal("%s", qPrintable(engine.error().toString()));
    return std::move(*engine);
}

/// Lets the system forget the index, so that it is read from the disk again.
void forget(const QString &folder)
{
    const int file = ::open(QFile::encodeName(folder + u"/index.db"_s).constData(), O_RDONLY);
    if (file < 0)
        return;
    ::fsync(file);
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

void measureSearches(const QString &folder, const QStringList &texts)
{
    out() << QString::number(texts.size()) << " queries, the best " << shown << " with snippets\n"
          << QString().leftJustified(44) << "       p50       p95       p99       max\n";
    Figures cold;
    Figures openings;
    for (qsizetype i = 0; i < texts.size(); i += 25) {
        forget(folder);
        QElapsedTimer timer;
        timer.start();
        const auto engine = opened(folder);
        if (!engine->search({}).ok())
            qFatal("no search");
        openings.add(since(timer));
        searched(*engine, texts[i], cold);
    }
    openings.print(u"opening, not in memory"_s);
    cold.print(u"the first search, not in memory"_s);

    const auto engine = opened(folder);
    Figures first;
    Figures again;
    QHash<int, Figures> kinds;
    for (const QString &text : texts)
        searched(*engine, text, first);
    for (const QString &text : texts) {
        searched(*engine, text, again);
        const bool isHan = text.at(0).unicode() > 0x3000 && !text.contains(u' ');
        kinds[isHan ? int(text.size()) : text.contains(u' ') ? 8 : 7].add(again.milliseconds.back());
    }
    first.print(u"in one session, each for the first time"_s);
    again.print(u"again"_s);
    for (int kind = 1; kind <= 8; ++kind)
        kinds[kind].print(kind == 7   ? u"  a word"_s
                          : kind == 8 ? u"  two terms, or a phrase of words"_s
                                      : u"  %1 characters"_s.arg(kind));
}

void measureList(const QString &folder, const QStringList &texts)
{
    auto reader = Library::LibraryReader::open(folder);
    QList<Library::ArticleRow> rows;
    const auto visited = (*reader)->visitRows([&rows](Library::ArticleRow &&row) {
        rows.append(std::move(row));
        return true;
    });
    if (!visited)
        return;
    List::ArticleTableModel table;
    table.reset(rows);
    List::ArticleFilterModel filter(&table);
    const auto engine = opened(folder);
    Figures keystrokes;
    Figures filtering;
    for (const QString &text : texts) {
        QElapsedTimer timer;
        timer.start();
        auto result = engine->search(Search::parseQuery(text));
        if (!result)
            continue;
        const auto shared = std::make_shared<const Search::SearchResult>(std::move(*result));
        QElapsedTimer listing;
        listing.start();
        filter.setSearch(shared);
        // The proxy finds its rows when it is asked for them.
        filter.rowCount();
        filtering.add(since(listing));
        keystrokes.add(since(timer));
    }
    out() << rows.size() << " articles\n";
    keystrokes.print(u"from a key to the filtered list"_s);
    filtering.print(u"  of it in the list's model"_s);
}

int import(const QString &folder, const QString &path)
{
    auto library = Library::Library::open(folder, Library::OpenMode::ReadWrite);
    if (!library)
        qFatal("%s", qPrintable(library.error().toString()));
    Library::ImportOptions options;
    options.libraryFolder = folder;
    options.paths = path.isEmpty() ? QStringList() : QStringList{path};
    options.workerProgram = QCoreApplication::applicationFilePath();
    Library::ImportJob job(options);
    QObject::connect(&job, &Library::ImportJob::finished, &job, [](const Library::ImportResult &result) {
        out() << result.imported << " imported, " << result.seconds << " s\n";
        QCoreApplication::quit();
    });
    QElapsedTimer timer;
    timer.start();
    job.start();
    QCoreApplication::exec();
    out() << "import with all that follows: " << since(timer) / 1000 << " s\n";
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--import-worker"_L1)
        return Library::runImportWorker();
    if (arguments.value(1) == "--archive-worker"_L1)
        return Library::runArchiveWorker();
    const QString folder = arguments.value(1);
    if (folder.isEmpty()) {
        std::fputs("usage: search_benchmark LIBRARY [--queries N | --import PATH]\n", stderr);
        return 2;
    }
    if (arguments.value(2) == "--import"_L1)
        return import(folder, arguments.value(3));
    const bool prints = arguments.value(2) == "--queries"_L1;
    const QStringList texts = drawnQueries(folder, prints ? arguments.value(3).toInt() : queries);
    if (prints) {
        out() << texts.join(u'\n') << '\n';
        return 0;
    }
    measureSearches(folder, texts);
    measureList(folder, texts);
    return 0;
}
