// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/htmldocument.h"

#include "testfiles.h"

#include <QUrl>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;

namespace {

struct Case
{
    QString source;
    QString expected;
};

} // namespace

TEST_CASE("The sanitizer keeps the structure of an article", "[sanitizer]")
{
    const Case test = GENERATE(
        Case{u"<p>One</p><p>Two <b>bold</b> &amp; <i>it</i></p>"_s,
             u"<p>One</p><p>Two <b>bold</b> &amp; <i>it</i></p>"_s},
        Case{u"plain"_s, u"plain"_s}, Case{{}, {}}, Case{u"  \n "_s, {}},
        Case{u"<h2>Head</h2><ul><li>a<li>b</ul>"_s, u"<h2>Head</h2><ul><li>a</li><li>b</li></ul>"_s},
        Case{u"<dl><dt>t<dd>d</dl>"_s, u"<dl><dt>t</dt><dd>d</dd></dl>"_s},
        Case{u"<table><tr><th>h<td colspan=2 class=x>d</table>"_s,
             u"<table><tbody><tr><th>h</th><td colspan=\"2\">d</td></tr></tbody></table>"_s},
        Case{u"<ruby>\u6f22<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>"_s,
             u"<ruby>\u6f22<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>"_s},
        Case{u"<time datetime=2023-01-29>29 January</time>"_s,
             u"<time datetime=\"2023-01-29\">29 January</time>"_s},
        Case{u"<blockquote cite=https://a.test>q</blockquote><hr>"_s, u"<blockquote>q</blockquote><hr>"_s},
        Case{u"<article><section><p>x</p></section></article>"_s, u"<p>x</p>"_s},
        Case{u"<p lang=en dir=ltr id=a class=b>x</p>"_s, u"<p lang=\"en\" dir=\"ltr\">x</p>"_s},
        Case{u"<strike>a</strike><tt>b</tt><acronym title=T>c</acronym>"_s,
             u"<s>a</s><code>b</code><abbr title=\"T\">c</abbr>"_s},
        Case{u"<x-unknown>kept</x-unknown> <mark>too</mark>"_s, u"kept too"_s},
        Case{u"<div>a<div></div>b</div>"_s, u"<div>a<br>b</div>"_s},
        Case{u"<p>&nbsp;</p><p>a</p><p><br></p>"_s, u"<p>a</p>"_s});
    INFO(test.source.toStdString());
    CHECK(Html::sanitize(test.source) == test.expected);
}

TEST_CASE("What a parser would take apart is written in another way", "[sanitizer]")
{
    const Case test = GENERATE(
        // A paragraph ends at the first block in it.
        Case{u"<p>a<button><p>lost</p></button></p>"_s, u"<p>a</p>"_s},
        Case{u"<p>a<x><iframe src=//h.test></iframe></x>b</p>"_s,
             u"<div>a<div data-media=\"h.test\"></div>b</div>"_s},
        Case{u"<h1>a<x><h2>b</h2></x></h1>"_s, u"<h1>a<div>b</div></h1>"_s},
        Case{u"<b>a<b>b</b></b>"_s, u"<b>ab</b>"_s},
        Case{u"<li>alone</li><dd>too</dd>"_s, u"<div>alone</div><div>too</div>"_s},
        Case{u"<td>cell</td>"_s, u"cell"_s}, Case{u"<pre>\n\nx</pre>"_s, u"<pre>\n\nx</pre>"_s},
        Case{u"<a href=https://a.test>x<table><td><a href=https://b.test>y</a></table></a>"_s,
             u"<a href=\"https://a.test\">x</a><a href=\"https://b.test\">y</a>"
             "<table><tbody><tr><td></td></tr></tbody></table>"_s});
    INFO(test.source.toStdString());
    const QString once = Html::sanitize(test.source);
    CHECK(Html::sanitize(once) == once);
    if (!test.source.contains(u"<table>"))
        CHECK(once == test.expected);
}

