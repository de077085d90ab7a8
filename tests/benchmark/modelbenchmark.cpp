// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articlefiltermodel.h"
#include "list/facetcounter.h"
#include "list/facetmodel.h"
#include "list/histogrammodel.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <random>
#include <vector>

// Times the article list on synthetic rows, as a table: median and worst of 15 runs in milliseconds.
// Usage: model_benchmark [ROWS]

namespace {

using namespace Dateline;
using namespace Dateline::List;

constexpr int Runs = 15;
constexpr int Sources = 40;
constexpr int Tags = 3'000;
constexpr int ChunkRows = 1'000;

QString sourceName(int number)
{
    return QStringLiteral("Outlet %1").arg(number);
}

QString tagName(int number)
{
    return QStringLiteral("topic %1").arg(number);
}

class RowMaker
{
public:
    RowMaker()
    {
        std::vector<double> weights(Tags);
        for (int rank = 0; rank < Tags; ++rank)
            weights[rank] = 1.0 / (rank + 1);
        m_tags = std::discrete_distribution<int>(weights.begin(), weights.end());
    }

    Library::ArticleRow row(int number)
    {
        static const QStringList languages{QStringLiteral("zh-Hant"), QStringLiteral("zh-Hans"),
                                           QStringLiteral("en"),      QStringLiteral("ja"),
                                           QStringLiteral("de"),      QStringLiteral("und")};
        static const qint64 start = QDate(2014, 1, 1).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
        Library::ArticleRow row;
        row.id = QString::number((quint64(m_random()) << 32) | quint64(number), 16).rightJustified(16, u'0');
        row.number = number + 1;
        row.source = sourceName(below(Sources));
        row.language = languages[below(int(languages.size()))];
        row.title = title(row.language);
        row.author = QStringLiteral("Reporter %1").arg(below(400));
        row.url = QStringLiteral("https://outlet%1.example/news/%2/story-%3.html")
                      .arg(below(Sources))
                      .arg(below(3650))
                      .arg(number);
        row.published = start + qint64(below(3650)) * 86'400'000 + below(86'400) * 1000LL;
        row.publishedHasTime = true;
        row.dateOrigin = below(100) == 0 ? DateOrigin::None : DateOrigin::FrontMatter;
        for (int count = below(7); count > 0; --count) {
            if (const QString tag = tagName(m_tags(m_random)); !row.tags.contains(tag))
                row.tags.append(tag);
        }
        row.archive = QStringLiteral("/home/reader/archive");
        row.path = QStringLiteral("outlet%1/%2/%3.md").arg(below(Sources)).arg(below(120)).arg(row.title);
        row.versions = below(20) == 0 ? 2 : 1;
        row.read = below(3) == 0;
        row.starred = below(50) == 0;
        return row;
    }

private:
    int below(int end) { return int(m_random() % quint32(end)); }

    QString title(const QString &language)
    {
        const bool isHan = language.startsWith(u"zh") || language == u"ja";
        QString title;
        for (int i = isHan ? 18 + below(14) : 7 + below(5); i > 0; --i) {
            if (isHan) {
                title += QChar(char16_t(0x4e00 + below(6000)));
                continue;
            }
            for (int letter = 3 + below(6); letter > 0; --letter)
                title += QChar(char16_t(u'a' + below(26)));
            title += u' ';
        }
        return title;
    }

    std::mt19937 m_random{2023};
    std::discrete_distribution<int> m_tags;
};

/// Resident memory of this process in bytes.
qint64 residentMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong() * 1024;
    }
    return 0;
}

