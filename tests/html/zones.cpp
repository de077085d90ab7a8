// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/htmldocument.h"

#include "testfiles.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Html::Zone;

namespace {

const QString lead =
    u"<p>The secretary general landed in the capital on Sunday for two days of talks with the government.</p>"_s;
const QString more =
    u"<p>He will meet the minister tomorrow and then fly on to the next capital, a spokeswoman told reporters here.</p>"_s;

Html::HtmlDocument documentOf(const QString &body)
{
    return Html::makeDocument(body, u"A visit"_s, QUrl(u"https://news.test/1.html"_s));
}

/// The zone in which a text stands as a whole.
Zone zoneOf(const Html::HtmlDocument &document, const QString &text)
{
    const qsizetype start = document.text.indexOf(text);
    INFO(text.toStdString() << " in " << document.text.toStdString());
    REQUIRE(start >= 0);
    for (const Html::ZoneRange &range : document.zones) {
        if (range.start <= start && start + text.size() <= range.end)
            return range.zone;
    }
    FAIL("no zone");
    return Zone::Body;
}

struct Case
{
    QString markup;
    QString text;
    Zone zone;
};

} // namespace

TEST_CASE("The first paragraph is the lead, the next are the body", "[zones]")
{
    const auto document = documentOf(u"<p>News Agency</p>"_s + lead + more);
    CHECK(zoneOf(document, u"A visit"_s) == Zone::Title);
    CHECK(zoneOf(document, u"News Agency"_s) == Zone::Body);
    CHECK(zoneOf(document, u"The secretary"_s) == Zone::Lead);
    CHECK(zoneOf(document, u"He will meet"_s) == Zone::Body);
    CHECK(document.html.count(u"data-zone"_s) == 2);
}

TEST_CASE("Captions, quotes and bylines are told from the body", "[zones]")
{
    const Case test = GENERATE(
        Case{u"<figure><img src=//a.test/i><figcaption>Two people</figcaption></figure>"_s, u"Two people"_s,
             Zone::Caption},
        Case{u"<img src=//a.test/i><div><small>Two people</small></div>"_s, u"Two people"_s, Zone::Caption},
        Case{u"<p class=wp-caption-text>Two people</p>"_s, u"Two people"_s, Zone::Caption},
        Case{u"<img src=//a.test/i><p>\u5716\uff0f\u901a\u8a0a\u793e</p>"_s,
             u"\u5716\uff0f\u901a\u8a0a\u793e"_s, Zone::Caption},
        Case{u"<p><small>Not below a picture</small></p>"_s, u"Not below"_s, Zone::Body},
        Case{u"<blockquote><p>We stand together</p></blockquote>"_s, u"We stand"_s, Zone::Quote},
        Case{u"<p>By Ann Example</p>"_s, u"By Ann Example"_s, Zone::Byline},
        Case{u"<p>By then it was over.</p>"_s, u"By then"_s, Zone::Body},
        Case{u"<p>2023-07-13T01:42:18.724Z</p>"_s, u"2023-07-13"_s, Zone::Byline},
        Case{u"<p>\u8a18\u8005\uff1a\u60a8\u64d4\u5fc3\u55ce\uff1f</p>"_s, u"\u60a8\u64d4\u5fc3"_s,
             Zone::Body},
        Case{u"<p>\uff08\u8def\u900f\u793e\u3001\u6cd5\u65b0\u793e\uff09</p>"_s, u"\u8def\u900f\u793e"_s,
             Zone::Byline});
    INFO(test.markup.toStdString());
    CHECK(zoneOf(documentOf(lead + test.markup + more), test.text) == test.zone);
}

TEST_CASE("A byline at the end of a paragraph is a zone inside of it", "[zones]")
{
    const auto document = documentOf(
        lead +
        u"<p>The last sentence ends here.\uff08\u8b6f\u8005\uff1a\u7532\u4e59/\u6838\u7a3f\uff1a\u4e19\uff091120129</p>"_s);
    CHECK(zoneOf(document, u"The last sentence ends here."_s) == Zone::Body);
    CHECK(zoneOf(document, u"\uff08\u8b6f\u8005\uff1a\u7532\u4e59/\u6838\u7a3f\uff1a\u4e19\uff091120129"_s) ==
          Zone::Byline);
    CHECK_FALSE(document.html.contains(u"byline"_s));
}

