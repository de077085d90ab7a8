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

QString isoOf(const Article &article)
{
    if (!article.published.isValid())
        return {};
    return article.publishedHasTime ? article.published.toString(Qt::ISODate)
                                    : article.published.date().toString(Qt::ISODate);
}

} // namespace

TEST_CASE("Dates of front matter are read in every style")
{
    struct Case
    {
        QString written;
        QString iso;
    };
    const auto example = GENERATE(values<Case>({
        {u"2020-04-20 16:33:48.000000000 +08:00"_s, u"2020-04-20T08:33:48Z"_s},
        {u"2023-01-29T12:34:08.000Z"_s, u"2023-01-29T12:34:08Z"_s},
        {u"2019-05-02T18:35:58Z"_s, u"2019-05-02T18:35:58Z"_s},
        {u"2020-07-05T11:29:41+01:00"_s, u"2020-07-05T10:29:41Z"_s},
        {u"2020-07-05T23:29:41-0500"_s, u"2020-07-06T04:29:41Z"_s},
        {u"2020-07-05 11:29"_s, u"2020-07-05T11:29:00Z"_s},
        {u"2021-01-01"_s, u"2021-01-01"_s},
        {u"2021/1/5"_s, u"2021-01-05"_s},
        {u"2021.01.05"_s, u"2021-01-05"_s},
        {u"\"2021-01-01\""_s, u"2021-01-01"_s},
        {u"2020年7月1日 12:30"_s, u"2020-07-01T12:30:00Z"_s},
        {u"2020年7月1日 下午2:05"_s, u"2020-07-01T14:05:00Z"_s},
        {u"2020年 6月 24日"_s, u"2020-06-24"_s},
        {u"民國112年1月29日"_s, u"2023-01-29"_s},
        {u"Fri, 10 Jul 2020 23:25:26 GMT"_s, u"2020-07-10T23:25:26Z"_s},
        {u"Sun, 21 Jun 2020 10:35:59 +0000"_s, u"2020-06-21T10:35:59Z"_s},
        {u"July 10, 2020"_s, u"2020-07-10"_s},
        {u"10 September 2020, 3:15 pm"_s, u"2020-09-10T15:15:00Z"_s},
        {u"20230129"_s, u"2023-01-29"_s},
        {u"1674995648"_s, u"2023-01-29T12:34:08Z"_s},
        {u"1674995648000"_s, u"2023-01-29T12:34:08Z"_s},
    }));
    const Article article = parseFields(u"title: Harbour\ndate: "_s + example.written);
    INFO(example.written.toStdString());
    CHECK(isoOf(article) == example.iso);
    CHECK(article.dateOrigin == DateOrigin::FrontMatter);
    CHECK(article.doubts.isEmpty());
}

TEST_CASE("A day without time is midnight in UTC")
{
    const Article article = parseFields(u"title: Harbour\ndate: 2021-01-01"_s);
    CHECK(article.published == QDateTime(QDate(2021, 1, 1), QTime(0, 0), Qt::UTC));
    CHECK_FALSE(article.publishedHasTime);
}

TEST_CASE("Dates that no article has are refused with a reason")
{
    const QString written =
        GENERATE(u"0001-01-01"_s, u"2023-13-45"_s, u"2222-01-01T00:00:00Z"_s, u"soon"_s, u"1745-03-02"_s);
    const Article article = parseFields(u"title: Harbour\ndate: "_s + written);
    CHECK(article.dateOrigin == DateOrigin::None);
    CHECK_FALSE(article.published.isValid());
    REQUIRE(article.doubts.size() == 2);
    CHECK(article.doubts.first().contains(written));
    CHECK(article.doubts.last() == u"No date was found."_s);
}

TEST_CASE("The comment on top holds milliseconds or seconds")
{
    const QString number = GENERATE(u"1674995648000"_s, u"1674995648"_s, u" 1674995648000 "_s);
    const Article article =
        parse(u"<!--"_s + number + u"-->\n[Harbour](https://coast.example/a)\n---\n<p>a</p>"_s);
    CHECK(isoOf(article) == u"2023-01-29T12:34:08Z"_s);
    CHECK(article.dateOrigin == DateOrigin::EpochComment);
}

TEST_CASE("A comment without a number is passed over")
{
    const QString number = GENERATE(u"NaN"_s, u"0"_s, u""_s, u"999999999999999999"_s);
    const Article article =
        parse(u"<!--"_s + number + u"-->\n[Harbour](https://coast.example/a)\n------\n<p>a</p>"_s,
              u"2020-06-16-x.md"_s);
    CHECK(article.title == u"Harbour"_s);
    CHECK(isoOf(article) == u"2020-06-16"_s);
    CHECK(article.dateOrigin == DateOrigin::FileName);
}

