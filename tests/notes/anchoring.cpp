// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testfiles.h"

#include "notes/anchoring.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline::Notes;
using namespace Qt::StringLiterals;

namespace {

using Fit = Placement::Fit;

const QString harbour =
    u"The harbour opened at six. A pilot came aboard with the morning papers and a flask of tea.\n"
    "By noon the fog had gone, and the cranes began to lift the grain out of the second hold.\n"
    "The captain signed for eleven hundred tonnes. The harbour closed at nine."_s;

const QString river = u"河水在清晨六點開始上漲。鎮上的老人說，這是三十年來最高的一次。\n"
                      "中午以前，兩座木橋已經被沖走，學校改成了臨時的避難所。\n"
                      "到了晚上，雨終於停了，大家才敢回家看看。"_s;

Anchor anchorOf(const QString &text, const QString &quote, qsizetype from = 0)
{
    const auto start = qint32(text.indexOf(quote, from));
    REQUIRE(start >= 0);
    return makeAnchor(Part::Text, text, start, start + qint32(quote.size()), "v1");
}

QString placed(const QString &text, const Placement &place)
{
    REQUIRE(!place.isOrphan());
    REQUIRE(place.start < place.end);
    REQUIRE(place.end <= text.size());
    return text.mid(place.start, place.end - place.start);
}

} // namespace

TEST_CASE("an anchor holds the passage and what stands around it", "[anchoring]")
{
    const Anchor anchor = anchorOf(harbour, u"the cranes began"_s);
    CHECK(anchor.quote == u"the cranes began"_s);
    CHECK(anchor.prefix == u" tea.\nBy noon the fog had gone, and "_s.right(32));
    CHECK(anchor.suffix == u" to lift the grain out of the second hold."_s.left(32));
    CHECK(anchor.text == textHash(harbour));
    CHECK(anchor.text.size() == 16);
    CHECK(anchor.content == "v1");
    CHECK(textHash(harbour) != textHash(river));
    CHECK(textHash({}).size() == 16);
}

TEST_CASE("an anchor parts no character", "[anchoring]")
{
    const QString text = u"a\U00020BB7b e\u0301x \U0001F469\u200D\U0001F52C!"_s;
    const auto [start, end, quote] = GENERATE(table<int, int, QString>({
        {2, 4, u"\U00020BB7b"_s},
        {0, 2, u"a\U00020BB7"_s},
        {2, 2 + 1, u"\U00020BB7"_s},
        {5, 6, u"e\u0301"_s},
        {6, 8, u"e\u0301x"_s},
        {9, 10, u"\U0001F469\u200D\U0001F52C"_s},
        {0, 1, u"a"_s},
    }));
    CHECK(makeAnchor(Part::Text, text, start, end, {}).quote == quote);
}

TEST_CASE("what stands around a passage begins and ends with whole characters", "[anchoring]")
{
    const QString text = u"\U00020BB7"_s.repeated(40) + u"x"_s + u"y\U00020BB7"_s.repeated(40);
    const Anchor anchor = makeAnchor(Part::Text, text, 80, 81, {});
    CHECK(!anchor.prefix.at(0).isLowSurrogate());
    CHECK(!anchor.suffix.back().isHighSurrogate());
    CHECK(anchor.prefix.size() <= contextLength);
    CHECK(anchor.suffix.size() <= contextLength);
}

TEST_CASE("in its own text a passage is exactly where it was", "[anchoring]")
{
    const auto [text, quote] = GENERATE(table<QString, QString>({
        {harbour, u"harbour"_s},
        {harbour, u"The harbour"_s},
        {harbour, u" "_s},
        {harbour, u"tea.\nBy noon"_s},
        {harbour, harbour},
        {river, u"水"_s},
        {river, u"避難所。\n到了"_s},
    }));
    const Anchor anchor = anchorOf(text, quote, 1 % text.size() * (quote != text));
    const Placement place = Anchoring(text).place(anchor);
    CHECK(place == Placement{Fit::Exact, anchor.start, anchor.end, 1, textHash(text)});
}

