// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsing.h"

#include "article/htmlsegments.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::parse;

TEST_CASE("Kinds of bodies are told apart")
{
    struct Case
    {
        QString body;
        QString path;
        BodyKind kind;
    };
    const auto example = GENERATE(values<Case>({
        {u"<div><p>The ferry left.</p></div>"_s, u"a.md"_s, BodyKind::Html},
        {u"    <div>\n        <p>\n            The ferry left.\n\n        </p>\n    </div>"_s, u"a.md"_s,
         BodyKind::Html},
        {u"<p>One.</p>\n\n<p>Two.</p>"_s, u"a.txt"_s, BodyKind::Html},
        {u"The ferry <b>left</b>."_s, u"a.html"_s, BodyKind::Html},
        {u"## Ferry\n\nIt *left*."_s, u"a.md"_s, BodyKind::Markdown},
        {u"It left [the harbour](https://a.example)."_s, u"a.txt"_s, BodyKind::Markdown},
        {u"- one\n- two"_s, u"a.markdown"_s, BodyKind::Markdown},
        {u"It <b>left</b> at dawn."_s, u"a.md"_s, BodyKind::Markdown},
        {u"Date: today\n\n<p>The ferry left.</p>"_s, u"a.md"_s, BodyKind::MarkdownAroundHtml},
        {u"# Ferry\n\n<div>\n\n<p>a</p>\n\n</div>\n\n**More**"_s, u"a.md"_s, BodyKind::MarkdownAroundHtml},
        {u"The ferry left.\n\nIt came back."_s, u"a.txt"_s, BodyKind::PlainText},
        {u"The ferry left.\n\nIt came back."_s, u"a.md"_s, BodyKind::PlainText},
        {u"a < b and <https://a.example> and 5** stars"_s, u"a.txt"_s, BodyKind::PlainText},
        {u" \n\t\n"_s, u"a.md"_s, BodyKind::Empty},
    }));
    INFO(example.body.toStdString());
    const Article article = parse(u"---\ntitle: x\ndate: 2023-01-29\n---\n"_s + example.body, example.path);
    CHECK(article.bodyKind == example.kind);
    CHECK(article.doubts.contains(u"The body is empty."_s) == (example.kind == BodyKind::Empty));
}

TEST_CASE("Indented HTML is HTML and not code")
{
    const Article article =
        parse(u"---\ntitle: x\n---\n\n    <div>\n\n        <p>The <b>ferry</b> left.</p>\n\n    </div>\n"_s);
    CHECK_FALSE(article.html.contains(u"<code"_s));
    CHECK(article.html.contains(u"<b>ferry</b>"_s));
    CHECK_FALSE(article.text.contains(u'<'));
}

TEST_CASE("Indented text is text and not code")
{
    const Article article = parse(u"---\ntitle: x\n---\n\n## Ferry\n\n    It left at dawn.\n"_s);
    CHECK_FALSE(article.html.contains(u"<code"_s));
    CHECK(article.text.contains(u"It left at dawn."_s));
}

TEST_CASE("Markdown around HTML is read and the HTML left alone")
{
    const Article article = parse(
        u"---\ntitle: x\n---\n**Before** it\n\n<div>\n\n<p>a *b* _c_ 1. d</p>\n\n</div>\n\n**After** it\n"_s);
    CHECK(article.html.contains(u"<strong>Before</strong>"_s));
    CHECK(article.html.contains(u"<strong>After</strong>"_s));
    CHECK(article.text.contains(u"a *b* _c_ 1. d"_s));
}

TEST_CASE("Paragraphs of plain text are kept apart")
{
    const Article blank =
        parse(u"---\ntitle: x\n---\nOne line.\nAnother line.\n\nA new paragraph & more.\n"_s);
    CHECK(blank.html.contains(u"<p>One line.<br>"_s));
    CHECK(blank.html.contains(u"<p>A new paragraph &amp; more.</p>"_s));
    const Article lines = parse(u"---\ntitle: x\n---\n第一段。\n第二段。\n"_s, u"a.txt"_s);
    CHECK(lines.html.contains(u"<p>第一段。</p>"_s));
    CHECK(lines.html.contains(u"<p>第二段。</p>"_s));
}

TEST_CASE("Text that only looks like a tag is kept")
{
    const Article article = parse(u"---\ntitle: x\n---\nIf a < b and c > d then <stop> it.\n"_s, u"a.txt"_s);
    CHECK(article.text.contains(u"If a < b and c > d then <stop> it."_s));
}

TEST_CASE("An unclosed element takes the rest as HTML")
{
    const QString body = u"<div><p>One\n\n**two**\n"_s;
    const auto segments = segmentsOf(body);
    REQUIRE(segments.size() == 1);
    CHECK(segments.first() == HtmlSegment{0, body.size(), true});
}

TEST_CASE("The plain retry reads everything but the tree")
{
    const QString text =
        u"---\ntitle: Harbour\ndate: 2023-01-29\n---\n<div><p>The ferry <b>left</b>.</p></div>\n"_s;
    const Article article = parseArticle(text.toUtf8(), u"a.md"_s, ParseMode::Plain);
    CHECK(article.title == u"Harbour"_s);
    CHECK(article.bodyKind == BodyKind::PlainText);
    CHECK(article.text.contains(u"The ferry left."_s));
    CHECK(article.dateOrigin == DateOrigin::FrontMatter);
}
