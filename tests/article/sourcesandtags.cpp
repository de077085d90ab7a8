// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::parse;
using Dateline::Test::parseFields;

TEST_CASE("An outlet has one name whatever it is called")
{
    struct Case
    {
        QString fields;
        QString path;
        QString source;
    };
    const auto example = GENERATE(values<Case>({
        {u"from: https://www.cna.com.tw/news/aopl/1.aspx\nauthor: (臺)中央社CNA"_s, u"a.md"_s,
         u"中央社 CNA"_s},
        {u"author: (臺)中央社CNA"_s, u"a.md"_s, u"中央社 CNA"_s},
        {u"from: https://www.dw.com/zh/x/a-1"_s, u"a.md"_s, u"德国之声 DW"_s},
        {u"author: 德國之聲"_s, u"a.md"_s, u"德国之声 DW"_s},
        {u"tags: [ 德国之声 ]"_s, u"a.md"_s, u"德国之声 DW"_s},
        {u"from: https://cn.reuters.com/article/1"_s, u"a.md"_s, u"路透社 Reuters"_s},
        {u"categories: [ news, 路透 ]"_s, u"a.md"_s, u"路透社 Reuters"_s},
        {u"from: http://www.bbc.co.uk/zhongwen/1"_s, u"a.md"_s, u"BBC"_s},
        {u"title: x"_s, u"articles/美国之音/1.md"_s, u"美国之音 VOA"_s},
        {u"from: https://www.youtube.com/watch?v=1\nauthor: 美国之音中文网"_s, u"a.md"_s, u"美国之音 VOA"_s},
        {u"from: https://www.youtube.com/watch?v=1\nauthor: 海岸頻道"_s, u"a.md"_s, u"YouTube"_s},
        {u"from: https://www.allnow.com/post/1\ntags: [ 燕京书评 ]"_s, u"a.md"_s, u"燕京书评"_s},
        {u"from: https://m.coast.example/1"_s, u"a.md"_s, u"coast.example"_s},
        {u"from: https://www.coast.example:8080/1"_s, u"a.md"_s, u"coast.example"_s},
        {u"author: The Coast Herald"_s, u"a.md"_s, u"The Coast Herald"_s},
        {u"author: A. Writer"_s, u"a.md"_s, QString()},
        {u"categories: rss"_s, u"a.md"_s, QString()},
    }));
    INFO(example.fields.toStdString());
    CHECK(parseFields(example.fields, example.path).source == example.source);
}

TEST_CASE("An author who is the outlet or nobody is none")
{
    struct Case
    {
        QString fields;
        QString author;
    };
    const auto example = GENERATE(values<Case>({
        {u"from: https://www.dw.com/a\nauthor: 德国之声"_s, QString()},
        {u"from: https://www.dw.com/a\nauthor: 林海"_s, u"林海"_s},
        {u"from: https://coast.example/a\nauthor: coast.example"_s, QString()},
        {u"from: https://coast.example/a\nauthor: unknown"_s, QString()},
        {u"from: https://coast.example/a\nauthor: A. Writer &#38; B. Writer"_s, u"A. Writer & B. Writer"_s},
        {u"from: https://coast.example/a\nauthor: [ A. Writer, B. Writer ]"_s, u"A. Writer, B. Writer"_s},
        {u"from: https://www.youtube.com/watch?v=1\nauthor: 海岸頻道"_s, u"海岸頻道"_s},
    }));
    CHECK(parseFields(example.fields).author == example.author);
}

TEST_CASE("Tags are read from every kind of list")
{
    const QString written =
        GENERATE(u"[ ferry, 港口 ]"_s, u"[\"ferry\", '港口']"_s, u"\n  - ferry\n  - 港口"_s,
                 u"\n- ferry\n- 港口"_s, u"ferry, 港口"_s, u"ferry、港口"_s, u"\"#ferry，#港口\""_s,
                 u"[ ferry, Ferry, FERRY, 港口, 港口, '' ]"_s);
    CHECK(parseFields(u"title: x\ntags: "_s + written).tags == QStringList{u"ferry"_s, u"港口"_s});
    // The same through the reader for what is not YAML.
    CHECK(parseFields(u"title: \"x\" y\ntags: "_s + written).tags == QStringList{u"ferry"_s, u"港口"_s});
}

TEST_CASE("The outlet is not a tag")
{
    CHECK(parseFields(u"from: https://www.dw.com/a\ntags: [ 德国之声, DW, 港口 ]"_s).tags ==
          QStringList{u"港口"_s});
    CHECK(parseFields(u"from: https://coast.example/a\ntags: [ coast.example ]"_s).tags.isEmpty());
    CHECK(parseFields(u"from: https://www.youtube.com/watch?v=1\ntags: [ 海岸頻道 ]"_s).tags ==
          QStringList{u"海岸頻道"_s});
}

TEST_CASE("Tags are composed")
{
    CHECK(parseFields(u"title: x\ntags: [ Cafe\u0301 ]"_s).tags == QStringList{u"Café"_s});
}

TEST_CASE("The page's own topics are tags after the written ones")
{
    const Article article = parse(u"---\ntitle: x\ntags: [ ferry ]\n---\n<p>The ferry left.</p>"
                                  "<div><div class='keywordTag'><a href='/tag/1'>#港口</a></div>"
                                  "<div class='keywordTag'><a href='/tag/2'>#Ferry</a></div></div>"_s);
    CHECK(article.tags == QStringList{u"ferry"_s, u"港口"_s});
}

TEST_CASE("Addresses are absolute and of the web")
{
    CHECK(parseFields(u"from: https://coast.example/a b?x=港"_s).url ==
          u"https://coast.example/a%20b?x=%E6%B8%AF"_s);
    CHECK(parseFields(u"from: /a/b"_s).url.isEmpty());
    CHECK(parseFields(u"from: file:///etc/hosts"_s).url.isEmpty());
    CHECK(parseFields(u"from: coast.example"_s).url.isEmpty());
}
