// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/openending.h"

#include "search/queryparser.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline::Search;

namespace {

bool canBeOpen(const QString &text)
{
    return withOpenEnd(parseQuery(text)).has_value();
}

} // namespace

TEST_CASE("Only a plain word at the end of a query can go on", "[search]")
{
    for (const QString &text : {u"kor"_s, u"north kor"_s, u"北約 kor"_s, u"a OR kor"_s, u"title:kor"_s})
        CHECK(canBeOpen(text));
    for (const QString &text : {u""_s, u"kor "_s, u"\"kor\""_s, u"kor*"_s, u"-kor"_s, u"北約"_s,
                                u"kor 北約"_s, u"source:kor"_s, u"(kor)"_s, u"NEAR(a kor)"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(canBeOpen(text));
    }
}

TEST_CASE("An open query is the same but for its last word", "[search]")
{
    const Query query = parseQuery(u"north kor"_s);
    const auto open = withOpenEnd(query);
    REQUIRE(open);
    CHECK(open->text == query.text);
    REQUIRE(open->root.children.size() == 2);
    CHECK_FALSE(open->root.children[0].term.isPrefix);
    CHECK(open->root.children[1].term.isPrefix);
}