TEST_CASE("a passage is found where it was moved to", "[anchoring]")
{
    const QString now = u"Corrected on Friday.\n"_s + harbour;
    const Anchor anchor = anchorOf(harbour, u"the cranes"_s);
    const Placement place = Anchoring(now).place(anchor);
    CHECK(place.fit == Fit::Moved);
    CHECK(place.score == 1);
    CHECK(place.start == anchor.start + 21);
    CHECK(placed(now, place) == u"the cranes"_s);
}

TEST_CASE("what stands around tells which of several is meant", "[anchoring]")
{
    SECTION("the second of two that moved")
    {
        const QString now = u"News. "_s + harbour;
        const Anchor anchor = anchorOf(harbour, u"The harbour"_s, 20);
        CHECK(Anchoring(now).place(anchor).start == anchor.start + 6);
    }
    SECTION("another one stands at the old place by accident")
    {
        const QString before = u"one red, two blue, three red again"_s;
        const Anchor anchor = anchorOf(before, u"red"_s, 10);
        const QString filler = u"five of them were not painted red"_s;
        QString now = filler.left(filler.indexOf(u"red"_s));
        now = now.left(now.size()).rightJustified(anchor.start, u'-', true) + u"red, as said. "_s + before;
        REQUIRE(now.mid(anchor.start, 3) == u"red"_s);
        CHECK(Anchoring(now).place(anchor).start == now.lastIndexOf(u"red"_s));
    }
    SECTION("nothing does: the nearest, and no certainty")
    {
        const QString line = u"The bell rang once in the small chapel on the hill above the town.\n"_s;
        const QString before = line.repeated(8);
        const Anchor anchor = anchorOf(before, u"small chapel"_s, 3 * line.size());
        const QString now = u"x\n"_s + before;
        const Placement place = Anchoring(now).place(anchor);
        CHECK(place.start == anchor.start + 2);
        CHECK(place.score < 1);
    }
}

TEST_CASE("a passage is found in the other script, width and spacing", "[anchoring]")
{
    const auto [before, quote, now, expected] = GENERATE(table<QString, QString, QString, QString>({
        {river, u"兩座木橋已經被沖走"_s, u"中午以前，两座木桥已经被冲走，学校改成了临时的避难所。"_s,
         u"两座木桥已经被冲走"_s},
        {u"他在１２月買了ＡＢＣ公司的股票，後來賣掉了。"_s, u"買了ＡＢＣ公司的股票"_s,
         u"据说他在12月买了ABC公司的股票，后来卖掉了。"_s, u"买了ABC公司的股票"_s},
        {harbour, u"a flask of tea.\nBy noon the fog"_s, QString(harbour).replace(u"\n"_s, u"\n \u3000\n"_s),
         u"a flask of tea.\n \u3000\nBy noon the fog"_s},
        {u"She said “we will not go” and left the room at once."_s, u"“we will not go”"_s,
         u"Then she said \"we will not go\" and left the room at once."_s, u"\"we will not go\""_s},
        {u"The cafe\u0301 in the old town was closed for the winter."_s, u"cafe\u0301 in the old town"_s,
         u"A: The caf\u00e9 in the old town was closed for the winter."_s, u"caf\u00e9 in the old town"_s},
        {u"東京のガラス工場が来年の春に移転する。"_s, u"ガラス工場が来年"_s,
         u"東京のｶﾞﾗｽ工場か\u3099来年の春に移転する。"_s, u"ｶﾞﾗｽ工場か\u3099来年"_s},
    }));
    const Placement place = Anchoring(now).place(anchorOf(before, quote));
    CHECK(place.fit == Fit::Moved);
    CHECK(placed(now, place) == expected);
}

