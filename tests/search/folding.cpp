// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testfiles.h"

#include "search/folding.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline::Search;
using namespace Qt::StringLiterals;

TEST_CASE("texts that differ in script, case, accents or width fold to the same", "[folding]")
{
    const auto [one, other] = GENERATE(table<QString, QString>({
        {u"北約"_s, u"北约"_s},
        {u"臺灣"_s, u"台湾"_s},
        {u"裡 裏"_s, u"里 里"_s},
        {u"為 爲"_s, u"为 为"_s},
        {u"頭髮 發展"_s, u"头发 发展"_s},
        {u"皇后 之後"_s, u"皇后 之后"_s},
        {u"乾 幹 干"_s, u"干 干 干"_s},
        {u"着 著"_s, u"着 著"_s},
        {u"ＮＡＴＯ"_s, u"nato"_s},
        {u"ｶﾀｶﾅ"_s, u"カタカナ"_s},
        {u"Émile Škoda Ångström"_s, u"emile skoda angstrom"_s},
        {u"e\u0301"_s, u"é"_s},
        {u"Straße"_s, u"STRASSE"_s},
        {u"ﬁn"_s, u"fin"_s},
        {u"Київ"_s, u"КИІВ"_s},
        {u"ΣΊΣΥΦΟΣ"_s, u"σισυφοσ"_s},
        {u"soft\u00adhyphen zero\u200bwidth"_s, u"softhyphen zerowidth"_s},
        {u"１２３　４"_s, u"123 4"_s},
    }));
    CHECK(folded(one) == folded(other));
}

TEST_CASE("what is not the same stays apart", "[folding]")
{
    CHECK(folded(u"か") != folded(u"が"));
    CHECK(folded(u"北京") != folded(u"南京"));
    CHECK(folded(u"…") == u"…"_s);
    CHECK(folded(u"½") == u"½"_s);
}

TEST_CASE("folding twice changes nothing", "[folding]")
{
    for (char32_t character = 1; character < 0x323b0; ++character) {
        if (character >= 0xd800 && character < 0xe000)
            continue;
        const QString once = folded(QString::fromUcs4(&character, 1));
        if (folded(once) != once) {
            INFO(std::hex << quint32(character));
            REQUIRE(folded(once).toStdString() == once.toStdString());
        }
    }
}

TEST_CASE("each folded character knows where it came from", "[folding]")
{
    const QString text = u"aß\u00ad北𠮷é"_s;
    const FoldedText result = foldedWithOrigins(text);
    CHECK(result.text == folded(text));
    CHECK(result.text.startsWith(u"ass北"_s));
    CHECK(result.origin(0) == 0);
    CHECK(result.origin(1) == 1);
    CHECK(result.origin(2) == 1);
    CHECK(result.origin(3) == 3);
    CHECK(result.origin(result.text.size()) == text.size());
}

TEST_CASE("broken surrogates fold to themselves", "[folding]")
{
    const QString text =
        GENERATE(QString(QChar(0xd842)), QString(QChar(0xdfb7)), QString(QChar(0xd842)) + u"a"_s);
    CHECK(folded(text) == text);
}
