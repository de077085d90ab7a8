// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"

#include "reader/readerbridge.h"
#include "reader/readerpane.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::waitFor;

namespace {

const QString id = u"00000000000000ab"_s;

Article longArticle()
{
    Article article;
    article.title = u"A long article"_s;
    article.html =
        u"<h1 data-zone=\"title\">A long article</h1>"_s + u"<p>Many lines of text.</p>"_s.repeated(200);
    return article;
}

QPushButton *reloadButton(const Reader::ReaderPane &pane)
{
    return pane.findChild<QPushButton *>();
}

} // namespace

TEST_CASE("The reader tells when an article is on the screen", "[ui][reader]")
{
    Reader::ReaderPane pane;
    pane.resize(700, 500);
    pane.show();
    const QSignalSpy painted(&pane, &Reader::ReaderPane::painted);
    pane.showArticle(id, longArticle());
    REQUIRE(waitFor([&] { return painted.size() == 1; }));
    CHECK(painted.first().first().toString() == id);
}

TEST_CASE("A crashed renderer leaves a message, and reloading shows the article again", "[ui][reader]")
{
    Reader::ReaderPane pane;
    pane.resize(700, 500);
    pane.show();
    const QSignalSpy painted(&pane, &Reader::ReaderPane::painted);
    pane.showArticle(id, longArticle());
    REQUIRE(waitFor([&] { return painted.size() == 1; }));
    REQUIRE(reloadButton(pane)->isHidden());
    const qint64 renderer = pane.page()->renderProcessPid();
    REQUIRE(renderer > 0);
    kill(pid_t(renderer), SIGKILL);
    REQUIRE(waitFor([&] { return reloadButton(pane)->isVisible(); }));
    reloadButton(pane)->click();
    CHECK(waitFor([&] { return painted.size() == 2; }));
    CHECK_FALSE(reloadButton(pane)->isVisible());
}

TEST_CASE("Paging scrolls to the end of the article and then says so", "[ui][reader]")
{
    Reader::ReaderPane pane;
    pane.resize(700, 500);
    pane.show();
    const QSignalSpy painted(&pane, &Reader::ReaderPane::painted);
    pane.showArticle(id, longArticle());
    REQUIRE(waitFor([&] { return painted.size() == 1; }));
    std::optional<bool> moved;
    const auto page = [&](auto function) {
        moved.reset();
        (pane.*function)([&](bool value) { moved = value; });
        REQUIRE(waitFor([&] { return moved.has_value(); }));
        return *moved;
    };
    CHECK_FALSE(page(&Reader::ReaderPane::scrollBack));
    CHECK(page(&Reader::ReaderPane::scrollForward));
    int pages = 1;
    while (pages < 100 && page(&Reader::ReaderPane::scrollForward))
        ++pages;
    CHECK(pages > 3);
    CHECK(pages < 100);
    CHECK(page(&Reader::ReaderPane::scrollBack));
}

TEST_CASE("The text size changes without loading the article again", "[ui][reader]")
{
    Reader::ReaderPane pane;
    pane.resize(700, 500);
    pane.show();
    const QSignalSpy painted(&pane, &Reader::ReaderPane::painted);
    pane.showArticle(id, longArticle());
    REQUIRE(waitFor([&] { return painted.size() == 1; }));
    pane.setTextSize(30);
    std::optional<double> height;
    CHECK(waitFor([&] {
        pane.page()->runJavaScript(
            u"getComputedStyle(document.documentElement).fontSize"_s, 1,
            [&](const QVariant &value) { height = value.toString().remove(u"px"_s).toDouble(); });
        return height == 30;
    }));
    CHECK(painted.size() == 1);
}
