// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchbench.h"
#include "testfiles.h"

#include "search/queryparser.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList marked(const Search::Snippet &snippet)
{
    QStringList texts;
    for (const Search::TextRange &hit : snippet.hits)
        texts.append(snippet.text.mid(hit.start, hit.length()));
    return texts;
}

} // namespace

TEST_CASE("a snippet shows what was found, as the article writes it", "[search]")
{
    SearchBench bench;
    bench.add(u"one"_s, u"這裡沒有。"_s.repeated(60) + u"最後，北約秘書長抵達，NATO attacks 停止。"_s);
    bench.import();
    const auto snippets =
        bench.engine().snippets(Search::parseQuery(u"北约 attacking"_s), {bench.numberOf(u"one"_s), 12345});

    REQUIRE(snippets.ok());
    REQUIRE(snippets->size() == 2);
    CHECK(marked(snippets->at(0)) == QStringList{u"北約"_s, u"attacks"_s});
    CHECK(snippets->at(0).text.size() <= 200);
    CHECK_FALSE(snippets->at(0).text.contains(u'\n'));
    CHECK(snippets->at(1) == Search::Snippet());
}

TEST_CASE("a snippet of an article found by something else is its beginning", "[search]")
{
    SearchBench bench;
    bench.add(u"one"_s, u"The first sentence. The second."_s, {{}, u"2023-01-29"_s, {}, {}, {}, {}});
    bench.import();
    const auto snippets =
        bench.engine().snippets(Search::parseQuery(u"date:2023"_s), {bench.numberOf(u"one"_s)});

    REQUIRE(snippets.ok());
    CHECK(snippets->at(0).text.startsWith(u"The first sentence."_s));
    CHECK(snippets->at(0).hits.isEmpty());
}
