// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::parse;
using Dateline::Test::parseFields;

namespace {

bool saysLineByLine(const Article &article)
{
    return article.doubts.contains(u"The front matter is not valid YAML; it was read line by line."_s);
}

} // namespace

TEST_CASE("A complete file gives all of its fields")
{
    const Article article =
        parse(u"---\nlayout: post\ntitle: \"港口重新開放\"\ndate: 2023-01-29T12:34:08.000Z\n"
              "author: 林海\nfrom: https://coast.example/a/7\ntags: [ 港口, 渡輪 ]\ncomments: True\n"
              "categories: [ 港口 ]\n---\n<!--1674995648000-->\n"
              "[港口重新開放](https://coast.example/a/7)\n------\n\n"
              "<div><p>渡輪今天恢復行駛，旅客說這個時刻等了兩個月。</p></div>\n"_s);
    CHECK(article.title == u"港口重新開放"_s);
    CHECK(article.published == QDateTime(QDate(2023, 1, 29), QTime(12, 34, 8), Qt::UTC));
    CHECK(article.publishedHasTime);
    CHECK(article.dateOrigin == DateOrigin::FrontMatter);
    CHECK(article.author == u"林海"_s);
    CHECK(article.source == u"coast.example"_s);
    CHECK(article.url == u"https://coast.example/a/7"_s);
    CHECK(article.tags == QStringList{u"港口"_s, u"渡輪"_s});
    CHECK(article.language == u"zh-Hant"_s);
    CHECK(article.bodyKind == BodyKind::Html);
    CHECK(article.doubts.isEmpty());
    CHECK_FALSE(article.text.contains(u"layout"_s));
    CHECK_FALSE(article.text.contains(u"------"_s));
    CHECK(article.text.contains(u"渡輪今天恢復行駛"_s));
}

TEST_CASE("Titles that are no YAML are read all the same")
{
    struct Case
    {
        QString written;
        QString title;
    };
    const auto example = GENERATE(values<Case>({
        {u"\"The \"old\" harbour\""_s, u"The \"old\" harbour"_s},
        {u"Harbour: closed until: Monday"_s, u"Harbour: closed until: Monday"_s},
        {u"\"Ferry\\丶bus\""_s, u"Ferry\\丶bus"_s},
        {u"'It's open'"_s, u"It's open"_s},
        {u"\"Half a quote"_s, u"Half a quote"_s},
        {u"[港口] 重新開放"_s, u"[港口] 重新開放"_s},
        {u"@harbour opens"_s, u"@harbour opens"_s},
        {u"100% open: `yes`"_s, u"100% open: `yes`"_s},
    }));
    const Article article = parseFields(u"title: "_s + example.written + u"\ndate: 2023-01-29"_s);
    CHECK(article.title == example.title);
    CHECK(article.published.date() == QDate(2023, 1, 29));
    CHECK(saysLineByLine(article));
}

TEST_CASE("Values are tidied")
{
    struct Case
    {
        QString written;
        QString title;
    };
    const auto example = GENERATE(values<Case>({
        {u"\"Salt &amp; Sand\""_s, u"Salt & Sand"_s},
        {u"Salt &#38; Sand"_s, u"Salt & Sand"_s},
        {u"\"Salt &amp;amp; &quot;Sand&quot;\""_s, u"Salt & \"Sand\""_s},
        {u"\"The harbour\n  opens\n\""_s, u"The harbour opens"_s},
        {u"\"The harbour\n\nopens\n \""_s, u"The harbour opens"_s},
        {u"  spaced \t out  "_s, u"spaced out"_s},
        {u"\"a &lt; b\""_s, u"a < b"_s},
        {u"|\n  The harbour\n  opens"_s, u"The harbour opens"_s},
        {u"\"<em>The</em> harbour\""_s, u"The harbour"_s},
    }));
    CHECK(parseFields(u"title: "_s + example.written + u"\ndate: 2023-01-29"_s).title == example.title);
}

TEST_CASE("Line ends of every kind are the same")
{
    const QString text =
        u"---\ntitle: The harbour opens\ndate: 2023-01-29\n---\n\nFirst line.\n\nSecond line.\n"_s;
    const QString lineEnd = GENERATE(u"\n"_s, u"\r\n"_s, u"\r"_s);
    const Article article = parse(QString(text).replace(u"\n"_s, lineEnd));
    CHECK(article == parse(text));
    CHECK(article.title == u"The harbour opens"_s);
    CHECK_FALSE(article.html.contains(u'\r'));
}