TEST_CASE("a changed passage is found with its old edges", "[anchoring]")
{
    SECTION("changed inside")
    {
        const QString now =
            u"Note. "_s + QString(harbour).replace(u"cranes began"_s, u"old cranes had begun"_s);
        const Anchor anchor = anchorOf(harbour, u"the cranes began to lift the grain"_s);
        const Placement place = Anchoring(now).place(anchor);
        CHECK(place.fit == Fit::Approximate);
        CHECK(placed(now, place) == u"the old cranes had begun to lift the grain"_s);
        CHECK(place.score > 0.6);
        CHECK(place.score < 1);
    }
    SECTION("changed at an edge")
    {
        const QString now = QString(river).replace(u"兩座木橋"_s, u"三條木船"_s);
        const Placement place = Anchoring(now).place(anchorOf(river, u"兩座木橋已經被沖走"_s));
        CHECK(place.fit == Fit::Approximate);
        CHECK(placed(now, place) == u"三條木船已經被沖走"_s);
    }
    SECTION("much of it, between what stayed")
    {
        const QString now =
            QString(harbour).replace(u"the cranes began to lift the grain out"_s,
                                     u"dockers and cranes took the wheat, sack by sack, out"_s);
        const Placement place =
            Anchoring(now).place(anchorOf(harbour, u"the cranes began to lift the grain"_s));
        CHECK(placed(now, place).contains(u"dockers and cranes took the wheat"_s));
    }
}

TEST_CASE("what is not there any more is an orphan", "[anchoring]")
{
    const auto [before, quote, now] = GENERATE(table<QString, QString, QString>({
        {harbour, u"the cranes began to lift"_s, river},
        {river, u"木橋"_s, u"新聞稿沒有提到任何一座橋，也沒有提到木頭。"_s},
        {harbour, u"harbour"_s, QString()},
        {harbour, u" "_s, u"one two three"_s},
        {harbour, u"noon"_s, u"At noon they all went home, as everyone does on Sundays in this town."_s},
    }));
    const Placement place = Anchoring(now).place(anchorOf(before, quote));
    CHECK(place == Placement{Fit::Orphan, 0, 0, 0, textHash(now)});
}

TEST_CASE("a broken anchor is an orphan", "[anchoring]")
{
    Anchor anchor = anchorOf(harbour, u"harbour"_s);
    const auto [start, end] = GENERATE(table<int, int>({{-5, 2}, {10, 5}, {100000, 100007}, {-1, -1}}));
    anchor.start = start;
    anchor.end = end;
    CHECK(placed(harbour, Anchoring(harbour).place(anchor)) == u"harbour"_s);
    anchor.quote.clear();
    CHECK(Anchoring(harbour).place(anchor).isOrphan());
    CHECK(Anchoring(harbour).candidates(anchor).isEmpty());
}

TEST_CASE("a passage of a title is found in the new title", "[anchoring]")
{
    const QString before = u"河水上漲三十年最高"_s;
    const Anchor whole = makeAnchor(Part::Title, before, 0, qint32(before.size()), {});
    const QString now = u"快訊／河水上涨三十年最高"_s;
    CHECK(placed(now, Anchoring(now).place(whole)) == u"河水上涨三十年最高"_s);
    CHECK(Anchoring(u"another title altogether"_s).place(whole).isOrphan());
}

TEST_CASE("white space at the ends comes along only when it was part of the passage", "[anchoring]")
{
    const QString now = u"News.\n"_s + harbour;
    CHECK(placed(now, Anchoring(now).place(anchorOf(harbour, u" of tea.\n"_s))) == u" of tea.\n"_s);
    CHECK(placed(now, Anchoring(now).place(anchorOf(harbour, u"of tea."_s))) == u"of tea."_s);
}

TEST_CASE("candidates are ranked and do not overlap", "[anchoring]")
{
    const Anchor anchor = anchorOf(harbour, u"The harbour opened at six."_s);
    QString now = u"Weather. The harbour opens at seven. Fish. The harbor opened at six. Sport."_s;
    const QList<Placement> places = Anchoring(now).candidates(anchor);
    REQUIRE(places.size() >= 2);
    CHECK(placed(now, places[0]) == u"The harbor opened at six."_s);
    for (qsizetype at = 1; at < places.size(); ++at) {
        CHECK(places[at].score <= places[at - 1].score);
        for (qsizetype before = 0; before < at; ++before)
            CHECK((places[at].start >= places[before].end || places[at].end <= places[before].start));
    }
    CHECK(Anchoring(now).candidates(anchor, 1).size() == 1);
    CHECK(Anchoring(now).candidates(anchor, 0).isEmpty());
    CHECK(Anchoring(QString()).candidates(anchor).isEmpty());
}
