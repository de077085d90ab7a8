// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchbench.h"
#include "testfiles.h"

#include "search/queryparser.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

TEST_CASE("no query makes the search fail", "[search]")
{
    SearchBench bench;
    bench.add(u"one"_s, u"albatross \"quoted\" 海鳥 * - ( ) AND OR NEAR"_s);
    bench.import();
    QStringList many;
    for (int i = 0; i < 10'000; ++i)
        many.append(u"w%1"_s.arg(i));
    const QString query = GENERATE_COPY(
        QString(), u" "_s, u"\""_s, u"\"\"\""_s, u"(((("_s, u"))"_s, u"***"_s, u"-"_s, u"- - -"_s,
        u"，。！"_s, u"AND"_s, u"OR OR"_s, u"NEAR("_s, u"NEAR(a, -5)"_s, u"title:"_s, u"title:\""_s,
        u"date:2023-99-99"_s, u"date:9999999"_s, u"albatross' OR 1=1 --"_s, u"a\"b"_s, QString(QChar(0)),
        u"alba"_s + QChar(0) + u"tross"_s, QString(QChar(0xd800)), QString(QChar(0xdc00)) + u"a"_s,
        u"a"_s.repeated(100'000), u"海"_s.repeated(50'000), u"\""_s + u"a b "_s.repeated(20'000) + u"\""_s,
        u"("_s.repeated(5000) + u"a"_s + u")"_s.repeated(5000), many.join(u" OR "_s), many.join(u' '),
        u"{line}: x"_s, u"^albatross"_s, u"a + b"_s, u"\x01\x02\x03"_s, u"w*"_s.repeated(500));
    INFO(query.left(60).toStdString());

    CHECK(bench.engine().search(Search::parseQuery(query)).ok());
    CHECK(bench.engine().snippets(Search::parseQuery(query), {1}).ok());
    CHECK(bench.found(u"albatross"_s) == QStringList{u"one"_s});
}

TEST_CASE("a search that is cancelled says so", "[search]")
{
    SearchBench bench;
    bench.add(u"one"_s, u"albatross"_s);
    bench.import();
    const std::atomic_bool cancelled = true;
    const auto result = bench.engine().search(Search::parseQuery(u"albatross"_s), &cancelled);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == Error::Code::Cancelled);
}
