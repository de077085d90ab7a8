// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "querytext.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline::Search;
using namespace Dateline::Test;

namespace {

struct Case
{
    const char16_t *query;
    const char *parts;
};

void requireUnderstood(const Case &sample)
{
    CAPTURE(QString::fromUtf16(sample.query).toStdString());
    CHECK(inShort(sample.query) == sample.parts);
    CHECK(firstProblem(sample.query).empty());
}

} // namespace

TEST_CASE("words, phrases and operators are told apart", "[query]")
{
    requireUnderstood(GENERATE(
        Case{u"", "everything"}, Case{u"  \u3000\n", "everything"}, Case{u"nato", "nato"},
        Case{u"北約 秘書長", "and(北約, 秘書長)"}, Case{u"nato AND seoul", "and(nato, seoul)"},
        Case{u"\"press conference\"", "\"press conference\""}, Case{u"nato OR 北約", "or(nato, 北約)"},
        Case{u"nato|北約", "or(nato, 北約)"}, Case{u"nato || 北約", "or(nato, 北約)"},
        Case{u"nato or and not near", "and(nato, or, and, not, near)"}, Case{u"a b OR c", "or(and(a, b), c)"},
        Case{u"a (b OR c)", "and(a, or(b, c))"}, Case{u"((a))", "a"}, Case{u"(a b) c", "and(and(a, b), c)"},
        Case{u"nato -russia", "and(nato, not(russia))"}, Case{u"NOT russia", "not(russia)"},
        Case{u"-russia", "not(russia)"}, Case{u"--russia", "russia"}, Case{u"NOT -russia", "russia"},
        Case{u"-(a OR b)", "not(or(a, b))"}, Case{u"-\"a b\"", "not(\"a b\")"},
        Case{u"a|-b", "or(a, not(b))"}, Case{u"stolt*", "stolt*"},
        Case{u"\"jens stolt\"*", "\"jens stolt\"*"}, Case{u"\"jens stolt*\"", "\"jens stolt\"*"},
        Case{u"a*b", "a*b"}, Case{u"a \0 b", "a"}));
}

TEST_CASE("punctuation within words and between them is no operator", "[query]")
{
    requireUnderstood(
        GENERATE(Case{u"http://example.org/a", "http://example.org/a"}, Case{u"12:30", "12:30"},
                 Case{u"e-mail F-16", "and(e-mail, F-16)"}, Case{u"NATO - Russia", "and(NATO, Russia)"},
                 Case{u"NATO – Russia — 2023", "and(NATO, Russia, 2023)"}, Case{u"a & b", "and(a, b)"},
                 Case{u"?? a !!", "a"}, Case{u"C++ AT&T", "and(C++, AT&T)"},
                 Case{u"北約・秘書長", "北約・秘書長"}, Case{u"《北約》：訪韓", "《北約》：訪韓"},
                 Case{u"史托騰柏格（Jens Stoltenberg）", "and(史托騰柏格, and(Jens, Stoltenberg))"},
                 Case{u"\"a\"-b", "and(\"a\", -b)"}, Case{u"a \"\" b", "and(a, b)"},
                 Case{u"a () b", "and(a, b)"}, Case{u"(a -) b", "and(a, b)"}, Case{u"today's", "today's"},
                 Case{u"NOTE ORAL NEARLY", "and(NOTE, ORAL, NEARLY)"}, Case{u"a OR ?", "a"},
                 Case{u"-? a", "a"}, Case{u"NEAR/x NEAR/", "and(NEAR/x, NEAR/)"}));
}

TEST_CASE("words near each other", "[query]")
{
    requireUnderstood(GENERATE(
        Case{u"NEAR(a b)", "near10(a, b)"}, Case{u"NEAR(a b, 5)", "near5(a, b)"},
        Case{u"NEAR(a b,5)", "near5(a, b)"}, Case{u"NEAR (a \"b c\" d* , 5 )", "near5(a, \"b c\", d*)"},
        Case{u"NEAR(3,000 troops, 7)", "near7(3,000, troops)"},
        Case{u"NEAR（北約 首爾，５）", "near5(北約, 首爾)"}, Case{u"a NEAR b", "near10(a, b)"},
        Case{u"a NEAR/5 b", "near5(a, b)"}, Case{u"a NEAR/5 b NEAR/5 c", "near5(a, b, c)"},
        Case{u"a NEAR/5 b NEAR/7 c", "and(near5(a, b), near7(b, c))"},
        Case{u"x a NEAR/5 b y", "and(x, near5(a, b), y)"}, Case{u"-NEAR(a b)", "not(near10(a, b))"},
        Case{u"title:NEAR(a b)", "near10(title:a, title:b)"},
        Case{u"title:(a NEAR/3 b)", "near3(title:a, title:b)"},
        Case{u"title:a NEAR/3 title:b", "near3(title:a, title:b)"}, Case{u"a NEAR/5 ?", "a"}));
}

