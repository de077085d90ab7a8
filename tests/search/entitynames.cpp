// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/entitynames.h"

#include "search/queryparser.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Search;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QString &name)
{
    return name == u"NATO"_s ? QStringList{u"北約"_s, u"NATO"_s} : QStringList();
}

Query expanded(const QString &text)
{
    return withEntityNames(parseQuery(text), namesOf);
}

} // namespace

TEST_CASE("a name that is asked for stands for all names of the entity", "[search][query][entity]")
{
    const Query query = expanded(u"entity:NATO"_s);
    REQUIRE(query.root.kind == Node::Kind::Or);
    REQUIRE(query.root.children.size() == 2);
    CHECK(query.root.children[0].term.text == u"NATO"_s);
    CHECK(query.root.children[1].term.text == u"北約"_s);
    CHECK(query.root.children[1].term.field == TermField::Entity);
    CHECK(query.text == u"entity:NATO"_s);
}

TEST_CASE("names deep in a query are expanded, and nothing else is", "[search][query][entity]")
{
    const Query query = expanded(u"首爾 -entity:NATO"_s);
    REQUIRE(query.root.kind == Node::Kind::And);
    const Node &last = query.root.children.back();
    REQUIRE(last.kind == Node::Kind::Not);
    CHECK(last.children[0].kind == Node::Kind::Or);

    for (const QString &text : {u"NATO"_s, u"title:NATO"_s, u"entity:Anna"_s, u"entity:NAT*"_s}) {
        INFO(text.toStdString());
        CHECK(expanded(text) == parseQuery(text));
    }
}

TEST_CASE("it can be told whether a query asks for an entity", "[search][query][entity]")
{
    CHECK(asksForEntity(parseQuery(u"a OR (b -entity:NATO)"_s)));
    CHECK_FALSE(asksForEntity(parseQuery(u"a OR b"_s)));
}
