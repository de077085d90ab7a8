// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::parse;

TEST_CASE("The link on top gives title and address")
{
    struct Case
    {
        QString link;
        QString title;
        QString url;
    };
    const auto example = GENERATE(values<Case>({
        {u"[Harbour](https://a.example/b)"_s, u"Harbour"_s, u"https://a.example/b"_s},
        {u"[[Live] Harbour [2]](https://a.example/b)"_s, u"[Live] Harbour [2]"_s, u"https://a.example/b"_s},
        {u"[Harbour (new)](https://a.example/Port_(city))"_s, u"Harbour (new)"_s,
         u"https://a.example/Port_(city)"_s},
        {u"[Harbour\n\n](https://a.example/b)"_s, u"Harbour"_s, u"https://a.example/b"_s},
        {u"[Salt &amp; Sand](https://a.example/?a=1&amp;b=2)"_s, u"Salt & Sand"_s,
         u"https://a.example/?a=1&b=2"_s},
        {u"[Harbour](ftp://a.example/b)"_s, u"Harbour"_s, QString()},
        {u"[Harbour](javascript:alert(1))"_s, u"Harbour"_s, QString()},
    }));
    const QString start = GENERATE(u""_s, u"<!--1674995648000-->\n"_s, u"\n\n"_s);
    const Article article = parse(start + example.link + u"\n------\n\n<p>The ferry left.</p>\n"_s);
    CHECK(article.title == example.title);
    CHECK(article.url == example.url);
    CHECK(article.text.count(u"Harbour"_s) <= 1);
    CHECK_FALSE(article.html.contains(u"------"_s));
}

TEST_CASE("Titles come from the best place there is")
{
    struct Case
    {
        QString text;
        QString path;
        QString title;
    };
    const auto example = GENERATE(values<Case>({
        {u"---\ntitle: Front\n---\n[Link](https://a.example/b)\n---\n<h1>Heading</h1>"_s, u"name.md"_s,
         u"Front"_s},
        {u"---\ntitle: \"\"\n---\n[Link](https://a.example/b)\n---\n<h1>Heading</h1>"_s, u"name.md"_s,
         u"Link"_s},
        {u"<div><h1 class=x>The <b>heading</b></h1><p>a</p></div>"_s, u"name.md"_s, u"The heading"_s},
        {u"# The heading\n\nThe ferry left."_s, u"name.md"_s, u"The heading"_s},
        {u"The heading\n\nThe ferry left. It came back."_s, u"000_66aba907d51c72cf.txt"_s, u"The heading"_s},
        {u"The ferry left. It came back."_s, u"2020-06-16-The harbour.txt"_s, u"The harbour"_s},
        {u"<p>a</p>"_s, u"a/2020-04-20-16-33-48-The_harbour_opens.md"_s, u"The harbour opens"_s},
        {u"<p>a</p>"_s, u"2020-04-20-16-33-48-4-2-9.md"_s, u"2020-04-20-16-33-48-4-2-9"_s},
        {u"<p>a</p>"_s, u"2019-10-14-.md"_s, u"2019-10-14"_s},
        {u"<p>a</p>"_s, u"a/b/Harbour\n\nopens\n.md"_s, u"Harbour opens"_s},
        {u"<p>a</p>"_s, u""_s, u"?"_s},
        {u"<p>a</p>"_s, u".md"_s, u".md"_s},
    }));
    CHECK(parse(example.text, example.path).title == example.title);
}

TEST_CASE("A heading that became the title is not there twice")
{
    CHECK(parse(u"The heading\n\nThe ferry left. It came back."_s, u"a.txt"_s).text.count(u"The heading"_s) ==
          1);
    CHECK(parse(u"# The heading\n\nThe ferry left."_s).text.count(u"The heading"_s) == 1);
}

TEST_CASE("Names of files longer than a system allows still give titles")
{
    const QString name = u"2020-07-29-"_s + u"港口重新開放"_s.repeated(60);
    CHECK(parse(u"<p>a</p>"_s, name + u".md"_s).title == u"港口重新開放"_s.repeated(60));
}

TEST_CASE("A whole page tells about itself")
{
    const Article article = parse(
        u"<!DOCTYPE html>\n<html lang=\"fr\"><head><title>Le port rouvre - La Côte</title>"
        "<meta property=\"og:title\" content=\"Le port &amp; la mer\"><meta property='og:site_name' "
        "content='La Côte'>"
        "<meta name=author content='A. Auteur'>"
        "<meta property=\"article:published_time\" content=\"2023-01-29T12:34:08+01:00\">"
        "<link rel=\"canonical\" href=\"https://cote.example/port?a=1&amp;b=2\"></head>"
        "<body><h1>Le port</h1><p>Le bateau est dans le port et la mer est calme pour les voyageurs.</p></body></html>"_s,
        u"page.html"_s);
    CHECK(article.title == u"Le port & la mer"_s);
    CHECK(article.author == u"A. Auteur"_s);
    CHECK(article.source == u"cote.example"_s);
    CHECK(article.url == u"https://cote.example/port?a=1&b=2"_s);
    CHECK(article.published == QDateTime(QDate(2023, 1, 29), QTime(11, 34, 8), Qt::UTC));
    CHECK(article.dateOrigin == DateOrigin::BodyHead);
    CHECK(article.language == u"fr"_s);
    CHECK(article.bodyKind == BodyKind::Html);
}

TEST_CASE("A page without metadata gives heading, title element and linked data")
{
    CHECK(parse(u"<html><head><title>Harbour &amp; sea</title></head><body><p>a</p></body></html>"_s,
                u"a.html"_s)
              .title == u"Harbour & sea"_s);
    const Article article = parse(
        u"<html><head><script "
        u"type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Harbour\","
        "\"datePublished\":\"2023-01-29\",\"author\":[{\"name\":\"A. Writer\"}]}]}</script></head><body>a</body></html>"_s,
        u"a.html"_s);
    CHECK(article.title == u"Harbour"_s);
    CHECK(article.author == u"A. Writer"_s);
    CHECK(article.published.date() == QDate(2023, 1, 29));
}