TEST_CASE("The more precise of two dates that agree is taken")
{
    const QString rest = u"\n---\n<!--1674995648000-->\n[H](https://coast.example/a)\n---\n<p>a</p>"_s;
    const Article sameDay = parse(u"---\ntitle: H\ndate: 2023-01-29"_s + rest);
    CHECK(isoOf(sameDay) == u"2023-01-29T12:34:08Z"_s);
    CHECK(sameDay.dateOrigin == DateOrigin::FrontMatter);

    const Article nextDay = parse(u"---\ntitle: H\ndate: 2023-01-28"_s + rest);
    CHECK(isoOf(nextDay) == u"2023-01-29T12:34:08Z"_s);
    CHECK(nextDay.dateOrigin == DateOrigin::EpochComment);
    CHECK(nextDay.doubts.isEmpty());

    const Article precise = parse(u"---\ntitle: H\ndate: 2023-01-29T01:02:03Z"_s + rest);
    CHECK(isoOf(precise) == u"2023-01-29T01:02:03Z"_s);
}

TEST_CASE("Two dates that disagree are told")
{
    const Article article = parse(
        u"---\ntitle: H\ndate: 2021-05-01\n---\n<!--1674995648000-->\n[H](https://a.example/a)\n---\n<p>a</p>"_s);
    CHECK(isoOf(article) == u"2021-05-01"_s);
    CHECK(article.dateOrigin == DateOrigin::FrontMatter);
    CHECK(article.doubts.size() == 1);
}

TEST_CASE("The head of a body states its date")
{
    struct Case
    {
        QString body;
        QString iso;
    };
    const auto example = GENERATE(values<Case>({
        {u"<div><i><br>2023-07-13T01:42:18.724Z</i></div><p>x</p>"_s, u"2023-07-13T01:42:18Z"_s},
        {u"<div><i>A. Writer<br>2020-07-01 18:16:08</i></div><p>x</p>"_s, u"2020-07-01T18:16:08Z"_s},
        {u"<div><i>Fri, 10 Jul 2020 23:25:26 GMT</i></div><p>x</p>"_s, u"2020-07-10T23:25:26Z"_s},
        {u"<p>发布时间：2020年7月1日 12:30 来源：海岸</p><p>x</p>"_s, u"2020-07-01T12:30:00Z"_s},
        {u"日期：Tue, 23 Jun 2020 20:34:30 +0000\n\n<p>x</p>"_s, u"2020-06-23T20:34:30Z"_s},
        {u"<time datetime=\"2020-07-01T12:30:00+02:00\">yesterday</time><p>x</p>"_s,
         u"2020-07-01T10:30:00Z"_s},
        {u"<p>By: A. Writer 2010-1-1.</p><p>x</p>"_s, u"2010-01-01"_s},
        {u"<div>Published on July 10, 2020 by the desk of the coast</div><p>x</p>"_s, u"2020-07-10"_s},
        {u"The harbour\n\n2020-07-01\n\nThe ferry left."_s, u"2020-07-01"_s},
    }));
    INFO(example.body.toStdString());
    const Article article = parse(u"[Harbour](https://coast.example/a)\n------\n\n"_s + example.body);
    CHECK(isoOf(article) == example.iso);
    CHECK(article.dateOrigin == DateOrigin::BodyHead);
}

TEST_CASE("A date in a sentence or a caption is not the article's")
{
    const QString body =
        GENERATE(u"<p>港口在2019年10月18日關閉，船隻停航。</p>"_s,
                 u"<img src=\"a.jpg\"><div><small>2019年10月18日</small></div><p>x</p>"_s,
                 u"<p>资料照片：2019年10月18日</p>"_s,
                 u"<p>The harbour was closed on 18 October 2019, when the storm came ashore.</p>"_s);
    INFO(body.toStdString());
    const Article article = parse(body, u"harbour.md"_s);
    CHECK(article.dateOrigin == DateOrigin::None);
    CHECK(article.doubts.contains(u"No date was found."_s));
}

TEST_CASE("The visible date of the body's head stays in the text")
{
    const Article article =
        parse(u"[H](https://coast.example/a)\n------\n<div><i><br>2023-07-13T01:42:18.724Z</i></div>"
              "<p>The ferry left.</p>"_s);
    CHECK(article.text.contains(u"2023-07-13T01:42:18.724Z"_s));
}

TEST_CASE("Names of files and folders give dates")
{
    struct Case
    {
        QString path;
        QString iso;
    };
    const auto example = GENERATE(values<Case>({
        {u"2020-04-20-16-33-48-4-2-9.md"_s, u"2020-04-20T16:33:48Z"_s},
        {u"a/2020-06-16-港口.md"_s, u"2020-06-16"_s},
        {u"202301290114.md"_s, u"2023-01-29"_s},
        {u"20230129123408.md"_s, u"2023-01-29T12:34:08Z"_s},
        {u"note_20230129.md"_s, u"2023-01-29"_s},
        {u".2021-01-01-x.md"_s, u"2021-01-01"_s},
        {u"2020_06_16 harbour.md"_s, u"2020-06-16"_s},
        {u"archive/2020-07-29/harbour.md"_s, u"2020-07-29"_s},
        {u"2020年7月1日港口.md"_s, u"2020-07-01"_s},
        {u"1047953_harbour.md"_s, QString()},
        {u"harbour of 2020.md"_s, QString()},
        {u"回顾1989年6月4日.md"_s, QString()},
    }));
    const Article article = parse(u"<p>The ferry left.</p>"_s, example.path);
    INFO(example.path.toStdString());
    CHECK(isoOf(article) == example.iso);
    CHECK(article.dateOrigin == (example.iso.isEmpty() ? DateOrigin::None : DateOrigin::FileName));
}
