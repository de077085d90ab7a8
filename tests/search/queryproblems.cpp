// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "querytext.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <ctime>

using namespace Dateline::Search;
using namespace Dateline::Test;

namespace {

struct Case
{
    const char16_t *query;
    const char *parts;
    TextRange range;
    const char *message; ///< A piece of it.
};

void requireProblem(const Case &sample)
{
    CAPTURE(QString::fromUtf16(sample.query).toStdString());
    const Query query = parseQuery(QString::fromUtf16(sample.query));
    CHECK(inShort(query.root) == sample.parts);
    REQUIRE(query.problems.size() == 1);
    const QueryProblem &problem = query.problems.constFirst();
    CAPTURE(problem.message.toStdString());
    CHECK(problem.range.start == sample.range.start);
    CHECK(problem.range.end == sample.range.end);
    CHECK(problem.message.contains(QString::fromUtf8(sample.message)));
}

} // namespace

TEST_CASE("a query that cannot be understood asks for all its words, and says why", "[query]")
{
    requireProblem(GENERATE(
        Case{u"(a OR b", "and(a, b)", {0, 1}, "not closed"},
        Case{u"a OR b) c", "and(a, b, c)", {6, 7}, "closes nothing"},
        Case{u"北約」 a", "and(北約, a)", {2, 3}, "closes nothing"},
        Case{u"OR a b", "and(a, b)", {0, 2}, "before"}, Case{u"a OR OR b", "and(a, b)", {5, 7}, "before"},
        Case{u"(a OR) b", "and(a, b)", {3, 5}, "after"}, Case{u"AND a", "a", {0, 3}, "before"},
        Case{u"a AND AND b", "and(a, b)", {2, 5}, "after"}, Case{u"a NOT OR b", "and(a, b)", {2, 5}, "after"},
        Case{u"title: OR a", "a", {0, 6}, "“title:” needs"},
        Case{u"source:-tag:x a", "and(x, a)", {0, 7}, "“source:” needs"},
        Case{u"NEAR/5 a", "a", {0, 6}, "before"}, Case{u"a NEAR/5 -b", "and(a, b)", {2, 8}, "NEAR takes"},
        Case{u"a NEAR/5 (b c)", "and(a, b, c)", {2, 8}, "NEAR takes"},
        Case{u"a NEAR/5 NEAR/5 b", "and(a, b)", {2, 8}, "after"}, Case{u"NEAR(a)", "a", {0, 5}, "NEAR takes"},
        Case{u"NEAR((a) b)", "and(a, b)", {0, 5}, "NEAR takes"},
        Case{u"source:NEAR(a b)", "and(a, b)", {7, 12}, "NEAR takes"},
        Case{u"title:a NEAR/5 b", "and(a, b)", {8, 14}, "same field"},
        Case{u"a NEAR/0 b", "and(a, b)", {2, 8}, "between 1"},
        Case{u"NEAR(a b, 99999999999)", "and(a, b)", {8, 21}, "between 1"},
        Case{u"date:soon a", "and(soon, a)", {5, 9}, "“soon” is not a date"},
        Case{u"before:2023-01..2023-02 a", "and(2023-01..2023-02, a)", {7, 23}, "not a date"},
        Case{u"date:2023-02..2023-01 a", "and(2023-02..2023-01, a)", {5, 21}, "end before"},
        Case{u"is:open a", "and(open, a)", {3, 7}, "unread, read, starred"},
        Case{u"has:notes", "notes", {4, 9}, "note, tag"},
        Case{u"source:\"\" a", "a", {7, 9}, "“source:” needs"}));
}

TEST_CASE("what is still being typed at the end is left out, or taken as it will be", "[query]")
{
    requireProblem(GENERATE(
        Case{u"x \"foo ba", "and(x, \"foo ba\")", {2, 3}, "quotation mark"},
        Case{u"「北約", "\"北約\"", {0, 1}, "quotation"},
        Case{u"title:\"foo ba", "title:\"foo ba\"", {6, 7}, "quotation"},
        Case{u"a \"", "a", {2, 3}, "quotation"}, Case{u"a OR b -", "or(a, b)", {8, 8}, "“-” needs"},
        Case{u"a OR b - ", "or(a, b)", {9, 9}, "“-” needs"},
        Case{u"a OR b OR", "or(a, b)", {9, 9}, "“OR” needs"}, Case{u"a|", "a", {2, 2}, "“|” needs"},
        Case{u"a OR b title:", "or(a, b)", {13, 13}, "“title:” needs"},
        Case{u"a OR -title:", "a", {12, 12}, "“title:”"}, Case{u"a NOT", "a", {5, 5}, "“NOT” needs"},
        Case{u"a NEAR/5 ", "a", {9, 9}, "“NEAR/5” needs"}, Case{u"a -date:202", "a", {8, 11}, "not a date"},
        Case{u"a date:2023-", "a", {7, 12}, "not a date"},
        Case{u"a date:2023-01..20", "a", {7, 18}, "not a date"},
        Case{u"a date:2023-01.", "a", {7, 15}, "not a date"},
        Case{u"a date:2023-05..2023-1", "a", {7, 22}, "end before"},
        Case{u"a is:unr", "a", {5, 8}, "does not take"}, Case{u"title:", "everything", {6, 6}, "“title:”"},
        Case{u"-", "everything", {1, 1}, "“-”"}));
}

