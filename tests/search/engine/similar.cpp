// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchbench.h"
#include "testfiles.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

TEST_CASE("articles on the same matter are similar, across scripts, and say by what", "[search]")
{
    SearchBench bench;
    bench.add(u"one"_s, u"研究船望濤號今天從高雄出發，林若蘭說，望濤號要去馬尼拉測量海溫。"_s);
    bench.add(u"two"_s, u"林若兰在马尼拉作报告，望涛号停在港口。"_s);
    bench.add(u"three"_s, u"議會今天通過預算，市長說明年修橋。"_s);
    for (int i = 0; i < 60; ++i)
        bench.add(u"other %1"_s.arg(i), u"今天天氣很好，市長說話。第%1號。"_s.arg(i));
    bench.import();

    const auto similar = bench.engine().similar(bench.numberOf(u"one"_s), 5);
    REQUIRE(similar.ok());
    REQUIRE_FALSE(similar->isEmpty());
    CHECK(similar->first().article == bench.numberOf(u"two"_s));
    CHECK(similar->first().terms.contains(u"望濤號"_s));
    for (const Search::SimilarArticle &found : *similar)
        CHECK(found.article != bench.numberOf(u"one"_s));
}

TEST_CASE("an article that is not there has nothing similar", "[search]")
{
    SearchBench bench;
    bench.add(u"one"_s, u"text"_s);
    bench.import();
    for (const qint32 number : {-1, 0, 99}) {
        const auto similar = bench.engine().similar(number, 5);
        REQUIRE(similar.ok());
        CHECK(similar->isEmpty());
    }
}
