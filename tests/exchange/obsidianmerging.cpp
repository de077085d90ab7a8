// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/noteproperty.h"
#include "obsidiansample.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

// What becomes of a file for Obsidian that is there already.

using namespace Dateline;
using namespace Dateline::Exchange;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

/// The block in a file, its comments included.
QByteArray blockOf(const QByteArray &bytes)
{
    const qsizetype start = bytes.indexOf("%% dateline:begin");
    const qsizetype end = bytes.indexOf('\n', bytes.indexOf("%% dateline:end"));
    return bytes.mid(start, end - start);
}

} // namespace

TEST_CASE("What a person wrote around the notes stays to the byte", "[exchange][obsidian]")
{
    const QByteArray lineEnd = GENERATE(QByteArray("\n"), QByteArray("\r\n"));
    const QByteArray mark = GENERATE(QByteArray(), QByteArray("\xef\xbb\xbf"));
    QByteArray own = R"md(---
# first of all
aliases: [one,  "two"] # spacing kept
title: "old"   # mine
rating:   5
tags: # what it is about
  # the important one
  - mine
  - to-do
author: >-
  folded
  name
# a comment between
"dateline-id": 0123456789abcdef
nested:
  title: "inner"
---

My own words before.  

%% dateline:begin 0123456789abcdef %%
%% dateline:end 0123456789abcdef da39a3ee %%

And behind, without end)md";
    own = mark + own.replace("\n", lineEnd);
    const Exported exported = over(own);
    CHECK(exported.remarks.isEmpty());
    const QByteArray bytes = exported.files.constFirst().content;
    QByteArray expected = R"md(---
# first of all
aliases: [one,  "two"] # spacing kept
title: "The *harbour* vote" # mine
rating:   5
tags: # what it is about
  # the important one
  - mine
  - to-do
  - "_2023"
  - "C"
author: "Ann Lee"
# a comment between
"dateline-id": 0123456789abcdef
nested:
  title: "inner"
source: "Harbour Wire"
published: 2023-01-29
created: 2023-02-03
url: "https://harbour-wire.example/vote"
---

My own words before.  

)md";
    expected = mark + expected.replace("\n", lineEnd);
    CHECK(bytes.left(expected.size()) == expected);
    CHECK(bytes.endsWith(QByteArray(lineEnd + lineEnd + "And behind, without end")));
    CHECK(bytes.count('\n') == bytes.count(lineEnd));
    CHECK(bytesOver(bytes) == bytes);
    CHECK(blockOf(bytesOver(bytes, changedSample())) != blockOf(bytes));
    CHECK(bytesOver(bytesOver(bytes, changedSample())).endsWith("And behind, without end"));
}

TEST_CASE("Tags in other forms grow as well", "[exchange][obsidian]")
{
    const auto [before, after] = GENERATE(table<QByteArray, QByteArray>({
        {"tags: [mine, to-do] # x\n", "tags: [\"mine\", \"to-do\", \"_2023\", \"C\"] # x\n"},
        {"tags: mine, C\n", "tags: [\"mine\", \"C\", \"to-do\", \"_2023\"]\n"},
        {"tags:\n- mine\n\n- C\nx: 1\n", "tags:\n- mine\n\n- C\n- \"to-do\"\n- \"_2023\"\nx: 1\n"},
        {"tags: [\n  mine,\n  other ]\nx: 1\n",
         "tags: [\"mine\", \"other\", \"to-do\", \"_2023\", \"C\"]\nx: 1\n"},
        {"tags:\nx: 1\n", "tags: [\"to-do\", \"_2023\", \"C\"]\nx: 1\n"},
        {"tags: [c, TO-DO, '#_2023']\n", "tags: [c, TO-DO, '#_2023']\n"},
    }));
    const QByteArray bytes = bytesOver("---\n" + before + "---\n");
    CHECK(bytes.mid(4, after.size()) == after);
}

TEST_CASE("Properties that cannot be read are left alone", "[exchange][obsidian]")
{
    const QByteArray yaml = GENERATE(QByteArray("title: \"open\nx: [\n"), QByteArray("- a\n- list\n"),
                                     QByteArray("title: \xff\xfe\n"), QByteArray("? complex\n: {\n"));
    const Exported exported = over("---\n" + yaml + "---\nText\n");
    CHECK(exported.remarks.size() == 1);
    CHECK(exported.files.constFirst().content.startsWith(
        QByteArray("---\n" + yaml + "---\nText\n\n%% dateline:begin")));
}

TEST_CASE("A file that begins otherwise gets its properties before", "[exchange][obsidian]")
{
    const QByteArray text = GENERATE(QByteArray("Just text\n"), QByteArray("---\nno end of this\n"));
    const QByteArray bytes = bytesOver(text);
    CHECK(bytes.startsWith("---\ntitle: "));
    CHECK(bytes.contains(QByteArray("---\n" + text + "\n%% dateline:begin")));
    CHECK(bytesOver(bytes) == bytes);
}

TEST_CASE("A comment that is damaged destroys nothing", "[exchange][obsidian]")
{
    QByteArray bytes = bytesOver({}) + "My words.\n";
    const QByteArray end = bytes.mid(bytes.indexOf("%% dateline:end"), 47);
    SECTION("the second one is gone")
    {
        bytes.remove(bytes.indexOf("%% dateline:end"), 47);
    }
    SECTION("the first one is gone")
    {
        bytes.remove(bytes.indexOf("%% dateline:begin"), 38);
    }
    SECTION("the second one was moved below the words")
    {
        bytes.remove(bytes.indexOf("%% dateline:end"), 47);
        bytes += end;
    }
    SECTION("they stand the other way round")
    {
        bytes.remove(bytes.indexOf("%% dateline:end"), 47);
        bytes.replace("# The", QByteArray(end + "# The"));
    }
    SECTION("something was written between")
    {
        bytes.replace("> first", "> first\n\nMy own thought.");
    }
    SECTION("the checksum is gone")
    {
        bytes.replace(end, "%% dateline:end 0123456789abcdef %%\n");
    }
    const Exported exported = over(bytes, changedSample());
    CHECK(exported.remarks.size() == 1);
    const QByteArray after = exported.files.constFirst().content;
    const qsizetype body = findFrontMatter(bytes)->body;
    CHECK(after.mid(findFrontMatter(after)->body).startsWith(bytes.mid(body)));
    // From then on the new ones are kept up to date, in silence.
    const Exported again = over(after);
    CHECK(again.remarks.isEmpty());
    CHECK(again.files.constFirst().content.contains(bytes.mid(body)));
    CHECK(again.files.constFirst().content.count("%% dateline:begin") <= 2);
}

TEST_CASE("What editors do by themselves is no change", "[exchange][obsidian]")
{
    QByteArray bytes = bytesOver({});
    SECTION("line ends")
    {
        bytes.replace("\n", "\r\n");
    }
    SECTION("blanks and empty lines")
    {
        bytes.replace("\n\n", "  \n\n\n");
    }
    CHECK(over(bytes, changedSample()).remarks.isEmpty());
    CHECK(bytesOver(bytes, changedSample()).count("%% dateline:begin") == 1);
}