TEST_CASE("a field that is mistyped stays a word, with a hint", "[query]")
{
    requireProblem(GENERATE(Case{u"titel:foo OR b", "or(titel:foo, b)", {0, 6}, "“title:”"},
                            Case{u"souce:BBC", "souce:BBC", {0, 6}, "“source:”"},
                            Case{u"tags:x", "tags:x", {0, 5}, "“tag:”"},
                            Case{u"Dates:2023", "Dates:2023", {0, 6}, "“date:”"},
                            Case{u"a titel:(b c)", "and(a, titel:, and(b, c))", {2, 8}, "“title:”"},
                            Case{u"tag:foo* a", "and(tag=foo, a)", {4, 8}, "“*”"}));
    const auto *const calm = GENERATE(u"http://x", u"12:30", u"it:works", u"late: the news", u"date//:x",
                                      u"data://x", u"C:x", u"std::sort", u"今日標題：北約", u"title :x");
    CAPTURE(QString::fromUtf16(calm).toStdString());
    CHECK(firstProblem(calm).empty());
}

TEST_CASE("punctuation alone is nothing to look for", "[query]")
{
    const auto *const text =
        GENERATE(u"?!", u"「」", u"\"\"", u"()", u"…… ——", u"*", u"-?", u"title:?", u"😀");
    CAPTURE(QString::fromUtf16(text).toStdString());
    const Query query = parseQuery(QString::fromUtf16(text));
    CHECK(query.isEmpty());
    REQUIRE(query.problems.size() == 1);
    CHECK(query.problems.constFirst().message.contains(QStringLiteral("no letters")));
}

TEST_CASE("very large queries are read quickly, up to their limits", "[query]")
{
    const auto timed = [](const QString &text) {
        const std::clock_t start = std::clock();
        const Query query = parseQuery(text);
        INFO("a release build takes under 20 milliseconds; one with sanitizers takes its time");
        CHECK(double(std::clock() - start) / CLOCKS_PER_SEC < 1.0);
        CHECK(query.problems.size() <= 20);
        CHECK_FALSE(explainQuery(query).isEmpty());
        return query;
    };
    const auto repeated = [](const char16_t *text, int times) {
        return QString::fromUtf16(text).repeated(times);
    };

    const QString many = repeated(u"ab OR ", 10'000) + QStringLiteral("c");
    Query query = timed(many);
    CHECK(query.root.kind == Node::Kind::Or);
    CHECK(query.root.children.size() == 10'000);
    REQUIRE(query.problems.size() == 1);
    CHECK(query.problems[0].message.contains(QStringLiteral("too many words")));

    query = timed(QString(100'001, u'x'));
    CHECK(query.root.term.text.size() == 100'000);
    REQUIRE(query.problems.size() == 1);
    CHECK(query.problems[0].range == TextRange{100'000, 100'001});

    query = timed(repeated(u"(", 101) + u'a' + repeated(u")", 101));
    CHECK(inShort(query.root) == "a");
    REQUIRE(query.problems.size() == 1);
    CHECK(query.problems[0].message.contains(QStringLiteral("100 parentheses")));
    query = timed(repeated(u"-(", 100) + u'a' + repeated(u")", 100));
    CHECK(query.problems.isEmpty());

    for (const char16_t *piece : {u"(",       u")",         u"-",         u"\"",
                                  u"「",      u"|",         u"- ",        u"title:",
                                  u"title:-", u"NOT ",      u"is:x ",     u"NEAR(",
                                  u", 1",     u"NEAR(a,1,", u"a NEAR/5 ", u"a NEAR/5 b NEAR/6 ",
                                  u"()",      u"(a ",       u"titel:x ",  u"date:1 ",
                                  u"*",       u"，",        u"\u3000",    u"\U0001F600"})
        timed(repeated(piece, 100'000 / int(std::char_traits<char16_t>::length(piece))));
    timed(u"NEAR(" + repeated(u",1 ", 30'000));
}
