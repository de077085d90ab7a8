// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include "timeline/identity/latinnames.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <ctime>
#include <random>
#include <utility>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline::Timeline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

TEST_CASE("Names in characters that stand before one name in brackets are one entity", "[timeline][identity]")
{
    Names names;
    names.add(u"史托騰柏格"_s, 5);
    names.add(u"斯托爾滕貝格"_s, 3);
    names.add(u"Jens Stoltenberg"_s, 4);
    names.add(u"尹錫悅"_s, 4);
    names.same(u"史托騰柏格"_s, u"Jens Stoltenberg"_s, 3);
    names.same(u"斯托爾滕貝格"_s, u"Jens Stoltenberg"_s, 1);
    names.resolve();
    CHECK(names.areOne(u"史托騰柏格"_s, u"斯托爾滕貝格"_s));
    CHECK(names.areOne(u"史托騰柏格"_s, u"Jens Stoltenberg"_s));
    CHECK_FALSE(names.areOne(u"史托騰柏格"_s, u"尹錫悅"_s));
    CHECK(names.found.doubts.isEmpty());
}

TEST_CASE("Full names can be one person's or cannot", "[timeline][identity]")
{
    for (const auto &[first, second] : std::initializer_list<std::pair<QString, QString>>{
             {u"jens stoltenberg"_s, u"j stoltenberg"_s},
             {u"fumio kishida"_s, u"kishida fumio"_s},
             {u"volodymyr zelensky"_s, u"volodymyr zelenskyy"_s},
             {u"antony blinken"_s, u"anthony blinken"_s},
             {u"tsai ing wen"_s, u"tsai ingwen"_s},
             {u"george bush"_s, u"george w bush"_s},
             {u"alex salmond"_s, u"alexander salmond"_s}}) {
        INFO(first.toStdString() << " / " << second.toStdString());
        CHECK(canBeOnePerson(first, second));
        CHECK(canBeOnePerson(second, first));
    }
    for (const auto &[first, second] :
         std::initializer_list<std::pair<QString, QString>>{{u"li qiang"_s, u"li keqiang"_s},
                                                            {u"li qiang"_s, u"lee keung"_s},
                                                            {u"wang xiaohong"_s, u"wang xiaodong"_s},
                                                            {u"li jian"_s, u"li jianmin"_s},
                                                            {u"bill clinton"_s, u"hillary clinton"_s},
                                                            {u"j r"_s, u"james rogers"_s},
                                                            {u"park jin"_s, u"park chin"_s}}) {
        INFO(first.toStdString() << " / " << second.toStdString());
        CHECK_FALSE(canBeOnePerson(first, second));
    }
    CHECK(isPinyin(u"xiaohong"));
    CHECK(isPinyin(u"yuan"));
    CHECK_FALSE(isPinyin(u"stoltenberg"));
    CHECK(isFullLatin(u"jens stoltenberg"));
    CHECK_FALSE(isFullLatin(u"stoltenberg"));
    CHECK_FALSE(isFullLatin(u"延斯 史托騰柏格"));
}

TEST_CASE("A name before two different names in brackets is the more frequent one, with a doubt",
          "[timeline][identity]")
{
    Names names;
    names.add(u"李強"_s, 9);
    names.add(u"Li Qiang"_s, 6);
    names.add(u"Lee Keung"_s, 3);
    names.same(u"李強"_s, u"Lee Keung"_s, 2);
    names.same(u"李強"_s, u"Li Qiang"_s, 5);
    names.resolve();
    CHECK(names.areOne(u"李強"_s, u"Li Qiang"_s));
    CHECK_FALSE(names.areOne(u"李強"_s, u"Lee Keung"_s));
    REQUIRE(names.areDoubted(u"李強"_s, u"Lee Keung"_s));
    CHECK(names.found.doubts.constFirst().entity == names.entity(u"李強"_s));
}

