// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/articleheader.h"
#include "reader/imageplaceholders.h"
#include "reader/linkbubble.h"
#include "reader/readerstyle.h"
#include "reader/readertemplate.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Reader::ArticleHeader;
using Reader::ImagePlaceholders;

namespace {

const QTimeZone berlin("Europe/Berlin");

Article dispatch()
{
    Article article;
    article.title = u"A dispatch"_s;
    article.source = u"中央社 CNA"_s;
    article.author = u"A. Writer"_s;
    article.url = u"https://www.cna.com.tw/news/aopl/202301290133.aspx"_s;
    article.published = QDateTime(QDate(2023, 1, 29), QTime(12, 34), Qt::UTC);
    article.publishedHasTime = true;
    article.dateOrigin = DateOrigin::FrontMatter;
    return article;
}

class BritishEnglish
{
public:
    BritishEnglish() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~BritishEnglish() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

} // namespace

TEST_CASE("The header has the time of the article's own place and of the reader's", "[ui][header]")
{
    const BritishEnglish locale;
    const auto moment = ArticleHeader::moment(dispatch(), berlin);
    CHECK(moment.text == u"Sunday, 29 January 2023, 20:34 Taipei"_s);
    CHECK(moment.here == u"13:34 here"_s);
    CHECK(moment.exact == u"2023-01-29 12:34 UTC"_s);
}

TEST_CASE("Where it is another day the header says which", "[ui][header]")
{
    const BritishEnglish locale;
    Article article = dispatch();
    article.published = article.published.addSecs(5 * 3600);
    CHECK(ArticleHeader::moment(article, berlin).text == u"Monday, 30 January 2023, 01:34 Taipei"_s);
    CHECK(ArticleHeader::moment(article, berlin).here == u"Sun 18:34 here"_s);
}

TEST_CASE("A time is said once where both clocks show the same", "[ui][header]")
{
    const BritishEnglish locale;
    const auto moment = ArticleHeader::moment(dispatch(), QTimeZone("Asia/Shanghai"));
    CHECK(moment.text == u"Sunday, 29 January 2023, 20:34"_s);
    CHECK(moment.here.isEmpty());
}

TEST_CASE("Without a known zone the reader's own stands with its name", "[ui][header]")
{
    const BritishEnglish locale;
    Article article = dispatch();
    article.source.clear();
    article.url = u"https://example.org/a"_s;
    const auto moment = ArticleHeader::moment(article, berlin);
    CHECK(moment.text == u"Sunday, 29 January 2023, 13:34 Berlin"_s);
    CHECK(moment.here.isEmpty());
    CHECK(moment.exact.contains(u"not known"_s));
}

TEST_CASE("A day without a time is the same day everywhere", "[ui][header]")
{
    const BritishEnglish locale;
    Article article = dispatch();
    article.published = QDateTime(QDate(2023, 1, 29), QTime(0, 0), Qt::UTC);
    article.publishedHasTime = false;
    const QTimeZone here(GENERATE(QByteArray("America/Los_Angeles"), QByteArray("Pacific/Auckland")));
    CHECK(ArticleHeader::moment(article, here).text == u"Sunday, 29 January 2023"_s);
}

TEST_CASE("A date from the file name is said to be so", "[ui][header]")
{
    Article article = dispatch();
    CHECK_FALSE(ArticleHeader::html(article, berlin).contains(u"file name"_s));
    article.dateOrigin = DateOrigin::FileName;
    CHECK(ArticleHeader::html(article, berlin).contains(u"date from the file name"_s));
}

TEST_CASE("The header says nothing twice and escapes what it says", "[ui][header]")
{
    Article article = dispatch();
    article.author = u"中央社CNA"_s;
    article.tags = {u"<b>NATO"_s, u"中央社 cna"_s};
    const QString html = ArticleHeader::html(article, berlin);
    CHECK(html.count(u"中央社"_s) == 1);
    CHECK_FALSE(html.contains(u"class=\"author\""_s));
    CHECK(html.contains(u"&lt;b&gt;NATO"_s));
    CHECK(ArticleHeader::html({}, berlin).isEmpty());
}

TEST_CASE("Many tags are counted, and the rest is in a tool tip", "[ui][header]")
{
    Article article;
    for (int i = 1; i <= 12; ++i)
        article.tags.append(u"tag %1"_s.arg(i));
    const QString html = ArticleHeader::html(article, berlin);
    CHECK(html.count(u"class=\"tag\""_s) == 8);
    CHECK(html.contains(u">+4<"_s));
    CHECK(html.contains(u"tag 12"_s));
}

TEST_CASE("Addresses are shortened in the middle and show their true host", "[ui][header]")
{
    CHECK(ArticleHeader::shortAddress(u"https://www.example.org/a/b.html?q=1"_s) ==
          u"example.org/a/b.html"_s);
    CHECK(ArticleHeader::shortAddress(u"https://bücher.example/"_s) == u"xn--bcher-kva.example"_s);
    const QString shown = ArticleHeader::shortAddress(u"https://example.org/"_s + QString(200, u'x'));
    CHECK(shown.contains(QChar(0x2026)));
    CHECK(shown.size() < 60);
}

TEST_CASE("The bubble decodes paths, but neither hosts nor what would turn letters", "[ui][header]")
{
    CHECK(Reader::LinkBubble::readable(QUrl(u"https://xn--bcher-kva.example/%E5%8C%97?a=b"_s)) ==
          u"https://xn--bcher-kva.example/北?a=b"_s);
    CHECK_FALSE(
        Reader::LinkBubble::readable(QUrl(u"https://example.org/%E2%80%AEfdp"_s)).contains(QChar(0x202e)));
}

TEST_CASE("Images in a row share one line, with each description once", "[ui][placeholders]")
{
    const QString html =
        ImagePlaceholders::apply(u"<p><img data-src=\"https://a.example/1.jpg\" alt=\"one\"></p>\n"
                                 "<p><img data-src=\"https://b.example/2.jpg\" alt=\"two\"></p>"
                                 "<p>text</p><img data-src=\"https://a.example/3.jpg\" alt=\"\">"_s);
    CHECK(html.count(u"<span class=\"remote"_s) == 2);
    CHECK(html.contains(u"2 image"_s));
    CHECK(html.contains(u"a.example, b.example"_s));
    CHECK(html.contains(u"data-list=\"one\ntwo\""_s));
    CHECK(html.contains(u"Image \u00b7 a.example\" data-list=\"\""_s));
}

TEST_CASE("Icons and counters vanish, and a caption is not repeated", "[ui][placeholders]")
{
    const QString tag = GENERATE(u"<img data-src=\"https://a.example/i.png\" width=\"16\" height=\"16\">"_s,
                                 u"<img data-src=\"https://a.example/1x1.gif\">"_s,
                                 u"<img src=\"data:image/png;base64,AA\">"_s);
    CHECK(ImagePlaceholders::apply(tag) == tag);
    CHECK(ImagePlaceholders::apply(u"<img data-src=\"https://a.example/i.png\" alt=\"A harbour\">"
                                   "<figcaption>A harbour</figcaption>"_s)
              .contains(u"data-list=\"\""_s));
}

TEST_CASE("The links of an article are told as the page has them", "[ui][template]")
{
    CHECK(Reader::ReaderTemplate::links(
              u"<p><a href=\"https://a.example/?b=1&amp;c=2\">x</a> <a title=\"t\" "
              "href=\"#n\">y</a><a href=\"https://a.example/?b=1&amp;c=2\">z</a>"_s) ==
          QStringList{u"https://a.example/?b=1&c=2"_s, u"#n"_s});
}

TEST_CASE("The page has the window's colours in every theme", "[ui][template]")
{
    const auto theme = GENERATE(Support::Theme::Light, Support::Theme::Dark, Support::Theme::Sepia);
    const QPalette palette = Support::themePalette(theme, QPalette());
    const QByteArray sheet = Reader::ReaderStyle::make(18, 36, {}).sheet();
    const QByteArray name = Support::themeName(theme).toLatin1();
    const QByteArray paper = palette.color(QPalette::Base).name().toLatin1();
    const QByteArray ink = palette.color(QPalette::Text).name().toLatin1();
    const QByteArray rule("[data-theme=" + name + "]{--paper:" + paper + ";--ink:" + ink);
    CHECK(sheet.contains(rule));
    CHECK(Reader::ReaderStyle::paper(theme) == palette.color(QPalette::Base));
}