TEST_CASE("Other headlines, share buttons and notices are related", "[zones]")
{
    const QString links = u"<a href=/2>Another headline of today</a><a href=/3>And one more of them</a>"_s;
    const Case test = GENERATE_COPY(
        Case{u"<div class='paragraph moreArticle'><b>Topic</b>%1</div>"_s.arg(links), u"Another headline"_s,
             Zone::Related},
        Case{u"<div style='display: none' class=owl-carousel>%1</div>"_s.arg(links), u"Another headline"_s,
             Zone::Related},
        Case{u"<div style='display: none'>%1</div>"_s.arg(links), u"Another headline"_s, Zone::Related},
        Case{u"<ul><li><a href=/2>Another headline</a><li><a href=/3>And more</a></ul>"_s,
             u"Another headline"_s, Zone::Related},
        Case{u"<p>Read more:</p><p><a href=/2>Another headline of today</a></p>"_s, u"Read more:"_s,
             Zone::Related},
        Case{u"<div class=sharedaddy>Share this: <a href=/s>Letter</a></div>"_s, u"Share this"_s,
             Zone::Related},
        Case{u"<p>\u00a9 2023 The Agency. Everything is ours.</p>"_s, u"Everything is ours"_s, Zone::Related},
        Case{
            u"<div class=related-note>%1</div>"_s.arg(QString(more).replace(
                u"here."_s,
                u"here, and the minister said that he had expected nothing else from such a guest at this time."_s)),
            u"He will meet"_s, Zone::Body},
        Case{u"<p>See <a href=/2>the treaty</a> of 1949, which both sides signed.</p>"_s, u"the treaty"_s,
             Zone::Body});
    INFO(test.markup.toStdString());
    const auto document =
        documentOf(lead + u"<p>A second paragraph that belongs to the article.</p>"_s + test.markup);
    CHECK(zoneOf(document, test.text) == test.zone);
    CHECK(zoneOf(document, u"A second paragraph"_s) == Zone::Body);
    CHECK(document.html.contains(u"data-zone=\"related\""_s) == (test.zone == Zone::Related));
}

TEST_CASE("An article of links is not related to itself", "[zones]")
{
    const auto document = documentOf(
        u"<ul><li><a href=/1>The first event of the week</a><li><a href=/2>The second one</a></ul>"_s);
    CHECK(zoneOf(document, u"The first event"_s) == Zone::Body);
}

TEST_CASE("Topic tags are read without their sign and once each", "[zones]")
{
    const auto document = documentOf(
        lead + u"<div class='keywordTag'><a href='/t?q=1'>#\u5317\u7d04</a></div><div class='keywordTag'><a "
               "href='/t?q=2'> # NATO </a></div><a rel='tag nofollow' href=/t>NATO</a>"_s);
    CHECK(document.topics == QStringList{u"\u5317\u7d04"_s, u"NATO"_s});
    CHECK(zoneOf(document, u"#\u5317\u7d04"_s) == Zone::Related);
}

TEST_CASE("The headlines below the seed articles are related, their paragraphs are not", "[zones][seeds]")
{
    const QDir seeds(QStringLiteral(DATELINE_SHARED "/seeds"));
    const QStringList names = seeds.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        SKIP("the shared seeds are missing");
    static const QRegularExpression paragraph(u"<p>([^<]{40,}?)(?:\uff08\u8b6f\u8005[^<]*)?</p>"_s);
    for (const QString &name : names) {
        INFO(name.toStdString());
        const QString file = QString::fromUtf8(Test::readFile(seeds.filePath(name)));
        const qsizetype head = file.lastIndexOf(u"\n------"_s);
        const auto document = documentOf(file.mid(head + 8));
        auto matches = paragraph.globalMatch(file);
        int count = 0;
        for (; matches.hasNext(); ++count) {
            const Zone zone = zoneOf(document, matches.next().captured(1).simplified());
            CHECK((zone == Zone::Body || zone == Zone::Lead));
        }
        CHECK(count >= 3);
        const QString trap = u"\u5317\u7d04\u79d8\u66f8\u9577\u4fc3\u97d3\u8ecd\u63f4\u70cf\u514b\u862d"_s;
        if (document.text.contains(trap))
            CHECK(zoneOf(document, trap) == Zone::Related);
    }
}