TEST_CASE("A bracket that is one against many is a slip", "[timeline][identity]")
{
    Names names;
    names.add(u"朴振"_s, 60);
    names.add(u"Park Jin"_s, 50);
    names.add(u"Yoon Suk Yeol"_s, 50);
    names.add(u"尹錫悅"_s, 50);
    names.same(u"朴振"_s, u"Park Jin"_s, 40);
    names.same(u"朴振"_s, u"Yoon Suk Yeol"_s, 1);
    names.same(u"尹錫悅"_s, u"Yoon Suk Yeol"_s, 30);
    names.resolve();
    CHECK_FALSE(names.areOne(u"朴振"_s, u"尹錫悅"_s));
    CHECK(names.found.doubts.isEmpty());
}

TEST_CASE("Medium evidence joins unless a list says that they are two", "[timeline][identity]")
{
    Names names;
    names.add(u"王小明"_s, 4);
    names.add(u"王曉明"_s, 3);
    names.same(u"王小明"_s, u"王曉明"_s, 2, "variant", Strength::Medium);
    SECTION("without a list")
    {
        names.resolve();
        CHECK(names.areOne(u"王小明"_s, u"王曉明"_s));
    }
    SECTION("with a list")
    {
        names.different(u"王小明"_s, u"王曉明"_s);
        names.resolve();
        CHECK_FALSE(names.areOne(u"王小明"_s, u"王曉明"_s));
        CHECK(names.areSuggested(u"王小明"_s, u"王曉明"_s));
    }
    SECTION("with a list that has another name of the one")
    {
        names.add(u"Wang Xiaoming"_s, 3);
        names.same(u"王小明"_s, u"Wang Xiaoming"_s, 3);
        names.different(u"Wang Xiaoming"_s, u"王曉明"_s);
        names.resolve();
        CHECK_FALSE(names.areOne(u"王小明"_s, u"王曉明"_s));
    }
}

TEST_CASE("Suggested evidence only suggests", "[timeline][identity]")
{
    Names names;
    names.add(u"王小明"_s, 4);
    names.add(u"王曉明"_s, 3);
    names.same(u"王小明"_s, u"王曉明"_s, 9, "similar", Strength::Suggested);
    names.resolve();
    CHECK_FALSE(names.areOne(u"王小明"_s, u"王曉明"_s));
    CHECK(names.areSuggested(u"王小明"_s, u"王曉明"_s));
}

TEST_CASE("Names of different kinds or places are never one", "[timeline][identity]")
{
    Names names;
    names.add(u"華盛頓"_s, 9, EntityKind::Place, u"geonames:4140963"_s);
    names.add(u"Washington"_s, 9, EntityKind::Place, u"geonames:4140963"_s);
    names.add(u"華盛頓州"_s, 9, EntityKind::Place, u"geonames:5815135"_s);
    names.add(u"George Washington"_s, 2);
    names.same(u"華盛頓"_s, u"華盛頓州"_s, 9);
    names.same(u"Washington"_s, u"George Washington"_s, 9);
    names.resolve();
    CHECK(names.areOne(u"華盛頓"_s, u"Washington"_s));
    CHECK_FALSE(names.areOne(u"華盛頓"_s, u"華盛頓州"_s));
    CHECK_FALSE(names.areOne(u"Washington"_s, u"George Washington"_s));
}

TEST_CASE("Entities keep their numbers when articles are added", "[timeline][identity]")
{
    Names names;
    names.add(u"史托騰柏格"_s, 5);
    names.add(u"斯托爾滕貝格"_s, 3);
    names.add(u"尹錫悅"_s, 3);
    names.resolve();
    const qint64 first = names.entity(u"史托騰柏格"_s);
    const qint64 second = names.entity(u"斯托爾滕貝格"_s);
    const qint64 third = names.entity(u"尹錫悅"_s);
    names.add(u"Jens Stoltenberg"_s, 40);
    names.same(u"史托騰柏格"_s, u"Jens Stoltenberg"_s, 3);
    names.same(u"斯托爾滕貝格"_s, u"Jens Stoltenberg"_s, 1);
    names.resolve();
    CHECK(names.entity(u"Jens Stoltenberg"_s) == first);
    CHECK(names.entity(u"斯托爾滕貝格"_s) == first);
    CHECK(names.found.merged == QHash<qint64, qint64>{{second, first}});
    CHECK(names.entity(u"尹錫悅"_s) == third);
}

