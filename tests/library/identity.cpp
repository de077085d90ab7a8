// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testfiles.h"

#include "library/identity.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Qt::StringLiterals;

namespace {

Article articleOf(const QString &title, const QString &text)
{
    Article article;
    article.title = title;
    article.text = text;
    article.url = u"https://paper.example/a"_s;
    article.published = QDateTime(QDate(2023, 1, 29), QTime(12, 0), Qt::UTC);
    return article;
}

const QString longText =
    u"Title\nA text that is long enough to tell articles apart by itself, since it has more than eighty characters."_s;

} // namespace

TEST_CASE("an address is brought to the form that identifies the article", "[identity]")
{
    struct Case
    {
        QString address;
        QString identifying;
    };
    const auto [address, identifying] = GENERATE(values<Case>({
        {u"https://paper.example/a/1"_s, u"paper.example/a/1"_s},
        {u"http://www.paper.example/a/1/"_s, u"paper.example/a/1"_s},
        {u"HTTPS://WWW.Paper.Example/A/1"_s, u"paper.example/A/1"_s},
        {u"  https://paper.example/a#part  "_s, u"paper.example/a"_s},
        {u"https://paper.example/a?utm_source=x&utm_medium=y"_s, u"paper.example/a"_s},
        {u"https://paper.example/a?id=7&fbclid=z"_s, u"paper.example/a?id=7"_s},
        {u"https://paper.example/?p=12"_s, u"paper.example?p=12"_s},
        {u"https://paper.example/"_s, QString()},
        {u"https://paper.example"_s, QString()},
        {u"https://paper.example/?utm_source=x"_s, QString()},
        {u"ftp://paper.example/a"_s, QString()},
        {u"javascript:alert(1)"_s, QString()},
        {u"not an address"_s, QString()},
        {QString(), QString()},
    }));
    CAPTURE(address);
    CHECK(identifyingUrl(address) == identifying);
}

TEST_CASE("an address is the same with its characters written out or encoded", "[identity]")
{
    CHECK(identifyingUrl(u"https://paper.example/新聞/1"_s) ==
          identifyingUrl(u"https://paper.example/%E6%96%B0%E8%81%9E/1"_s));
    CHECK(identifyingUrl(u"https://paper.example/%e6%96%b0"_s) ==
          identifyingUrl(u"https://paper.example/%E6%96%B0"_s));
}

TEST_CASE("an address with a port, or with what differs in the query, is another one", "[identity]")
{
    CHECK(identifyingUrl(u"https://paper.example/a?id=1"_s) !=
          identifyingUrl(u"https://paper.example/a?id=2"_s));
    CHECK(identifyingUrl(u"https://paper.example:8080/a"_s) != identifyingUrl(u"https://paper.example/a"_s));
}

TEST_CASE("the identifying form of an address is its own identifying form", "[identity]")
{
    const QString address =
        GENERATE(u"https://paper.example/a//"_s, u"http://www.www.paper.example/?a=%26b&utm_x=1"_s);
    const QString once = identifyingUrl(address);
    CHECK(identifyingUrl(u"https://"_s + once) ==
          identifyingUrl(u"https://"_s + identifyingUrl(u"https://"_s + once)));
}

TEST_CASE("content is the same when only white space and front matter differ", "[identity]")
{
    const Article one = articleOf(u"Title"_s, longText);
    Article other = articleOf(u" Title "_s, QString(longText).replace(u' ', u"\n  "_s));
    other.url = u"https://elsewhere.example/b"_s;
    other.published = other.published.addDays(3);
    other.tags = QStringList{u"x"_s};

    CHECK(contentHash(one) == contentHash(other));
    CHECK(contentHash(one).size() == 16);
}

TEST_CASE("content differs with the title, the text, and for hardly any text with date and address",
          "[identity]")
{
    const Article one = articleOf(u"Title"_s, longText);
    CHECK(contentHash(one) != contentHash(articleOf(u"Other"_s, longText)));
    CHECK(contentHash(one) != contentHash(articleOf(u"Title"_s, longText + u"!"_s)));

    const Article notice = articleOf(u"Weather"_s, u"Weather\nRain."_s);
    Article later = notice;
    later.published = later.published.addDays(1);
    Article elsewhere = notice;
    elsewhere.url = u"https://paper.example/b"_s;
    CHECK(contentHash(notice) != contentHash(later));
    CHECK(contentHash(notice) != contentHash(elsewhere));
}

TEST_CASE("an article's id comes from its address, else from its content, and never mixes the two",
          "[identity]")
{
    const QString byUrl = makeArticleId(u"paper.example/a"_s, "content");
    CHECK(byUrl.size() == 16);
    CHECK(byUrl == makeArticleId(u"paper.example/a"_s, "other content"));
    CHECK(makeArticleId({}, "content") != makeArticleId({}, "other content"));
    CHECK(makeArticleId({}, "paper.example/a") != byUrl);
}
