// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/citations/citationstyles.h"

#include "testfiles.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Exchange;
using namespace Qt::StringLiterals;

namespace {

const QDate visited(2023, 2, 1);

Library::ArticleRow english()
{
    Library::ArticleRow row;
    row.id = u"0123456789abcdef"_s;
    row.title = u"A “quiet” vote in C#"_s;
    row.source = u"Harbour Wire"_s;
    row.author = u"Ann B. Lee, Jean-Luc Roy"_s;
    row.url = u"https://harbour-wire.example/vote?a=1&b=2"_s;
    row.language = u"en"_s;
    row.published = QDateTime(QDate(2023, 9, 29), QTime(), Qt::UTC).toMSecsSinceEpoch();
    row.dateOrigin = DateOrigin::FrontMatter;
    return row;
}

Library::ArticleRow chinese()
{
    Library::ArticleRow row = english();
    row.title = u"港口表決〈專訪〉：誰贏了？"_s;
    row.source = u"海峽通訊社"_s;
    row.author = u"王小明、李華"_s;
    row.url = u"https://haixia-news.example/1"_s;
    row.language = u"zh-Hant"_s;
    return row;
}

Library::ArticleRow bare()
{
    Library::ArticleRow row = english();
    row.author.clear();
    row.dateOrigin = DateOrigin::None;
    return row;
}

Library::ArticleRow page()
{
    Library::ArticleRow row = english();
    row.source = u"Ann’s Notebook"_s;
    row.url = u"https://blog.example/vote"_s;
    row.author = u"Ann Lee"_s;
    return row;
}

} // namespace

TEST_CASE("APA style", "[exchange][citations]")
{
    CHECK(citation(english(), CitationStyle::Apa) ==
          u"Lee, A. B., & Roy, J.-L. (2023, September 29). A “quiet” vote in C#. Harbour Wire. "
          u"https://harbour-wire.example/vote?a=1&b=2");
    CHECK(citationHtml(english(), CitationStyle::Apa) ==
          u"Lee, A. B., &amp; Roy, J.-L. (2023, September 29). A “quiet” vote in C#. <i>Harbour Wire</i>. "
          u"<a href=\"https://harbour-wire.example/vote?a=1&amp;b=2\">"
          u"https://harbour-wire.example/vote?a=1&amp;b=2</a>");
    CHECK(citation(bare(), CitationStyle::Apa) ==
          u"A “quiet” vote in C#. (n.d.). Harbour Wire. https://harbour-wire.example/vote?a=1&b=2");
    CHECK(citationHtml(page(), CitationStyle::Apa)
              .startsWith(u"Lee, A. (2023, September 29). <i>A “quiet” vote in C#</i>. Ann’s Notebook. "));
    CHECK(citation(chinese(), CitationStyle::Apa) ==
          u"王小明, & 李華 (2023, September 29). 港口表決〈專訪〉：誰贏了？ 海峽通訊社. "
          u"https://haixia-news.example/1");
    Library::ArticleRow many = english();
    QStringList names;
    for (int i = 0; i < 22; ++i)
        names += u"Ann L"_s + QChar(u'a' + i);
    many.author = names.join(u", "_s);
    CHECK(citation(many, CitationStyle::Apa).contains(u"Ls, A., … Lv, A. (2023"_s));
}

TEST_CASE("Chicago style", "[exchange][citations]")
{
    CHECK(citation(english(), CitationStyle::Chicago) ==
          u"Lee, Ann B., and Jean-Luc Roy. “A ‘quiet’ vote in C#.” Harbour Wire, September 29, 2023. "
          u"https://harbour-wire.example/vote?a=1&b=2.");
    CHECK(citationHtml(bare(), CitationStyle::Chicago, visited)
              .startsWith(u"<i>Harbour Wire</i>. “A ‘quiet’ vote in C#.” Accessed February 1, 2023. <a"));
    CHECK(citation(chinese(), CitationStyle::Chicago).contains(u"“港口表決〈專訪〉：誰贏了？” 海峽通訊社, "));
}

TEST_CASE("MLA style", "[exchange][citations]")
{
    CHECK(citation(english(), CitationStyle::Mla, visited) ==
          u"Lee, Ann B., and Jean-Luc Roy. “A ‘quiet’ vote in C#.” Harbour Wire, 29 Sept. 2023, "
          u"harbour-wire.example/vote?a=1&b=2. Accessed 1 Feb. 2023.");
    CHECK(citation(bare(), CitationStyle::Mla) ==
          u"“A ‘quiet’ vote in C#.” Harbour Wire, harbour-wire.example/vote?a=1&b=2.");
    Library::ArticleRow three = english();
    three.author = u"Ann Lee, Bo Chen and Cy Diaz"_s;
    three.url.clear();
    CHECK(citation(three, CitationStyle::Mla) ==
          u"Lee, Ann, et al. “A ‘quiet’ vote in C#.” Harbour Wire, 29 Sept. 2023.");
}