TEST_CASE("What was one entity stays one, and what speaks against it is a doubt", "[timeline][identity]")
{
    Names names;
    names.add(u"岸田"_s, 30);
    names.add(u"岸田文雄"_s, 20);
    names.shortForm(u"岸田"_s, u"岸田文雄"_s, 5);
    names.add(u"王小明"_s, 4);
    names.add(u"王曉明"_s, 3);
    names.same(u"王小明"_s, u"王曉明"_s, 2, "variant", Strength::Medium);
    names.resolve();
    names.add(u"岸田國士"_s, 20);
    names.shortForm(u"岸田"_s, u"岸田國士"_s, 5);
    names.different(u"王小明"_s, u"王曉明"_s);
    names.different(u"王曉明"_s, u"王小明"_s);
    names.resolve();
    CHECK(names.areOne(u"岸田"_s, u"岸田文雄"_s));
    CHECK(names.areDoubted(u"岸田"_s, u"岸田國士"_s));
    CHECK(names.areOne(u"王小明"_s, u"王曉明"_s));
    CHECK(names.areDoubted(u"王小明"_s, u"王曉明"_s));
    const auto doubts = names.found.doubts.size();
    names.resolve();
    CHECK(names.found.doubts.size() == doubts);
}

TEST_CASE("Names that look alike are suggested, those of other people are not", "[timeline][identity]")
{
    Names names;
    names.add(u"澤連斯基"_s, 5);
    names.add(u"泽伦斯基"_s, 5);
    names.add(u"Volodymyr Zelensky"_s, 5);
    names.add(u"Volodimir Zelensky"_s, 5);
    names.add(u"王小明"_s, 5);
    names.add(u"王小民"_s, 5);
    names.add(u"Li Qiang"_s, 5);
    names.add(u"Li Qing"_s, 5);
    names.resolve();
    CHECK(names.areSuggested(u"澤連斯基"_s, u"泽伦斯基"_s));
    CHECK(names.areSuggested(u"Volodymyr Zelensky"_s, u"Volodimir Zelensky"_s));
    CHECK(names.found.suggestions.size() == 2);
}

namespace {

/// A random archive: some hundred persons with names in both scripts, short forms, lists and mistakes.
Names randomNames(quint32 seed)
{
    QRandomGenerator random(seed);
    Names names;
    const QString surnames = u"王李張劉陳楊黃趙周吳"_s;
    const QString given = u"明強偉芳娜秀敏靜麗軍"_s;
    const QStringList latin{u"Wang"_s, u"Li"_s, u"Stoltenberg"_s, u"Kishida"_s, u"Blinken"_s};
    const QStringList first{u"Jens"_s, u"J."_s, u"Fumio"_s, u"Antony"_s, u"Keqiang"_s, u"Qiang"_s};
    const auto pick = [&](const auto &list) { return list[random.bounded(int(list.size()))]; };
    QSet<QString> known;
    for (int i = 0; i < 300; ++i) {
        QString text = QString(pick(surnames)) + pick(given);
        if (i % 3 == 0)
            text = pick(first) + u' ' + pick(latin);
        else if (i % 3 == 1 && i % 2 == 0)
            text = pick(latin);
        else if (i % 3 == 1)
            text += pick(given);
        if (!known.contains(text))
            names.add(text, 1 + random.bounded(50), EntityKind(random.bounded(10) / 8));
        known.insert(text);
    }
    const auto count = int(names.nodes.size());
    for (int i = 0; i < 400; ++i) {
        const QByteArray rule = i % 4 == 0 ? shortFormRule : i % 4 == 1 ? "list" : "apposition";
        names.evidence.append({1 + random.bounded(count), 1 + random.bounded(count), i % 4 != 1,
                               Strength(random.bounded(3)), rule, 1 + random.bounded(40)});
    }
    return names;
}

} // namespace