TEST_CASE("Front matter ends with dots, too, and may hold tabs and blank lines")
{
    CHECK(parse(u"---\ntitle: Harbour\n...\n<p>a</p>"_s).title == u"Harbour"_s);
    CHECK(parse(u"---\ntitle:\tHarbour\n\n\tauthor: x\n---\n<p>a</p>"_s).title.startsWith(u"Harbour"_s));
    CHECK(parse(u"\n\n---  \ntitle: Harbour\n--- \n<p>a</p>"_s).title == u"Harbour"_s);
    CHECK(parse(u"---\n# a comment\ntitle: Harbour\n---\n<p>a</p>"_s).title == u"Harbour"_s);
}

TEST_CASE("Front matter without its end keeps the body apart")
{
    const Article article =
        parse(u"---\ntitle: Harbour\ndate: 2023-01-29\ntags:\n  - ferry\n\nThe ferry left at dawn.\n"_s);
    CHECK(article.title == u"Harbour"_s);
    CHECK(article.tags == QStringList{u"ferry"_s});
    CHECK(article.text.contains(u"The ferry left at dawn."_s));
    CHECK_FALSE(article.text.contains(u"2023"_s));
    CHECK(article.doubts.size() == 1);
}

TEST_CASE("A rule on top is no front matter")
{
    const Article article = parse(u"---\n\nThe ferry left at dawn.\n\n---\n\nIt came back at noon.\n"_s);
    CHECK(article.text.contains(u"The ferry left at dawn."_s));
    CHECK(article.text.contains(u"It came back at noon."_s));

    const Article plus = parse(u"+++\ntitle = \"Harbour\"\n+++\n\nThe ferry left.\n"_s);
    CHECK(plus.text.contains(u"title = "_s));
}

TEST_CASE("The first of duplicate keys counts")
{
    CHECK(parseFields(u"title: First\ntitle: Second"_s).title == u"First"_s);
    CHECK(parseFields(u"title: \"First\" x\ntitle: Second"_s).title == u"\"First\" x"_s);
}

TEST_CASE("Keys are known in any case and values in any nesting")
{
    const Article article =
        parseFields(u"Title: Harbour\nDATE: 2023-01-29\nAuthor:\n  name: A. Writer\n  url: x"_s);
    CHECK(article.title == u"Harbour"_s);
    CHECK(article.author == u"A. Writer"_s);
    CHECK(article.dateOrigin == DateOrigin::FrontMatter);
}

TEST_CASE("Hostile YAML neither grows nor throws")
{
    QString bomb = u"title: Harbour\na: &a [x,x,x,x,x,x,x,x,x]\n"_s;
    for (char16_t name = u'b'; name < u'm'; ++name) {
        const QString previous(QChar(char16_t(name - 1)));
        bomb += QChar(name) + u": &"_s + QChar(name) + u" ["_s +
                QStringList(9, u"*"_s + previous).join(u',') + u"]\n"_s;
    }
    CHECK(parseFields(bomb + u"tags: *l"_s).title == u"Harbour"_s);
    CHECK(parseFields(u"title: Harbour\nx: "_s + QString(20000, u'[')).title == u"Harbour"_s);
    CHECK(parseFields(u"title: Harbour\nx: "_s + QString(20000, u'{')).title == u"Harbour"_s);
    CHECK(parseFields(u"title: Harbour\nx: "_s + QString(100000, u'y')).title == u"Harbour"_s);
    CHECK(parseFields(u"title: Harbour\n? - - - - :\n!!binary x: %%%"_s).title.startsWith(u"Harbour"_s));
}

TEST_CASE("A title that starts like an alias is a title")
{
    CHECK(parseFields(u"title: *urgent* harbour opens"_s).title == u"*urgent* harbour opens"_s);
    CHECK(parseFields(u"title: &amp; more"_s).title == u"& more"_s);
}

TEST_CASE("An address that was broken over lines is put together")
{
    const Article article =
        parseFields(u"title: \"Harbour\"\nfrom: https://coast.example/a harbour\n/a-7\ntags: [ x ]"_s);
    CHECK(article.url == u"https://coast.example/a%20harbour/a-7"_s);
    CHECK(article.tags == QStringList{u"x"_s});
}

TEST_CASE("Empty files become articles")
{
    const QString text = GENERATE(u""_s, u"\n \n"_s, u"---\n---\n"_s, u"---\n"_s, u"\uFEFF"_s);
    const Article article = parse(text, u"2023-01-29-Harbour opens.md"_s);
    CHECK(article.title == u"Harbour opens"_s);
    CHECK(article.dateOrigin == DateOrigin::FileName);
    if (text != u"---\n"_s)
        CHECK(article.bodyKind == BodyKind::Empty);
}
