// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include "timeline/identity/romanisation.h"

#include <algorithm>
#include <utility>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Timeline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray ruleOf(const Names &names, const QString &first, const QString &second)
{
    for (const IdentitySuggestion &suggestion : names.found.suggestions) {
        const auto text = [&names](qint64 number) {
            return std::ranges::find(names.nodes, number, &NameNode::number)->text;
        };
        const std::pair told(text(suggestion.first), text(suggestion.second));
        if (told == std::pair(first, second) || told == std::pair(second, first))
            return suggestion.rule;
    }
    return {};
}

/// The rule by which two names are suggested to be one when there are no others.
QByteArray ruleOfTwo(const QString &chinese, const QString &latin, int articles = 3)
{
    Names names;
    names.add(chinese, articles);
    names.add(latin, articles);
    names.resolve();
    CHECK_FALSE(names.areOne(chinese, latin));
    return ruleOf(names, chinese, latin);
}

} // namespace

TEST_CASE("Names are read aloud with the readings that surnames have", "[timeline][identity]")
{
    CHECK(romanised(u"习近平").surname == QStringList{u"xi"_s});
    CHECK(romanised(u"习近平").given == QStringList{u"jin"_s, u"ping"_s});
    CHECK(romanised(u"曾庆红").surname == QStringList{u"zeng"_s});
    CHECK(romanised(u"欧阳修").surname == QStringList{u"ou"_s, u"yang"_s});
    CHECK(romanised(u"近").isEmpty());
    CHECK(romanised(u"史托腾柏格").isEmpty());
    CHECK(romanised(u"xi jinping").isEmpty());
}

TEST_CASE("Syllables are spelled as in Taiwan", "[timeline][identity]")
{
    for (const auto &[pinyin, spelled] :
         std::initializer_list<std::pair<QString, QString>>{{u"cai"_s, u"tsai"_s},
                                                            {u"qing"_s, u"ching"_s},
                                                            {u"xu"_s, u"hsu"_s},
                                                            {u"zhi"_s, u"chih"_s},
                                                            {u"guo"_s, u"kuo"_s},
                                                            {u"luo"_s, u"lo"_s},
                                                            {u"zhong"_s, u"chung"_s},
                                                            {u"tian"_s, u"tien"_s},
                                                            {u"ying"_s, u"ing"_s},
                                                            {u"ren"_s, u"jen"_s},
                                                            {u"gui"_s, u"kuei"_s},
                                                            {u"zi"_s, u"tzu"_s}}) {
        INFO(pinyin.toStdString());
        CHECK(wadeGiles(pinyin).contains(spelled));
    }
}

TEST_CASE("A name read aloud is suggested, never joined", "[timeline][identity]")
{
    for (const QString &latin : {u"Xi Jinping"_s, u"Xi Jin-ping"_s, u"Xi Jin Ping"_s, u"Jinping Xi"_s}) {
        INFO(latin.toStdString());
        CHECK(ruleOfTwo(u"習近平"_s, latin) == "read-pinyin");
    }
    CHECK(ruleOfTwo(u"蔡英文"_s, u"Tsai Ing-wen"_s) == "read-wade-giles");
    CHECK(ruleOfTwo(u"賴清德"_s, u"Lai Ching-te"_s) == "read-wade-giles");
    CHECK(ruleOfTwo(u"馬英九"_s, u"Ma Ying-jeou"_s) == "read-wade-giles");
    CHECK(ruleOfTwo(u"歐陽娜娜"_s, u"Ouyang Nana"_s) == "read-pinyin");
    CHECK(ruleOfTwo(u"呂秀蓮"_s, u"Lyu Xiulian"_s) == "read-pinyin");
    CHECK(ruleOfTwo(u"呂秀蓮"_s, u"Hsiu-lien Lu"_s) == "read-wade-giles");
    CHECK(ruleOfTwo(u"習近平"_s, u"Xi Jianping"_s).isEmpty());
    CHECK(ruleOfTwo(u"習近平"_s, u"Jens Stoltenberg"_s).isEmpty());
}

TEST_CASE("What is Pinyin as a whole is not read as in Taiwan", "[timeline][identity]")
{
    CHECK(ruleOfTwo(u"郑磊"_s, u"Cheng Lei"_s, 9).isEmpty());
    CHECK(ruleOfTwo(u"成蕾"_s, u"Cheng Lei"_s, 9) == "read-pinyin");
}

TEST_CASE("A name that many people have is suggested when many articles have it", "[timeline][identity]")
{
    CHECK(ruleOfTwo(u"李晨"_s, u"Li Chen"_s, 1).isEmpty());
    CHECK(ruleOfTwo(u"李晨"_s, u"Li Chen"_s, 2) == "read-pinyin");
    CHECK(ruleOfTwo(u"李克强"_s, u"Keqiang Li"_s, 1).isEmpty());
    CHECK(ruleOfTwo(u"李克强"_s, u"Li Keqiang"_s, 1) == "read-pinyin");
}

TEST_CASE("Of names that are read the same one has to be far more frequent", "[timeline][identity]")
{
    Names names;
    names.add(u"Wang Yi"_s, 5);
    names.add(u"王毅"_s, 20);
    SECTION("and is")
    {
        names.add(u"王怡"_s, 4);
        names.resolve();
        CHECK(ruleOf(names, u"王毅"_s, u"Wang Yi"_s) == "read-pinyin");
        CHECK_FALSE(names.areSuggested(u"王怡"_s, u"Wang Yi"_s));
    }
    SECTION("and is not")
    {
        names.add(u"王怡"_s, 15);
        names.resolve();
        CHECK(names.found.suggestions.isEmpty());
    }
}

TEST_CASE("Who has a name in the other script is not read aloud", "[timeline][identity]")
{
    Names names;
    names.add(u"王毅"_s, 20);
    names.add(u"王宜"_s, 2);
    names.add(u"Wang Yi"_s, 5);
    names.same(u"王宜"_s, u"Wang Yi"_s, 3);
    names.resolve();
    CHECK(names.areOne(u"王宜"_s, u"Wang Yi"_s));
    CHECK(names.found.suggestions.isEmpty());
}
