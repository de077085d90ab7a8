// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namesfixture.h"

#include "reader/articlepassages.h"

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::articleOf;
using Dateline::Test::NamesFixture;
using Dateline::Test::waitFor;

namespace {

const QString filler = u"<p>Nothing here that anybody would look for, line after line.</p>"_s.repeated(60);
const QString body =
    u"<p>The first words. 史托騰柏格29日抵達首爾，<b>翌日</b>會見了外長。 More of it.</p>"_s + filler +
    u"<p>In the <i>very</i> last sentence he left for Tokyo.</p>"_s;

/// How many lines are lit, and whether all of the light is on the screen.
const QString lights = uR"([...document.querySelectorAll('.dateline-flash-calm')].map(light => {
    const box = light.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= innerHeight && box.height < 60 ? 'seen' : 'hidden'; }).join())"_s;

class SentenceFixture : public NamesFixture
{
public:
    SentenceFixture()
        : missing(&pane, &Reader::ReaderPane::sentenceNotFound)
    {
    }

    void show(const QString &words, const QString &clause = {})
    {
        const auto start = qint32(article.text.indexOf(words));
        REQUIRE(start >= 0);
        pane.showSentence(start, start + qint32(words.size()), clause);
    }

    const QString id = NamesFixture::article;
    const Article article = articleOf(body, u"首爾的一天"_s);
    QSignalSpy missing;
};

} // namespace

TEST_CASE("The reader is taken to a sentence, and light falls on it", "[ui][names][sentence]")
{
    SentenceFixture fixture;
    fixture.open(fixture.article);
    fixture.show(u"In the very last sentence he left for Tokyo."_s);
    REQUIRE(fixture.becomes(lights, u"seen"_s));
    CHECK(waitFor([&] { return fixture.position() > 0.8; }));
    CHECK(fixture.text() == fixture.article.text);

    // The other way, through a part in bold: one line, one light.
    fixture.show(u"史托騰柏格29日抵達首爾，翌日會見了外長。"_s);
    REQUIRE(waitFor([&] { return fixture.position() < 0.1; }));
    CHECK(fixture.becomes(lights, u"seen"_s));
    CHECK(fixture.missing.isEmpty());
    // It goes by itself.
    CHECK(waitFor([&] { return fixture.run(lights).toString().isEmpty(); }));
}

TEST_CASE("A sentence is lit in the title, across title and text, and with marks in it",
          "[ui][names][sentence]")
{
    SentenceFixture fixture;
    fixture.openWith(fixture.article, {u"史托騰柏格"_s, u"首爾"_s});
    fixture.add(fixture.article, u"29日抵達"_s, 2);
    REQUIRE(fixture.waitForMarks(3));
    fixture.show(u"首爾的一天"_s);
    CHECK(fixture.becomes(lights, u"seen"_s));
    fixture.show(u"一天\nThe first"_s);
    CHECK(fixture.becomes(lights, u"seen,seen"_s));
    fixture.show(u"史托騰柏格29日抵達首爾，翌日會見了外長。"_s);
    CHECK(fixture.becomes(lights, u"seen"_s));
    CHECK(fixture.missing.isEmpty());
}

TEST_CASE("A sentence that is asked for while the article loads is shown once it is there",
          "[ui][names][sentence]")
{
    SentenceFixture fixture;
    fixture.pane.showArticle(fixture.id, fixture.article);
    fixture.show(u"In the very last sentence he left for Tokyo."_s);
    REQUIRE(waitFor([&] { return !fixture.painted.isEmpty(); }));
    REQUIRE(fixture.becomes(lights, u"seen"_s));
    CHECK(waitFor([&] { return fixture.position() > 0.8; }));
    // Not in the article after it.
    fixture.pane.showArticle(fixture.id, fixture.article);
    fixture.show(u"The first words."_s);
    fixture.pane.showArticle(u"00000000000000cd"_s, articleOf(body));
    fixture.painted.clear();
    REQUIRE(waitFor([&] { return !fixture.painted.isEmpty(); }));
    fixture.settleFrames();
    CHECK(fixture.run(lights).toString().isEmpty());
    CHECK(fixture.missing.isEmpty());
}

TEST_CASE("A sentence that moved is found, one that is gone is said to be", "[ui][names][sentence]")
{
    SentenceFixture fixture;
    fixture.open(fixture.article);
    fixture.pane.showSentence(0, 44, u"In the very last sentence he left for Tokyo."_s);
    REQUIRE(fixture.becomes(lights, u"seen"_s));
    CHECK(waitFor([&] { return fixture.position() > 0.8; }));
    CHECK(fixture.missing.isEmpty());
    fixture.pane.showSentence(3, 9, u"He left for Osaka."_s);
    CHECK(fixture.missing.size() == 1);
    fixture.pane.showSentence(qint32(fixture.article.text.size()) - 3, 1'000'000);
    CHECK(fixture.missing.size() == 2);
    fixture.pane.showSentence(-5, 3);
    fixture.pane.showSentence(7, 7);
    CHECK(fixture.missing.size() == 4);
    // The page has another text than the library: rather nothing than a wrong sentence.
    Article other = fixture.article;
    other.text += u"More"_s;
    fixture.open(other);
    fixture.pane.showSentence(6, 16);
    CHECK(waitFor([&] { return fixture.missing.size() == 5; }));
    CHECK(fixture.run(lights).toString().isEmpty());
}

TEST_CASE("Of the same words the nearest ones are meant", "[ui][names][sentence]")
{
    Article article;
    article.text = u"One. He left. Two. He left. Three. He left. End"_s;
    const Reader::ArticlePassages passages(article);
    const auto startOf = [&](qint32 start) {
        const auto range = passages.clause(start, start + 8, u"He left."_s);
        return range ? range->start : -1;
    };
    CHECK(startOf(19) == 19);
    CHECK(startOf(17) == 19);
    CHECK(startOf(22) == 19);
    CHECK(startOf(30) == 35);
    CHECK(startOf(0) == 5);
    CHECK(startOf(-9) == 5);
    CHECK(startOf(4000) == 35);
    CHECK_FALSE(passages.clause(0, 3, u"He stayed."_s));
    CHECK_FALSE(passages.clause(0, 400, {}));
}
