// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articlefiltermodel.h"
#include "list/articlelist.h"
#include "list/daygroups.h"
#include "search/queryparser.h"
#include "support/preferences.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <random>
#include <vector>

// Times what the reader of a long list waits for, as a table in milliseconds, for rows and for the table.
// Usage: list_benchmark [ROWS]

namespace {

using namespace Dateline;
using namespace Dateline::List;

constexpr int Runs = 15;
constexpr int Pages = 200;

QList<Library::ArticleRow> makeRows(int count)
{
    std::mt19937 random(2023);
    const qint64 start = QDate(2014, 1, 1).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
    QList<Library::ArticleRow> rows;
    for (int number = 0; number < count; ++number) {
        Library::ArticleRow row;
        row.number = number + 1;
        row.id = QString::number(number + 1, 16).rightJustified(16, u'0');
        for (int letters = 14 + int(random() % 20); letters > 0; --letters)
            row.title += QChar(char16_t(0x4e00 + random() % 6000));
        row.source = QStringLiteral("Outlet %1").arg(random() % 40);
        row.tags = {QStringLiteral("topic %1").arg(random() % 500), QStringLiteral("place")};
        row.language = QStringLiteral("zh-Hant");
        row.published = start + qint64(random() % 3650) * 86'400'000 + qint64(random() % 86'400) * 1000;
        row.publishedHasTime = true;
        row.dateOrigin = DateOrigin::FrontMatter;
        row.read = random() % 3 == 0;
        row.starred = random() % 50 == 0;
        rows.append(row);
    }
    return rows;
}

void measure(const char *what, int count, const std::function<void(int)> &run)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        run(i);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-44s %8.2f %8.2f\n", what, times[times.size() / 2], times.back());
}

/// Every third article or so; `run` says which.
Search::SearchResultPointer makeResult(int rows, int run)
{
    auto result = std::make_shared<Search::SearchResult>();
    result->query = Search::parseQuery(QString(QChar(char16_t(0x4e00 + run))));
    for (int number = run + 1; number <= rows; number += 3)
        result->hits.push_back({number, float(number % 1000)});
    return result;
}

/// Answers at once with passages of three lines.
void answerSnippets(ArticleFilterModel &model)
{
    QString text;
    for (int letter = 0; letter < 120; ++letter)
        text += QChar(char16_t(0x4e00 + letter * 37));
    const Search::Snippet snippet{text, {{5, 7}, {30, 34}, {60, 62}}};
    QObject::connect(model.snippets(), &SnippetCache::wanted, &model,
                     [&model, snippet](const QList<qint32> &numbers, quint64 generation) {
                         model.snippets()->setSnippets(
                             numbers, QList<Search::Snippet>(numbers.size(), snippet), generation);
                     });
}

void measureSearch(ArticleFilterModel &model, ArticleList &list, int order)
{
    const auto paint = [] {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    };
    model.table()->setSearchOrder(order, Qt::DescendingOrder);
    measure(order == DateColumn ? "search, by date, painted" : "search, by relevance, painted", Runs,
            [&](int run) {
                model.setSearch(makeResult(model.table()->rowCount(), run));
                paint();
            });
    QScrollBar *bar = list.view()->verticalScrollBar();
    measure("scroll what was found by a page, painted", Pages, [&](int page) {
        bar->setValue(page * bar->pageStep());
        paint();
    });
    measure("scroll it by a notch, painted", Pages, [&](int notch) {
        bar->setValue(bar->maximum() / 2 + notch * bar->singleStep());
        paint();
    });
    model.setSearch(nullptr);
    paint();
}

void measureView(ArticleFilterModel &model, ArticleList &list)
{
    // The second time for what the first has asked to be painted.
    const auto paint = [] {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    };
    paint();
    measure("filter by source, painted", Runs, [&](int run) {
        model.setValues(FacetKind::Source, {QStringLiteral("Outlet %1").arg(run)});
        paint();
    });
    measure("clear the filter, painted", Runs, [&](int run) {
        model.setFilter({});
        paint();
        if (run + 1 < Runs)
            model.setValues(FacetKind::Source, {QStringLiteral("Outlet 3")});
    });
    model.setFilter({});
    paint();
    QScrollBar *bar = list.view()->verticalScrollBar();
    measure("scroll by a page, painted", Pages, [&](int page) {
        bar->setValue(page * bar->pageStep());
        paint();
    });
    measure("scroll by a notch, painted", Pages, [&](int notch) {
        bar->setValue(bar->maximum() / 2 + notch * bar->singleStep());
        paint();
    });
    list.select(QStringLiteral("0000000000000001"));
    measure("next article, painted", Pages, [&](int) {
        list.selectNext(1);
        QCoreApplication::processEvents();
    });
    measure("select all, painted", Runs, [&](int) {
        list.view()->selectAll();
        paint();
    });
    measure("ids of all selected", Runs, [&](int) { list.selectedIds(); });
    list.selectNext(1);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int rows = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 140'000;
    ArticleTableModel table;
    table.reset(makeRows(rows));
    ArticleFilterModel model(&table);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Support::Preferences preferences(&settings);
    ArticleList list(&model, &preferences);
    list.resize(420, 900);
    list.show();
    QCoreApplication::processEvents();

    std::printf("%d rows%22s milliseconds %8s %8s\n", rows, "", "median", "worst");
    measure("groups of days", Runs, [&](int) { DayGroups::of(model); });
    std::printf("\nrows below days\n");
    answerSnippets(model);
    measureView(model, list);
    measureSearch(model, list, DateColumn);
    measureSearch(model, list, RelevanceOrder);
    preferences.setListLayout(Support::ListLayout::Table);
    list.resize(900, 900);
    std::printf("\ntable\n");
    measureView(model, list);
    return 0;
}
