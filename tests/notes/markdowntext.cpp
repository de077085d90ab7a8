// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/markdowntext.h"
#include "article/markdown.h"
#include "html/htmldocument.h"
#include "notes/quotesearch.h"
#include "testfiles.h"

#include <QUrl>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline::Notes;
using namespace Qt::StringLiterals;

TEST_CASE("text that is escaped for Markdown is shown as it is", "[markdown]")
{
    const QString text = GENERATE(values<QString>({
        u"plain"_s,
        u"*stars* _lines_ `code` ~~gone~~"_s,
        u"# no heading"_s,
        u"- no list"_s,
        u"+ no list"_s,
        u"1. no list"_s,
        u"12) no list"_s,
        u"2023. 年"_s,
        u"> no quote"_s,
        u"---"_s,
        u"==="_s,
        u"[no](link) ![no](picture) <b>no tag</b> &amp; no entity"_s,
        u"a | b"_s,
        u"```"_s,
        u"~~~"_s,
        u"C:\\path\\*"_s,
        u"他說：「*」【一】＃"_s,
        u"<https://no.link/>"_s,
        u"-"_s,
    }));
    CAPTURE(text.toStdString());
    const QString html = Dateline::markdownToHtml(escapedMarkdown(text));
    CHECK(Dateline::Html::makeDocument(html, {}, {}).text.trimmed() == text);
    CHECK_FALSE(html.contains(u"<h"_s));
    CHECK_FALSE(html.contains(u"<li"_s));
    CHECK_FALSE(html.contains(u"<em"_s));
    CHECK_FALSE(html.contains(u"<a "_s));
}

TEST_CASE("lines of a text stay lines in Markdown", "[markdown]")
{
    CHECK(escapedMarkdown(u"one\ntwo\n\n three \n"_s) == u"one\\\ntwo\n\nthree\n"_s);
    CHECK(quotedMarkdown(u"one\n\ntwo"_s) == u"> one\n>\n> two"_s);
    CHECK(markdownAddress(u"https://a.example/<x> y"_s) == u"<https://a.example/%3Cx%3E%20y>"_s);
    CHECK(markdownAddress(u"https://a.example/a\\b\rc"_s) == u"<https://a.example/a%5Cb%0Dc>"_s);
}

TEST_CASE("a quote is found to the letter wherever it stands", "[quotes]")
{
    CHECK(findQuote(u"aXaXa"_s, u"aXa"_s) == QList<QuoteRange>{{0, 3}, {2, 5}});
    CHECK(findQuote(u"aXaXa"_s, u"ax"_s).isEmpty());
    CHECK(findQuote(u"abc"_s, {}).isEmpty());
}

TEST_CASE("a quote is found in other white space, width, case and script", "[quotes]")
{
    const QString text = u"Ａ１ 北約\n秘書長  Stoltenberg é𠮷。"_s;
    const auto found = [&text](const QString &quote) {
        QStringList passages;
        for (const QuoteRange &range : findFoldedQuote(text, quote))
            passages.append(text.mid(range.start, range.end - range.start));
        return passages;
    };
    CHECK(found(u"a1北约秘书长"_s) == QStringList{u"Ａ１ 北約\n秘書長"_s});
    CHECK(found(u"  秘書長stoltenberg\nE "_s) == QStringList{u"秘書長  Stoltenberg é"_s});
    CHECK(found(u"e𠮷"_s) == QStringList{u"é𠮷"_s});
    CHECK(found(u"  "_s).isEmpty());
    CHECK(found(u"nothing"_s).isEmpty());
}
