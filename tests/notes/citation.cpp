// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/citation.h"
#include "testfiles.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Notes;
using namespace Qt::StringLiterals;

namespace {

Library::ArticleRow article(const QString &language)
{
    Library::ArticleRow row;
    row.id = u"0123456789abcdef"_s;
    row.title = u"The harbour  vote"_s;
    row.source = u"Harbour Herald"_s;
    row.author = u"Ann Lee"_s;
    row.url = u"https://paper.example/vote?a=1&b=2"_s;
    row.language = language;
    row.published = QDateTime(QDate(2023, 1, 29), QTime(20, 30), Qt::UTC).toMSecsSinceEpoch();
    row.publishedHasTime = true;
    row.dateOrigin = DateOrigin::FrontMatter;
    return row;
}

Library::ArticleRow chinese(const QString &language)
{
    Library::ArticleRow row = article(language);
    row.title = u"港口表決延期"_s;
    row.source = u"海港日報"_s;
    row.author = u"李安"_s;
    return row;
}

} // namespace

TEST_CASE("a citation has quotation marks, title marks and date of its language", "[citation]")
{
    CHECK(Citation(u" It put the vote off.\n"_s, article(u"en"_s)).plainText() ==
          u"“It put the vote off.” — Ann Lee, “The harbour vote”, Harbour Herald, 29 January 2023, "
          "https://paper.example/vote?a=1&b=2"_s);
    CHECK(
        Citation(u"表決延期"_s, chinese(u"zh-Hant"_s)).plainText() ==
        u"「表決延期」——李安，〈港口表決延期〉，海港日報，2023年1月29日，https://paper.example/vote?a=1&b=2"_s);
    CHECK(
        Citation(u"表决延期"_s, chinese(u"zh-Hans"_s)).plainText() ==
        u"“表决延期”——李安，《港口表決延期》，海港日報，2023年1月29日，https://paper.example/vote?a=1&b=2"_s);
}

TEST_CASE("quotes in a quote get the marks for quotes in quotes", "[citation]")
{
    CHECK(Citation(u"他說「好」"_s, chinese(u"zh-Hant"_s)).quotation() == u"「他說『好』」"_s);
    CHECK(Citation(u"他说“好”"_s, chinese(u"zh-Hans"_s)).quotation() == u"“他说‘好’”"_s);
    CHECK(Citation(u"He said “yes”"_s, article(u"en"_s)).quotation() == u"“He said ‘yes’”"_s);
    Library::ArticleRow row = article(u"en"_s);
    row.title = u"“Yes” to the harbour"_s;
    CHECK(Citation(u"x"_s, row).source().contains(u"“‘Yes’ to the harbour”"_s));
}

TEST_CASE("what is not known of an article is left out of its citation", "[citation]")
{
    Library::ArticleRow row;
    row.title = u"Vote"_s;
    row.language = u"und"_s;
    CHECK(Citation(u"x"_s, row).plainText() == u"“x” — “Vote”"_s);
    CHECK(Citation(u"x"_s, row).day().isEmpty());
    row.source = row.author = u"Harbour Herald"_s;
    CHECK(Citation(u"x"_s, row).plainText() == u"“x” — Harbour Herald, “Vote”"_s);
}

TEST_CASE("the day of a citation is that of the outlet, and the known one without a time", "[citation]")
{
    Library::ArticleRow row = chinese(u"zh-Hant"_s);
    row.url = u"https://www.cna.com.tw/news/1.aspx"_s;
    CHECK(Citation({}, row).day() == u"2023年1月30日"_s);
    row.publishedHasTime = false;
    CHECK(Citation({}, row).day() == u"2023年1月29日"_s);
}

TEST_CASE("a citation in HTML is a block quote with nothing of the article's unescaped", "[citation]")
{
    Library::ArticleRow row = article(u"en"_s);
    row.title = u"<b>Vote</b> & more"_s;
    const QString html = Citation(u"one <i>\ntwo"_s, row).html();
    CHECK(
        html ==
        u"<blockquote lang=\"en\" cite=\"https://paper.example/vote?a=1&amp;b=2\">"
        "<p>“one &lt;i&gt;<br>two”</p></blockquote><p lang=\"en\">Ann Lee, "
        "“&lt;b&gt;Vote&lt;/b&gt; &amp; more”, Harbour Herald, 29 January 2023, "
        "<a href=\"https://paper.example/vote?a=1&amp;b=2\">https://paper.example/vote?a=1&amp;b=2</a></p>"_s);
    row.url.clear();
    CHECK_FALSE(Citation(u"x"_s, row).html().contains(u"href"_s));
}

TEST_CASE("a citation in Markdown is a block quote with nothing of the article's that Markdown reads",
          "[citation]")
{
    Library::ArticleRow row = article(u"en"_s);
    row.title = u"*Vote*"_s;
    CHECK(Citation(u"first\n# second_\n\n1. third"_s, row).markdown() ==
          u"> “first\\\n> \\# second\\_\n>\n> 1\\. third”\n>\n> — Ann Lee, “\\*Vote\\*”, Harbour Herald, 29 "
          u"January "
          "2023, <https://paper.example/vote?a=1&b=2>\n"_s);
}