/// `prepare` is not timed.
void measure(const char *what, const std::function<void()> &prepare, const std::function<void()> &run)
{
    std::vector<double> times;
    for (int i = 0; i < Runs; ++i) {
        prepare();
        QElapsedTimer timer;
        timer.start();
        run();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    const double first = times.front();
    std::sort(times.begin(), times.end());
    std::printf("%-44s %8.2f %8.2f %8.2f\n", what, times[times.size() / 2], times.back(), first);
}

void fill(ArticleTableModel &table, int rows)
{
    RowMaker maker;
    for (int done = 0; done < rows;) {
        QList<Library::ArticleRow> chunk;
        for (; int(chunk.size()) < ChunkRows && done < rows; ++done)
            chunk.append(maker.row(done));
        table.appendRows(chunk);
    }
}

/// Every second article or so, in the order of their numbers, with scores by chance.
Search::SearchResultPointer hits(int count, unsigned seed)
{
    std::mt19937 random(seed);
    auto result = std::make_shared<Search::SearchResult>();
    for (int number = 1; int(result->hits.size()) < count; number += 1 + int(random() % 3))
        result->hits.push_back({number, float(random() % 100'000) / 1000});
    return result;
}

void measureFilters(ArticleFilterModel &list)
{
    const auto clear = [&] {
        list.clearFilter();
        list.rowCount();
    };
    const auto filter = [&](const char *what, const std::function<void(ArticleFilter &)> &change) {
        ArticleFilter wanted;
        change(wanted);
        measure(what, clear, [&] {
            list.setFilter(wanted);
            list.rowCount();
        });
    };
    filter("filter by one source", [](ArticleFilter &f) { f.sources = {sourceName(7)}; });
    filter("filter by half of the sources", [](ArticleFilter &f) {
        for (int i = 0; i < Sources / 2; ++i)
            f.sources.insert(sourceName(i));
    });
    filter("filter by a frequent tag", [](ArticleFilter &f) { f.tags = {tagName(0)}; });
    filter("filter by a rare tag", [](ArticleFilter &f) { f.tags = {tagName(2000)}; });
    filter("filter by two tags, both wanted", [](ArticleFilter &f) {
        f.tags = {tagName(0), tagName(1)};
        f.tagMatch = TagMatch::All;
    });
    filter("filter by a year's days", [](ArticleFilter &f) {
        f.from = QDate(2019, 1, 1);
        f.to = QDate(2019, 12, 31);
    });
    filter("filter by a month of the facet",
           [](ArticleFilter &f) { f.periods = {QStringLiteral("2020-05")}; });
    filter("filter unread", [](ArticleFilter &f) { f.states = State::Unread; });
    measure(
        "clear a filter", [&] { list.setValues(FacetKind::Source, {sourceName(7)}); },
        [&] {
            list.clearFilter();
            list.rowCount();
        });
}

void measureSearches(ArticleFilterModel &list)
{
    struct Case
    {
        const char *first;
        const char *next;
        int order;
    };
    for (const auto &[first, next, order] :
         {Case{"search of 60,000 hits, by date", "another one, by date", DateColumn},
          Case{"search of 60,000 hits, by relevance", "another one, by relevance", RelevanceOrder}}) {
        list.table()->setSearchOrder(order, Qt::DescendingOrder);
        const auto search = [&list](const Search::SearchResultPointer &result) {
            list.setSearch(result);
            list.rowCount();
        };
        measure(
            first, [&] { search(nullptr); }, [&, result = hits(60'000, 1)] { search(result); });
        measure(
            next, [&, result = hits(60'000, 2)] { search(result); },
            [&, result = hits(60'000, 3)] { search(result); });
        measure(
            "end of the search", [&, result = hits(60'000, 1)] { search(result); }, [&] { search(nullptr); });
    }
}

/// What the first order by title takes in the background.
void rankTitles(ArticleFilterModel &list)
{
    QElapsedTimer timer;
    timer.start();
    list.sort(TitleColumn);
    const double blocked = double(timer.nsecsElapsed()) / 1e6;
    while (list.table()->pendingTitleOrder())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("%-44s %8.2f, of which it blocks %.2f and sorts the rest\n", "first order by title",
                double(timer.nsecsElapsed()) / 1e6, blocked);
}

void measureSorts(ArticleFilterModel &list)
{
    struct Case
    {
        const char *what;
        Column column;
    };
    for (const auto &[what, column] :
         {Case{"sort by date", DateColumn}, Case{"sort by source", SourceColumn},
          Case{"sort by tags", TagsColumn}, Case{"sort by language", LanguageColumn},
          Case{"sort by title, once ranked", TitleColumn}}) {
        // The first run of a column also ranks its values; the order before must be another column's.
        const Column other = column == DateColumn ? SourceColumn : DateColumn;
        measure(
            what,
            [&] {
                list.sort(other, Qt::AscendingOrder);
                list.rowCount();
            },
            [&] {
                list.sort(column, Qt::DescendingOrder);
                list.rowCount();
            });
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    // The C locale would compare titles by code point, which costs far less than a language's order.
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::Taiwan));
    const int rows = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 140'000;

    ArticleTableModel table;
    const qint64 before = residentMemory();
    QElapsedTimer timer;
    timer.start();
    fill(table, rows);
    const double fillTime = double(timer.elapsed());
    const double rowMemory = double(residentMemory() - before) / rows;
    ArticleFilterModel list(&table);
    list.rowCount();
    const double stackMemory = double(residentMemory() - before) / rows;

    std::printf("%d rows; filled in %.0f ms by chunks of %d, making the rows included\n", rows, fillTime,
                ChunkRows);
    std::printf("memory a row: %.0f bytes in the table, %.0f with the filter\n\n", rowMemory, stackMemory);
    std::printf("%-44s %8s %8s %8s\n", "milliseconds", "median", "worst", "first");
    measureFilters(list);
    measureSearches(list);
    rankTitles(list);
    measureSorts(list);

    FacetCounter counter(&list);
    measure(
        "count all facets", [&] { list.passingChanged(); }, [&] { counter.counts(); });
    HistogramModel histogram(&counter);
    measure(
        "add up the days of the histogram", [] {}, [&] { histogram.resetZoom(); });
    std::vector<std::unique_ptr<FacetModel>> facets;
    for (const FacetKind kind :
         {FacetKind::Date, FacetKind::Source, FacetKind::Tag, FacetKind::Language, FacetKind::State})
        facets.push_back(std::make_unique<FacetModel>(kind, &counter));
    measure(
        "a facet click, all facets shown anew",
        [&] {
            list.clearFilter();
            counter.counts();
        },
        [&] {
            list.setValue(FacetKind::Source, sourceName(7), true);
            list.rowCount();
            counter.counts();
        });
    list.clearFilter();

    int next = rows;
    RowMaker maker;
    QList<Library::ArticleRow> batch;
    measure(
        "100 new articles while filtered by source",
        [&] {
            list.setValues(FacetKind::Source, {sourceName(7)});
            batch.clear();
            for (int i = 0; i < 100; ++i)
                batch.append(maker.row(next++));
        },
        [&] { table.updateRows(batch); });
    QStringList ids;
    for (int row = 0; row < table.rowCount(); row += 3)
        ids.append(table.idAt(row));
    bool read = true;
    measure(
        "mark every third article read, unread filter",
        [&] {
            read = !read;
            list.setStates(State::Unread);
        },
        [&] {
            table.setRead(ids, read);
            list.rowCount();
        });
    std::printf("\nmemory of the process: %.0f MB\n", double(residentMemory()) / 1e6);
    return 0;
}
