// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "querytext.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <random>

using namespace Dateline::Search;

namespace {

constexpr const char16_t *pieces[] = {
    u"a",      u"北約",   u"nato",     u" ",    u" ",       u"\u3000", u"\"",     u"“",      u"”",
    u"「",     u"」",     u"『",       u"』",   u"(",       u")",      u"（",     u"）",     u"OR",
    u" OR ",   u"|",      u"｜",       u"-",    u"－",      u"NOT ",   u" AND ",  u"*",      u"＊",
    u"NEAR(",  u"NEAR ",  u" NEAR/5 ", u",10)", u", 3",     u"，",     u"title:", u"標題：", u"source:",
    u"tag:",   u"date:",  u"is:",      u"has:", u"before:", u"lang:",  u"titel:", u"2023",   u"2023-01",
    u"..",     u"unread", u"http://",  u":",    u"：",      u"\0",     u"\x01",   u"\n",     u"\xd83d",
    u"\xde00", u"😀",      u"\ufeff",   u"?",    u"entity:", u"12",
};

void requireWithin(const Node &node, qsizetype size)
{
    const bool isWithin =
        0 <= node.range.start && node.range.start <= node.range.end && node.range.end <= size;
    REQUIRE(isWithin);
    const size_t fewest = node.kind == Node::Kind::Not ? 1 : node.kind >= Node::Kind::And ? 2 : 0;
    REQUIRE(node.children.size() >= fewest);
    if (node.kind <= Node::Kind::Property)
        REQUIRE(node.children.empty());
    if (node.kind == Node::Kind::Term)
        REQUIRE_FALSE(node.term.text.isEmpty());
    if (node.kind != Node::Kind::Everything)
        REQUIRE(node.range.length() > 0);
    for (const Node &child : node.children) {
        REQUIRE((child.range.start >= node.range.start && child.range.end <= node.range.end));
        requireWithin(child, size);
    }
}

} // namespace

TEST_CASE("any soup of signs is read, with every part in its place", "[query]")
{
    std::mt19937 random(GENERATE(1U, 2U, 3U, 4U));
    for (int round = 0; round < 5'000; ++round) {
        QString text;
        for (int length = int(random() % 20); length >= 0; --length) {
            const auto *const piece = pieces[random() % std::size(pieces)];
            text += *piece == 0 ? QString(QChar(0)) : QString::fromUtf16(piece);
        }
        CAPTURE(text.toStdString());
        const Query query = parseQuery(text);
        requireWithin(query.root, text.size());
        for (const QueryProblem &problem : query.problems) {
            REQUIRE((0 <= problem.range.start && problem.range.start <= problem.range.end));
            REQUIRE(problem.range.end <= text.size());
            REQUIRE_FALSE(problem.message.isEmpty());
        }
        REQUIRE_FALSE(explainQuery(query).isEmpty());
        REQUIRE(parseQuery(text) == query);
    }
}

TEST_CASE("every beginning of a query is read while it is typed", "[query]")
{
    const QString text = QStringLiteral(u"標題：（北約 OR \"press conf*\"） -source:\"BBC News\" NEAR(a b, "
                                        u"5) date:2023-01..2023-02 is:unread");
    for (qsizetype length = 0; length <= text.size(); ++length) {
        const Query query = parseQuery(text.first(length));
        CAPTURE(text.first(length).toStdString());
        requireWithin(query.root, length);
        CHECK(query.problems.size() <= 2);
    }
    CHECK(parseQuery(text).problems.isEmpty());
}