TEST_CASE("Harvard style", "[exchange][citations]")
{
    CHECK(
        citation(english(), CitationStyle::Harvard, visited) ==
        u"Lee, A. B. and Roy, J.-L. (2023) ‘A “quiet” vote in C#’, Harbour Wire, 29 September. Available at: "
        u"https://harbour-wire.example/vote?a=1&b=2 (Accessed: 1 February 2023).");
    CHECK(citation(bare(), CitationStyle::Harvard) ==
          u"Harbour Wire (no date) ‘A “quiet” vote in C#’. Available at: "
          u"https://harbour-wire.example/vote?a=1&b=2");
    Library::ArticleRow unsignedPage = page();
    unsignedPage.author.clear();
    CHECK(citationHtml(unsignedPage, CitationStyle::Harvard)
              .startsWith(u"<i>A “quiet” vote in C#</i> (2023), <i>Ann’s Notebook</i>, 29 September."));
}

TEST_CASE("GB/T 7714 style", "[exchange][citations]")
{
    CHECK(citation(english(), CitationStyle::GbT7714, visited) ==
          u"LEE A B, ROY J L. A “quiet” vote in C#[N/OL]. Harbour Wire, 2023-09-29[2023-02-01]. "
          u"https://harbour-wire.example/vote?a=1&b=2.");
    Library::ArticleRow four = chinese();
    four.author = u"王小明、李華、陳大文、張三"_s;
    CHECK(citation(four, CitationStyle::GbT7714) ==
          u"王小明, 李華, 陳大文, 等. 港口表決〈專訪〉：誰贏了？[N/OL]. 海峽通訊社, 2023-09-29. "
          u"https://haixia-news.example/1.");
    CHECK(citation(page(), CitationStyle::GbT7714, visited) ==
          u"LEE A. A “quiet” vote in C#[EB/OL]. Ann’s Notebook, 2023(2023-09-29)[2023-02-01]. "
          u"https://blog.example/vote.");
    CHECK(citation(bare(), CitationStyle::GbT7714) ==
          u"A “quiet” vote in C#[N/OL]. Harbour Wire. https://harbour-wire.example/vote?a=1&b=2.");
}

TEST_CASE("Taiwan's style", "[exchange][citations]")
{
    CHECK(citation(chinese(), CitationStyle::ApaChinese) ==
          u"王小明、李華（2023年9月29日）。〈港口表決《專訪》：誰贏了？〉。《海峽通訊社》。"
          u"https://haixia-news.example/1");
    Library::ArticleRow row = chinese();
    row.author.clear();
    row.dateOrigin = DateOrigin::None;
    CHECK(citation(row, CitationStyle::ApaChinese) ==
          u"〈港口表決《專訪》：誰贏了？〉（無日期）。《海峽通訊社》。https://haixia-news.example/1");
    CHECK(citation(english(), CitationStyle::ApaChinese) == citation(english(), CitationStyle::Apa));
}

TEST_CASE("A citation as HTML holds nothing but text and links to the web", "[exchange][citations]")
{
    Library::ArticleRow row = english();
    row.title = u"<script>alert(\"1\")</script> --> ]]>"_s;
    row.source = u"\"><img src=x>"_s;
    row.author = u"<b>Ann</b>"_s;
    row.url = u"javascript:alert(1)"_s;
    for (const CitationStyle style : citationStyles()) {
        const QString html = citationHtml(row, style, visited);
        INFO(html.toStdString());
        CHECK_FALSE(html.contains(u"<script"_s));
        CHECK_FALSE(html.contains(u"<img"_s));
        CHECK_FALSE(html.contains(u"<b>"_s));
        CHECK_FALSE(html.contains(u"href"_s));
    }
}

TEST_CASE("Styles are known by names and keys", "[exchange][citations]")
{
    for (const CitationStyle style : citationStyles()) {
        CHECK(citationStyleOf(citationStyleKey(style)) == style);
        CHECK_FALSE(citationStyleName(style).isEmpty());
        CHECK(citation({}, style).size() > 5);
    }
    CHECK(citationStyleOf(u"?"_s) == CitationStyle::Apa);
}