TEST_CASE("Resolving is the same whatever the order, and keeps what it said", "[timeline][identity]")
{
    const auto seed = quint32(GENERATE(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    Names names = randomNames(seed);
    std::mt19937 random(seed);
    Names other = names;
    std::ranges::shuffle(other.nodes, random);
    std::ranges::shuffle(other.evidence, random);
    for (NameEvidence &said : other.evidence) {
        if (random() % 2 == 0)
            std::swap(said.first, said.second);
    }
    names.resolve();
    other.resolve();
    CHECK((names.found.entities == other.found.entities));
    REQUIRE(names.found.suggestions.size() == other.found.suggestions.size());
    REQUIRE(names.found.doubts.size() == other.found.doubts.size());
    for (qsizetype i = 0; i < names.found.suggestions.size(); ++i)
        CHECK(names.found.suggestions[i].first == other.found.suggestions[i].first);

    QHash<qint64, EntityKind> kinds;
    for (const NameNode &node : std::as_const(names.nodes)) {
        REQUIRE(node.entity > 0);
        CHECK(kinds.value(node.entity, node.kind) == node.kind);
        kinds.insert(node.entity, node.kind);
        for (const NameNode &second : std::as_const(names.nodes)) {
            if (node.entity == second.entity && isFullLatin(node.key) && isFullLatin(second.key) &&
                node.kind == EntityKind::Person)
                CHECK(canBeOnePerson(node.key, second.key));
        }
    }
    const auto before = names.found.entities;
    names.resolve();
    CHECK((names.found.entities == before));
    CHECK(names.found.merged.isEmpty());
}

TEST_CASE("Three hundred thousand names are resolved quickly", "[timeline][identity][.speed]")
{
    Names names;
    QRandomGenerator random(1);
    constexpr int count = 300'000;
    for (int i = 0; i < count; ++i) {
        QString text;
        for (int letter = 0; letter < 2 + i % 5; ++letter)
            text += QChar(char16_t(0x4e00 + random.bounded(3000)));
        if (i % 3 == 0)
            text = u"Name%1 Surname%2"_s.arg(random.bounded(2000)).arg(random.bounded(20000));
        names.add(text, 1 + random.bounded(100), EntityKind(i % 3 == 1 ? 1 : 0));
    }
    for (int i = 0; i < 500'000; ++i)
        names.evidence.append({1 + random.bounded(count), 1 + random.bounded(i % 10 == 0 ? 100 : count),
                               i % 5 != 0, Strength(i % 3), i % 7 == 0 ? shortFormRule : "apposition",
                               1 + random.bounded(20)});
    // Of this program alone, however busy the machine is.
    std::clock_t started = std::clock();
    const auto elapsed = [&started] {
        const std::clock_t before = std::exchange(started, std::clock());
        return qint64(started - before) * 1000 / CLOCKS_PER_SEC;
    };
    names.resolve();
    WARN("resolved in " << elapsed() << " ms, " << names.found.suggestions.size() << " suggestions");
    elapsed();
    const Catalogue catalogue(names.source());
    WARN("catalogue in " << elapsed() << " ms, " << catalogue.entries().size() << " entities");
    for (const QString &filter : {u"name"_s, u"a"_s, u"一"_s, u"surname77"_s, u"surname77 name5"_s}) {
        elapsed();
        const auto found = catalogue.matching(filter).size();
        WARN(filter.toStdString() << ": " << found << " in " << elapsed() << " ms");
    }
    elapsed();
    CHECK(catalogue.named(names.nodes[1000].text));
    WARN("named in " << elapsed() << " ms");
    CHECK(names.found.suggestions.size() <= 10'000);
}
