// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/markedtext.h"
#include "listfixture.h"
#include "search/queryparser.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <numeric>

using namespace Dateline;
using namespace Dateline::List;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

/// What a search for `text` found, the higher the number the better.
Search::SearchResultPointer search(const QString &text, const QList<int> &numbers)
{
    auto result = std::make_shared<Search::SearchResult>();
    result->query = Search::parseQuery(text);
    for (const int number : numbers)
        result->hits.push_back({number, float(number)});
    return result;
}

QList<int> numbersTo(int end, int step = 1)
{
    QList<int> numbers;
    for (int number = 1; number < end; number += step)
        numbers.append(number);
    return numbers;
}

/// Answers whatever the list asks for.
void answer(ArticleFilterModel &list)
{
    QObject::connect(list.snippets(), &SnippetCache::wanted, &list,
                     [&list](const QList<qint32> &numbers, quint64 generation) {
                         QList<Search::Snippet> snippets;
                         for (const qint32 number : numbers)
                             snippets.append({u"passage of %1"_s.arg(number), {{0, 7}}});
                         list.snippets()->setSnippets(numbers, snippets, generation);
                     });
}

bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("All rows are higher during a search, with or without a passage", "[ui][list]")
{
    ShownList shown(rowsOfDays(300, 5));
    const int height = shown.area(0).height();
    shown.list.setSearch(search(u"article"_s, numbersTo(300)));
    shown.settle();
    const int searching = shown.area(0).height();
    CHECK(searching > height);
    answer(shown.list);
    shown.list.setSearch(search(u"report"_s, numbersTo(300)));
    shown.settle();
    shown.articles.view()->viewport()->repaint();
    shown.settle();
    CHECK(shown.index(0).data(SnippetRole).value<Search::Snippet>().text == u"passage of 299"_s);
    for (int row = 0; row < 20; ++row)
        CHECK(shown.area(row).height() == searching);
    shown.list.setSearch(nullptr);
    shown.settle();
    CHECK(shown.area(0).height() == height);
}

TEST_CASE("What is looked at stays where it is when a search begins and ends", "[ui][list]")
{
    ShownList shown(rowsOfDays(300, 5));
    shown.scroll(4000);
    shown.click({50, 200});
    const QString seen = shown.current();
    const int before = shown.top(seen);
    const int scrolled = shown.scrolled();

    SECTION("by date")
    {
        shown.list.setSearch(search(u"article"_s, numbersTo(300)));
        shown.settle();
        CHECK(shown.top(seen) == before);
        shown.list.setSearch(search(u"articles"_s, numbersTo(300)));
        shown.settle();
        CHECK(shown.top(seen) == before);
    }
    SECTION("by relevance the best match is on top")
    {
        shown.table.setSearchOrder(RelevanceOrder, Qt::DescendingOrder);
        shown.list.setSearch(search(u"article"_s, numbersTo(300)));
        shown.settle();
        CHECK(shown.scrolled() == 0);
        shown.scroll(900);
        // The same query once more, as after an import.
        shown.list.setSearch(search(u"article"_s, numbersTo(299)));
        shown.settle();
        CHECK(shown.scrolled() > 0);
        shown.list.setSearch(search(u"articles"_s, numbersTo(300)));
        shown.settle();
        CHECK(shown.scrolled() == 0);
    }
    SECTION("the article is not found")
    {
        shown.table.setSearchOrder(RelevanceOrder, Qt::DescendingOrder);
        shown.list.setSearch(search(u"article"_s, {1, 2, 3}));
        shown.settle();
        CHECK(shown.current().isEmpty());
    }
    shown.list.setSearch(nullptr);
    shown.settle();
    CHECK(shown.top(seen) == before);
    CHECK(shown.scrolled() == scrolled);
    CHECK(shown.current() == seen);
}

TEST_CASE("An article that was chosen during a search is still seen after it", "[ui][list]")
{
    ShownList shown(rowsOfDays(300, 5));
    shown.table.setSearchOrder(RelevanceOrder, Qt::DescendingOrder);
    shown.list.setSearch(search(u"article"_s, numbersTo(300, 7)));
    shown.settle();
    shown.clickRow(3);
    const QString chosen = shown.current();
    const int before = shown.top(chosen);
    shown.list.setSearch(nullptr);
    shown.settle();
    CHECK(shown.current() == chosen);
    CHECK(shown.top(chosen) == before);
}

TEST_CASE("The list asks for the passages of the rows that it shows", "[ui][list]")
{
    ShownList shown(rowsOfDays(300, 5));
    if (GENERATE(false, true))
        shown.preferences.setListLayout(Support::ListLayout::Table);
    shown.settle();
    const QSignalSpy wanted(shown.list.snippets(), &SnippetCache::wanted);
    const auto asked = [&] { return wanted.last().at(0).value<QList<qint32>>(); };
    shown.list.setSearch(search(u"article"_s, numbersTo(300)));
    shown.settle();
    shown.articles.view()->viewport()->repaint();
    shown.settle();
    REQUIRE_FALSE(wanted.isEmpty());
    CHECK(asked().first() == 299);
    CHECK(asked().size() >= 4);
    shown.scroll(shown.articles.view()->verticalScrollBar()->maximum());
    shown.articles.view()->viewport()->repaint();
    shown.settle();
    CHECK(asked().contains(1));
    CHECK_FALSE(asked().contains(299));
    const auto requests = wanted.size();
    shown.articles.view()->viewport()->repaint();
    shown.settle();
    CHECK(wanted.size() == requests);
}

TEST_CASE("Marked text keeps to its place, and its marks are seen", "[ui][list]")
{
    const QString text = GENERATE(u"A short text"_s, QString(u"長𠀀"_s).repeated(200),
                                  u"word "_s.repeated(300), QString(600, u'W'));
    const int lines = GENERATE(1, 2);
    const MarkedTextStyle style{QApplication::font(), Qt::black, Qt::black, Qt::yellow, Qt::red};
    QImage image(220, 80, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintMarkedText(&painter, {10, 10, 200, 60}, lines, style, text, {{0, 4}, {-5, 3}, {590, 9000}, {7, 2}});
    painter.end();
    CHECK(hasColour(image, Qt::yellow));
    CHECK(hasColour(image, Qt::red));
    const auto isBlank = [&image](const QRect &area) {
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x) {
                if (image.pixelColor(x, y) != QColor(Qt::white))
                    return false;
            }
        }
        return true;
    };
    CHECK(isBlank({0, 0, 220, 8}));
    CHECK(isBlank({0, 0, 8, 80}));
    CHECK(isBlank({213, 0, 7, 80}));
}
