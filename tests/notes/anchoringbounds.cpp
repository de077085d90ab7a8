// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must hold for every text, and how long it may take for the worst of them. The bounds are generous:
// they are for a debug build on a busy machine, and tell linear from quadratic.
#include "testfiles.h"

#include "notes/anchoring.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cstdio>
#include <ctime>

using namespace Dateline::Notes;
using namespace Qt::StringLiterals;

namespace {

QString drawnText(int length, QRandomGenerator &random)
{
    static const QStringList parts = {
        u"a"_s,        u"b"_s,       u" "_s,      u"\n"_s,         u"北"_s,
        u"京"_s,       u"e\u0301"_s, u"\u3000"_s, u"\U00020BB7"_s, u"ＡＢ"_s,
        u"か\u3099"_s, u"ß"_s,       u"\u200b"_s, u"。"_s,         u"\U0001F44D\U0001F3FD"_s};
    QString text;
    while (text.size() < length)
        text += parts[random.bounded(int(parts.size()))];
    return text;
}

/// Computed since then: others may be using the machine.
double milliseconds(std::clock_t since)
{
    return 1000.0 * double(std::clock() - since) / CLOCKS_PER_SEC;
}

QString prose(int length, quint32 seed)
{
    QRandomGenerator random(seed);
    QString text;
    while (text.size() < length) {
        for (int count = random.bounded(2, 9); count > 0; --count)
            text += QChar(char16_t(0x4e00 + random.bounded(60) * random.bounded(60)));
        text += random.bounded(5) == 0 ? u"。\n"_s : u"，"_s;
    }
    return text;
}

} // namespace

TEST_CASE("in the text it was made in every anchor is exact", "[anchoring]")
{
    QRandomGenerator random(42);
    for (int round = 0; round < 300; ++round) {
        const QString text = drawnText(random.bounded(1, 200), random);
        const Anchoring anchoring(text);
        for (int drawn = 0; drawn < 5; ++drawn) {
            const auto start = random.bounded(int(text.size()));
            const auto end = random.bounded(start, int(text.size())) + 1;
            Anchor anchor = makeAnchor(Part::Text, text, start, end, {});
            CHECK(anchor.start <= start);
            CHECK(anchor.end >= end);
            const Placement place = anchoring.place(anchor);
            CHECK(place == Placement{Placement::Fit::Exact, anchor.start, anchor.end, 1, textHash(text)});
            anchor.text.clear();
            CHECK(anchoring.place(anchor) == place);
        }
    }
}

TEST_CASE("a place is a range of whole characters in any other text", "[anchoring]")
{
    QRandomGenerator random(43);
    for (int round = 0; round < 200; ++round) {
        const QString before = drawnText(random.bounded(1, 150), random);
        QString now = before;
        for (int change = random.bounded(6); change > 0 && !now.isEmpty(); --change) {
            const auto at = random.bounded(int(now.size()));
            now.replace(at, random.bounded(8), drawnText(random.bounded(1, 8), random));
        }
        const auto start = random.bounded(int(before.size()));
        const auto end = random.bounded(start, int(before.size())) + 1;
        const Anchor anchor = makeAnchor(Part::Text, before, start, end, {});
        const Anchoring anchoring(now);
        QList<Placement> places = anchoring.candidates(anchor);
        places.append(anchoring.place(anchor));
        for (const Placement &place : places) {
            CHECK(place.text == textHash(now));
            if (place.isOrphan())
                continue;
            REQUIRE(0 <= place.start);
            REQUIRE(place.start < place.end);
            REQUIRE(place.end <= now.size());
            CHECK(place.score > 0);
            CHECK(place.score <= 1);
            if (place.fit != Placement::Fit::Exact) {
                const Anchor whole = makeAnchor(Part::Text, now, place.start, place.end, {});
                CHECK(whole.start == place.start);
                CHECK(whole.end == place.end);
            }
        }
    }
}

TEST_CASE("no text and no quote takes long", "[anchoring]")
{
    const auto [text, before, length] = GENERATE(table<QString, QString, int>({
        {QString(400'000, u'a'), QString(100'000, u'a') + u'b', 100'001},
        {QString(400'000, u'a'), u"b"_s + QString(200, u'a') + u"b"_s, 202},
        {QString(400'000, u'a') + u'b', QString(300'000, u'a'), 100'000},
        {QString(400'000, u'a'), u"aaa"_s, 1},
        {u"ab"_s.repeated(50'000), u"ab"_s.repeated(50'000) + u"ba"_s, 100'002},
        {QString(100'000, u'\u0301'), u"x"_s + QString(1000, u'\u0301'), 1},
        {QString(100'000, u'\u3099'), u"か"_s + QString(1000, u'\u3099'), 500},
        {u"\U0001F469\u200D"_s.repeated(50'000), u"\U0001F469\u200D"_s.repeated(200), 300},
        {QString(400'000, u' '), u"word"_s, 4},
        {prose(200'000, 1), prose(120'000, 2), 100'000},
        {prose(200'000, 1), prose(1'000, 2), 500},
    }));
    const Anchor anchor = makeAnchor(Part::Text, before, 0, length, {});
    const std::clock_t began = std::clock();
    const Anchoring anchoring(text);
    anchoring.place(anchor);
    anchoring.candidates(anchor);
    CHECK(milliseconds(began) < 20'000);
}

TEST_CASE("a thousand anchors are placed at once", "[anchoring]")
{
    const QString before = prose(50'000, 5);
    QList<Anchor> anchors;
    QRandomGenerator random(6);
    for (int count = 0; count < 1000; ++count) {
        const int start = random.bounded(int(before.size()) - 300);
        anchors.append(makeAnchor(Part::Text, before, start, start + random.bounded(2, 200), {}));
    }
    const QString now = GENERATE_COPY(before, u"Header\n"_s + before, before + u"footer"_s);
    const std::clock_t began = std::clock();
    const Anchoring anchoring(now);
    int same = 0;
    for (const Anchor &anchor : anchors) {
        const Placement place = anchoring.place(anchor);
        same += now.mid(place.start, place.end - place.start) == anchor.quote ? 1 : 0;
    }
    std::printf("1,000 anchors: %.1f ms of computing\n", milliseconds(began));
    CHECK(same == 1000);
    CHECK(milliseconds(began) < 5000);
}

TEST_CASE("a changed passage is found at once", "[anchoring]")
{
    const QString before = prose(50'000, 8);
    QString now = before;
    for (qsizetype at = 5; at < now.size(); at += 8)
        now[at] = u'x';
    const Anchor anchor = makeAnchor(Part::Text, before, 30'000, 30'200, {});
    const Anchoring anchoring(now);
    anchoring.place(anchor);
    const std::clock_t began = std::clock();
    const Placement place = anchoring.place(anchor);
    std::printf("200 changed units: %.1f ms of computing\n", milliseconds(began));
    CHECK(place.start == 30'000);
    CHECK(place.end == 30'200);
    CHECK(milliseconds(began) < 2000);
}