TEST_CASE("fields apply to a word, a phrase or a group", "[query]")
{
    requireUnderstood(GENERATE(
        Case{u"title:nato", "title:nato"}, Case{u"TITLE:nato", "title:nato"},
        Case{u"title: nato", "title:nato"},
        Case{u"title:\"press conference\" x", "and(title:\"press conference\", x)"},
        Case{u"title:(a OR b*) c", "and(or(title:a, title:b*), c)"},
        Case{u"title:(a source:BBC)", "and(title:a, source=BBC)"}, Case{u"-title:nato", "not(title:nato)"},
        Case{u"title:-nato", "not(title:nato)"}, Case{u"-title:-nato", "title:nato"}, Case{u"-(-a)", "a"},
        Case{u"caption:首爾 author:lee", "and(caption:首爾, author:lee)"},
        Case{u"entity:\"Jens S\"", "entity:\"Jens S\""}, Case{u"source:BBC", "source=BBC"},
        Case{u"source:\"BBC News\"", "source=BBC News"},
        Case{u"source:(BBC OR 中央社)", "or(source=BBC, source=中央社)"}, Case{u"tag:C++", "tag=C++"},
        Case{u"tag:？", "tag=？"}, Case{u"-tag:(a b)", "not(and(tag=a, tag=b))"},
        Case{u"lang:zh-Hant", "language=zh-Hant"}, Case{u"title:http://x", "title:http://x"},
        Case{u"tag:source:x", "tag=source:x"}, Case{u"title:OR", "title:OR"},
        Case{u"is:unread has:tag", "and(unread, tagged)"},
        Case{u"is:(starred OR Archived)", "or(starred, archived)"}, Case{u"-is:read", "not(read)"},
        Case{u"is:missing is:versions is:undated", "and(missing, versions, undated)"},
        Case{u"has:note has:versions", "and(note, versions)"},
        Case{u"date:2023-01..2023-02", "date=2023-01-01..2023-02-28"},
        Case{u"date:2023", "date=2023-01-01..2023-12-31"},
        Case{u"date:(2023-01 OR 2023-03)", "or(date=2023-01-01..2023-01-31, date=2023-03-01..2023-03-31)"},
        Case{u"date:..2023-02", "date=..2023-02-28"}, Case{u"date:2023-01..", "date=2023-01-01.."},
        Case{u"before:2023-02", "date=..2023-01-31"}, Case{u"after:2023-02", "date=2023-03-01.."},
        Case{u"after:2023 before:2024-01-02", "and(date=2024-01-01.., date=..2024-01-01)"}));
}

TEST_CASE("a query is written with a Chinese input method", "[query]")
{
    requireUnderstood(
        GENERATE(Case{u"“北約 秘書長”", "\"北約 秘書長\""}, Case{u"”北約“", "\"北約\""},
                 Case{u"「北約」『首爾』", "and(\"北約\", \"首爾\")"},
                 Case{u"「北約『秘書長』」", "\"北約『秘書長』\""}, Case{u"＂北約＂", "\"北約\""},
                 Case{u"｢北約｣", "\"北約\""}, Case{u"北約\u3000首爾", "and(北約, 首爾)"},
                 Case{u"（北約｜納托）－首爾", "and(or(北約, 納托), －首爾)"},
                 Case{u"（北約｜納托） －首爾", "and(or(北約, 納托), not(首爾))"}, Case{u"史托＊", "史托*"},
                 Case{u"標題：北約", "title:北約"}, Case{u"标题：“北约”", "title:\"北约\""},
                 Case{u"來源：（BBC OR 中央社）", "or(source=BBC, source=中央社)"},
                 Case{u"来源:BBC", "source=BBC"}, Case{u"標籤：二月 标签：三月", "and(tag=二月, tag=三月)"},
                 Case{u"作者：李 圖說：首爾 图说:首尔", "and(author:李, caption:首爾, caption:首尔)"},
                 Case{u"語言：zh 语言：en", "and(language=zh, language=en)"},
                 Case{u"日期：２０２３－０１", "date=2023-01-01..2023-01-31"},
                 Case{u"日期：2023年1月29日", "date=2023-01-29..2023-01-29"},
                 Case{u"之前：2023 之後：2021 之后：2021",
                      "and(date=..2022-12-31, date=2022-01-01.., date=2022-01-01..)"},
                 Case{u"今日標題：北約", "今日標題：北約"},
                 Case{u"ＴＩＴＬＥ：nato ＯＲ 北約", "or(title:nato, 北約)"}));
}

TEST_CASE("each part knows where it stands", "[query]")
{
    const QString text = QStringLiteral(u" nato  title:\"a b\"* -(x OR  source:BBC)");
    const Query query = parseQuery(text);
    const auto written = [&text](const Node &node) {
        return text.mid(node.range.start, node.range.length()).toStdString();
    };
    REQUIRE(query.root.children.size() == 3);
    CHECK(written(query.root) == "nato  title:\"a b\"* -(x OR  source:BBC)");
    CHECK(written(query.root.children[0]) == "nato");
    CHECK(written(query.root.children[1]) == "title:\"a b\"*");
    CHECK(written(query.root.children[2]) == "-(x OR  source:BBC)");
    const Node &group = query.root.children[2].children[0];
    CHECK(written(group) == "(x OR  source:BBC)");
    CHECK(written(group.children[1]) == "source:BBC");
    CHECK(query.text == text);
}

TEST_CASE("NUL and control characters are white space", "[query]")
{
    const QString text = QStringLiteral(u"a\0b\u0001c\u0085d\uFEFFe \"x\0y\"");
    CHECK(inShort(parseQuery(QString::fromRawData(text.constData(), text.size())).root) ==
          "and(a, b, c, d, e, \"x y\")");
}