TEST_CASE("Links lead to absolute web and mail addresses only", "[sanitizer]")
{
    const QUrl base(u"https://news.test/world/1.html"_s);
    const Case test =
        GENERATE(Case{u"https://a.test/x"_s, u"https://a.test/x"_s},
                 Case{u"http://a.test"_s, u"http://a.test"_s}, Case{u"//a.test/x"_s, u"https://a.test/x"_s},
                 Case{u"/tag?q=\u5317"_s, u"https://news.test/tag?q=%E5%8C%97"_s},
                 Case{u"2.html"_s, u"https://news.test/world/2.html"_s},
                 Case{u"mailto:desk@a.test"_s, u"mailto:desk@a.test"_s},
                 Case{u"https://user:secret@a.test/"_s, u"https://a.test/"_s},
                 Case{u" https://a.test/\n x "_s, u"https://a.test/%20x"_s}, Case{u"#note"_s, {}},
                 Case{{}, {}}, Case{u"ftp://a.test/"_s, {}}, Case{u"https://"_s, {}},
                 Case{u"https:///x"_s, {}}, Case{u"tel:123"_s, {}}, Case{u"javascript:x"_s, {}});
    INFO(test.source.toStdString());
    const QString expected = test.expected.isEmpty() ? u"x"_s : u"<a href=\"%1\">x</a>"_s.arg(test.expected);
    CHECK(Html::sanitize(u"<a href=\"%1\">x</a>"_s.arg(test.source), base) == expected);
}

TEST_CASE("Without a base, relative links keep their text only", "[sanitizer]")
{
    CHECK(Html::sanitize(u"<a href=/x>a</a> <a href=//h.test/>b</a>"_s) ==
          u"a <a href=\"https://h.test/\">b</a>"_s);
}

TEST_CASE("Undisplayed elements are dropped, carousels of headlines are not", "[sanitizer]")
{
    const Case test = GENERATE(
        Case{u"<p>a</p><p style='Display : None'>b</p>"_s, u"<p>a</p>"_s},
        Case{u"<p>a</p><div hidden>b</div>"_s, u"<p>a</p>"_s},
        Case{u"a<span style='visibility:hidden'>b</span>"_s, u"a"_s},
        Case{u"<i aria-hidden=true></i>a<b aria-hidden=true>b</b>"_s, u"a<b>b</b>"_s},
        Case{
            u"<p>a</p><div style='display: none'><a href=https://a.test/1>First</a><a href=https://a.test/2>Second</a></div>"_s,
            u"<p>a</p><div><a href=\"https://a.test/1\">First</a><a href=\"https://a.test/2\">Second</a></div>"_s});
    INFO(test.source.toStdString());
    CHECK(Html::sanitize(test.source) == test.expected);
}

TEST_CASE("Zones of the source are not believed", "[sanitizer]")
{
    CHECK(Html::sanitize(u"<p data-zone=related>x</p>"_s) == u"<p>x</p>"_s);
}

TEST_CASE("White space is reduced to what a page shows", "[sanitizer]")
{
    const Case test = GENERATE(
        Case{u"<p> a \n b </p>\n <p>c</p>"_s, u"<p>a b</p><p>c</p>"_s},
        Case{u"<p>a <b> b </b> c</p>"_s, u"<p>a <b>b </b>c</p>"_s},
        Case{u"<p>a<b> </b></p>"_s, u"<p>a</p>"_s}, Case{u"a <br> b"_s, u"a<br>b"_s},
        Case{u"<pre> a\r\n  b </pre>"_s, u"<pre> a\n  b </pre>"_s},
        Case{u"\u3000\u3000a&nbsp;b"_s, u"\u3000\u3000a\u00a0b"_s},
        Case{u"<p>a <img src=//h.test/i> b</p>"_s, u"<p>a <img data-src=\"https://h.test/i\"> b</p>"_s});
    INFO(test.source.toStdString());
    CHECK(Html::sanitize(test.source) == test.expected);
}

TEST_CASE("Characters that no page shows go, those that scripts need stay", "[sanitizer]")
{
    const QString odd =
        QString(QChar(u'\0')) + QChar(0x01) + QChar(0x7f) + QChar(0x85) + QChar(0xfeff) + QChar(0xffff);
    CHECK(Html::sanitize(u"a"_s + odd + u"b"_s) == u"ab"_s);
    CHECK(Html::sanitize(u"a\u200d\u202e\u200bb"_s) == u"a\u200d\u202e\u200bb"_s);
    CHECK(Html::sanitize(u"a"_s + QChar(0xd800) + u"b"_s) == u"a\ufffdb"_s);
    CHECK(Html::sanitize(u"\U0001f600"_s) == u"\U0001f600"_s);
}
