// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "querytext.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline::Search;

namespace {

std::string explained(const char16_t *query)
{
    return explainQuery(parseQuery(QString::fromUtf16(query))).toStdString();
}

} // namespace

TEST_CASE("a query is explained in words, one part a line", "[query]")
{
    CHECK(explained(
              u"title:nato (\"press conference\" OR stolt*) -is:unread date:2023-01..2023-02 NEAR(a b, 5)") ==
          "all of\n"
          "  words “nato” in the title\n"
          "  any of\n"
          "    exactly “press conference”\n"
          "    what begins with “stolt”\n"
          "  not\n"
          "    unread\n"
          "  date 2023-01-01 to 2023-02-28\n"
          "  within 5 words or characters of each other\n"
          "    words “a”\n"
          "    words “b”");
}

TEST_CASE("each property has its words", "[query]")
{
    struct Case
    {
        const char16_t *query;
        const char *words;
    };
    const auto [query, words] = GENERATE(
        Case{u"", "all articles"}, Case{u"date:2023-01-29", "date 2023-01-29"},
        Case{u"date:2023..", "date from 2023-01-01"}, Case{u"before:2023", "date until 2022-12-31"},
        Case{u"source:BBC", "source “BBC”"}, Case{u"tag:x", "tag “x”"}, Case{u"lang:zh", "language “zh”"},
        Case{u"has:tag", "has a tag of your own"}, Case{u"is:versions", "has several versions"},
        Case{u"is:missing", "missing from the archive"}, Case{u"entity:\"A B\"", "exactly “A B” as a name"},
        Case{u"caption:x", "words “x” in a caption"}, Case{u"author:x", "words “x” in the author’s name"});
    CHECK(explained(query) == words);
}

TEST_CASE("a caret shows where a problem is, under wide characters too", "[query]")
{
    CHECK(explained(u"北約 \"foo") == "all of\n  words “北約”\n  exactly “foo”\n"
                                      "The quotation mark is not closed.\n"
                                      "  北約 \"foo\n"
                                      "  \u3000\u3000 ^");
    CHECK(explained(u"a title:") == "words “a”\n“title:” needs something after it.\n  a title:\n          ^");
    const QString far = QString(50, u'x') + QStringLiteral(" is:\nclosed ") + QString(50, u'y');
    CHECK(explainQuery(parseQuery(far)).contains(QStringLiteral("x is: closed y")));
}
