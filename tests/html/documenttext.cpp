// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/htmldocument.h"

#include "markupreader.h"
#include "testfiles.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;

namespace {

struct Case
{
    QString source;
    QString text;
};

} // namespace

TEST_CASE("One line feed parts the texts of two blocks", "[documenttext]")
{
    const Case test = GENERATE(
        Case{u"<p>a</p><p>b</p>"_s, u"a\nb"_s},
        Case{u"<p>a</p>\n\n<div><div><p>b</p></div></div>"_s, u"a\nb"_s},
        Case{u"a<br>b<br><br>c"_s, u"a\nb\nc"_s}, Case{u"a<hr>b"_s, u"a\nb"_s},
        Case{u"<p>a<b>b</b>c</p>"_s, u"abc"_s},
        Case{u"<ul><li>a<li>b<ul><li>c</ul></ul>d"_s, u"a\nb\nc\nd"_s},
        Case{u"<table><caption>t</caption><tr><td>a<td>b<tr><td><td>c</table>"_s, u"t\na\nb\nc"_s},
        Case{u"a<img src=//h.test/i>b"_s, u"ab"_s}, Case{u"a<iframe src=//h.test></iframe>b"_s, u"a\nb"_s},
        Case{u"<pre>a\n\n b</pre>c"_s, u"a\n\n b\nc"_s},
        Case{u"<a href=https://h.test><div>a</div></a>b"_s, u"a\nb"_s},
        Case{u"<b>a<div></div></b>b"_s, u"a\nb"_s}, Case{u"&lt;p&gt; &amp;amp;"_s, u"<p> &amp;"_s},
        Case{{}, {}});
    INFO(test.source.toStdString());
    const Html::HtmlDocument document = Html::makeDocument(test.source, {}, {});
    CHECK(document.text == test.text);
    CHECK(Test::textOf(document.html) == test.text);
}

TEST_CASE("The title is the first line", "[documenttext]")
{
    const Html::HtmlDocument document = Html::makeDocument(u"<p>a</p>"_s, u" The  <b>title</b> "_s, {});
    CHECK(document.text == u"The <b>title</b>\na"_s);
    CHECK(document.html == u"<h1 data-zone=\"title\">The &lt;b&gt;title&lt;/b&gt;</h1><p>a</p>"_s);
}

TEST_CASE("A heading of the same text that opens the body is the title", "[documenttext]")
{
    const QString heading =
        GENERATE(u"<h2>Talks in Seoul, day 1</h2>"_s, u"<h1> Talks in\u3000Seoul\uff0c day \uff11 </h1>"_s,
                 u"<header><h1><a href=https://a.test>TALKS in Seoul, day 1</a></h1></header>"_s);
    INFO(heading.toStdString());
    const Html::HtmlDocument document =
        Html::makeDocument(heading + u"<p>a</p>"_s, u"Talks in Seoul, day 1"_s, {});
    CHECK(document.text.count(u'\n') == 1);
    CHECK(document.html.startsWith(u"<h1 data-zone=\"title\">"_s));
    CHECK(document.zones.constFirst().zone == Html::Zone::Title);
}

TEST_CASE("A heading of another text is not the title", "[documenttext]")
{
    const Html::HtmlDocument document = Html::makeDocument(u"<h1>Other</h1><p>a</p>"_s, u"Title"_s, {});
    CHECK(document.text == u"Title\nOther\na"_s);
}
