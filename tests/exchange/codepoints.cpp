// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/codepoints.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Exchange;
using namespace Qt::StringLiterals;

TEST_CASE("Positions are counted in code points for others", "[codepoints]")
{
    const QString text = u"首爾\U0001F600到\U00020BB7東京"_s; // two of its characters are two units each
    REQUIRE(text.size() == 9);
    CHECK(codePointsOf(text, 0, 2) == CodePointRange{0, 2});
    CHECK(codePointsOf(text, 4, 7) == CodePointRange{3, 5});
    CHECK(codePointsOf(text, 7, 9) == CodePointRange{5, 7});
    for (const CodePointRange range : {CodePointRange{0, 2}, {2, 3}, {3, 5}, {5, 7}, {0, 7}}) {
        const CodePointRange units = unitsOf(text, range);
        REQUIRE(units.isKnown());
        CHECK(codePointsOf(text, units.start, units.end) == range);
    }
}

TEST_CASE("Positions outside of a text are none", "[codepoints]")
{
    CHECK_FALSE(unitsOf(u"東京"_s, {1, 3}).isKnown());
    CHECK_FALSE(unitsOf(u"東京"_s, {3, 4}).isKnown());
    CHECK_FALSE(unitsOf(u"東京"_s, {1, 1}).isKnown());
    CHECK_FALSE(unitsOf(u"東京"_s, {}).isKnown());
}
