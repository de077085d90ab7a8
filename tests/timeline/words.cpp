// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/folding.h"
#include "timeline/events/cues.h"
#include "timeline/names/chinese/organisationwords.h"
#include "timeline/names/chinese/personmarks.h"
#include "timeline/names/nametext.h"
#include "timeline/places/gazetteer.h"
#include "timeline/words/textwords.h"

#include <QHash>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

using Match = Automaton::Match;

const QString text = Search::folded(
    u"北約秘書長史托騰柏格今天抵達首爾，會見韓國外交部長朴振。「他們將在世界衛生組織開會」，路透社記者說。\n"
    u"NATO Secretary General Jens Stoltenberg arrived in Seoul on Sunday; he'll meet officials from South "
    u"Korea, the United Nations said. 民主進步黨、Google公司與Xwto公司、Xwto、北京大學po出聲明。 x9seoul "
    u"seoulx9 Ünited");

QList<Match> listOf(std::span<const Match> matches)
{
    return {matches.begin(), matches.end()};
}

/// Within a Latin word that no Han follows.
bool isWithinWord(QStringView text, qint32 place)
{
    if (place == 0 || !isLatinUnit(text[place]) || !isLatinUnit(text[place - 1]))
        return false;
    qsizetype end = place;
    while (end < text.size() && isLatinUnit(text[end]))
        ++end;
    return end == text.size() || !isHan(text[end].unicode());
}

/// The same by trying every word at every place.
QList<Match> slowMatches(const QStringList &words, QStringView text)
{
    QHash<QString, qint32> numbers;
    for (qint32 number = qint32(words.size()) - 1; number >= 0; --number)
        numbers.insert(words[number], number);
    QList<Match> found;
    for (qint32 start = 0; start < qint32(text.size()); ++start) {
        if (isWithinWord(text, start))
            continue;
        for (qint32 end = start + 1; end <= qint32(text.size()); ++end) {
            const qint32 number = numbers.value(text.sliced(start, end - start).toString(), -1);
            if (number >= 0)
                found.append({start, end, number});
        }
    }
    return found;
}

QStringList textsOf(const QList<Match> &matches)
{
    QStringList texts;
    for (const Match &match : matches)
        texts.append(text.mid(match.start, match.end - match.start));
    return texts;
}

} // namespace

TEST_CASE("a word that several tables have is each one's", "[timeline][words]")
{
    const WordTables tables({QStringList{u"首尔"_s, u"会见"_s}, QStringList{u"会见"_s, u"他"_s, u"会见"_s},
                             QStringList{u"他"_s}});
    QList<std::array<qint32, wordTableCount>> found;
    tables.automaton().visit(u"他在首尔会见",
                             [&](const Match &match) { found.append(tables.numbersOf(match.name)); });
    const QList<std::array<qint32, wordTableCount>> expected{{-1, 1, 0}, {0, -1, -1}, {1, 0, -1}};
    CHECK(found == expected);
}

TEST_CASE("one pass finds what every table has of a text", "[timeline][words]")
{
    const TextWords words(text);
    CHECK(listOf(words.of(WordTable::Organisations)) ==
          slowMatches(OrganisationWords::builtIn().words(), text));
    CHECK(listOf(words.of(WordTable::PersonMarks)) == slowMatches(personMarkWords(), text));
    CHECK(listOf(words.of(WordTable::Cues)) == slowMatches(cueTexts(), text));
    CHECK(words.of(WordTable::Cues).size() > 10);
}

TEST_CASE("places are found with the longest first, and Latin ones as whole words", "[timeline][words]")
{
    const TextWords words(text);
    const QStringList latin = textsOf(words.latinPlaces());
    CHECK(latin.count(u"seoul"_s) == 1);
    CHECK(latin.contains(u"south korea"_s));
    const QStringList places = textsOf(words.hanPlaces());
    CHECK(places.contains(u"首尔"_s));
    CHECK(places.contains(u"北京"_s));
    for (qsizetype at = 1; at < words.hanPlaces().size(); ++at) {
        const Match &one = words.hanPlaces()[at - 1];
        const Match &other = words.hanPlaces()[at];
        CHECK((one.start < other.start || (one.start == other.start && one.end > other.end)));
    }
}

TEST_CASE("what ends a Latin word before Han is a word of its own, and within others none",
          "[timeline][words]")
{
    QStringList found;
    const QString text = u"xwto公司、xwto"_s;
    const TextWords words(text);
    for (const Match &match : words.of(WordTable::Organisations))
        found.append(text.mid(match.start, match.end - match.start));
    CHECK(found.count(u"wto"_s) == 1);
}

TEST_CASE("an empty text has no words", "[timeline][words]")
{
    const TextWords words(u"");
    CHECK(words.of(WordTable::Cues).empty());
    CHECK(words.hanPlaces().isEmpty());
    CHECK(words.latinPlaces().isEmpty());
}
