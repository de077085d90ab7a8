// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incoming/incomingtext.h"

#include "article/markdown.h"
#include "testfiles.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Exchange;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

TEST_CASE("Markdown without HTML stays to the letter", "[incomingtext]")
{
    const QString text =
        GENERATE(u"# A\n\n- *b* `<i>` 1 < 2 <https://a.example/>\n\n```\n<script>\n```\n"_s,
                 u"  x  \n\n\ny"_s, u"a<b, c>d, x <- y, <3"_s, u"北約「峰會」\U0001F600"_s, QString());
    CHECK(markdownWithoutHtml(text) == text);
    CHECK(incomingText(text, TextKind::Markdown) == IncomingText{text});
}

TEST_CASE("HTML in Markdown is text, however it is hidden", "[incomingtext]")
{
    const QString text =
        GENERATE(u"<script>alert(1)</script>"_s, u"a <b onclick=x>c</b>"_s,
                 u"<div>\n<img src=x onerror=y>\n</div>\n\n<p>"_s, u"<!-- <b> -->\n<b>"_s,
                 u"<![CDATA[<b>]]>"_s, u"<?php <b> ?>"_s, u"> - <iframe src=x>"_s, u"| a |\n|--|\n|<b>|"_s,
                 u"<script>\n`\n</script>\n<b>`"_s, u"<style>\n* <x>\n</style>\n\n<y z='<w>'>"_s,
                 u"\\\\<b>"_s, u"[<b>](<c> \"<d>\")"_s);
    const QString clean = markdownWithoutHtml(text);
    CHECK(markdownWithoutHtml(clean) == clean);
    // What makes HTML of Markdown, and passes HTML on, finds none: all that is left is text.
    const QString html = markdownToHtml(clean);
    for (const QString &tag : {u"<script"_s, u"<b "_s, u"<b>"_s, u"<div"_s, u"<img"_s, u"<p>\n</p>"_s,
                               u"<!--"_s, u"<!["_s, u"<?"_s, u"<iframe"_s, u"<style"_s, u"<x>"_s, u"<y"_s})
        CHECK_FALSE(html.contains(tag));
}

TEST_CASE("HTML becomes the Markdown of what the sanitizer keeps", "[incomingtext]")
{
    struct Case
    {
        QString html;
        QString markdown;
    };
    const Case one = GENERATE(
        Case{u"plain &amp; <i>simple</i>"_s, u"plain \\& *simple*"_s},
        Case{u"<h2>Head</h2><p>One<br>two</p>"_s, u"## Head\n\nOne\ntwo"_s},
        Case{u"<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>"_s, u"1. a\n\n   - b\n2. c"_s},
        Case{u"<blockquote><p>q</p><p>r</p></blockquote>"_s, u"> q\n>\n> r"_s},
        Case{u"<pre>if (a &lt; b)\n  ```</pre>"_s, u"````\nif (a < b)\n  ```\n````"_s},
        Case{u"<code>a`b</code> <b> bold </b>!"_s, u"`` a`b `` **bold** !"_s},
        Case{u"<a href='https://a.example/x(1)'>l]k</a> <a href='javascript:x()'>no</a>"_s,
             u"[l\\]k](<https://a.example/x(1)>) no"_s},
        Case{u"<a href='https://a.example/'>https://a.example/</a>"_s, u"<https://a.example/>"_s},
        Case{u"<table><tr><th>a<th>b<tr><td>1<td>2</table>"_s, u"| a | b |\n| --- | --- |\n| 1 | 2 |"_s},
        Case{u"a<script>x()</script><style>b</style><svg onload=x></svg><div style='display:none'>c</div>d"_s,
             u"ad"_s},
        Case{u"&lt;script&gt;alert(1)&lt;/script&gt;"_s, u"\\<script\\>alert(1)\\</script\\>"_s},
        Case{u"*not* _this_ # either"_s, u"\\*not\\* \\_this\\_ # either"_s}, Case{u"<p> </p>"_s, QString()});
    CHECK(incomingText(one.html, TextKind::Html).markdown == one.markdown);
    CHECK(markdownWithoutHtml(one.markdown) == one.markdown);
}

TEST_CASE("Deeply nested HTML takes no long time", "[incomingtext]")
{
    const QString deep = u"<div><b>"_s.repeated(50'000) + u"x"_s;
    CHECK(incomingText(deep, TextKind::Html).markdown.contains(u'x'));
    CHECK(incomingText(u"<b>"_s.repeated(50'000), TextKind::Markdown).markdown.startsWith(u"&lt;b>"_s));
    CHECK_FALSE(incomingText(u"> "_s.repeated(20'000) + u"<b>"_s, TextKind::Markdown).markdown.isEmpty());
}

TEST_CASE("Plain text is shown as it is", "[incomingtext]")
{
    CHECK(incomingText(u"*a*\n# b\n1. c\n\n<d>"_s, TextKind::Plain).markdown ==
          u"\\*a\\*\n\\# b\n1\\. c\n\n\\<d\\>"_s);
}

TEST_CASE("Control characters and halves of characters do not come in", "[incomingtext]")
{
    QString text = u"a"_s;
    text += QChar(0);
    text += u"b\x07\x1b[31m\x85\r\nc\fd"_s;
    text += QChar(0xd83d); // half of a character
    for (const TextKind kind : {TextKind::Markdown, TextKind::Plain}) {
        QString expected = kind == TextKind::Plain ? u"ab\\[31m\ncd"_s : u"ab[31m\ncd"_s;
        expected += QChar::ReplacementCharacter;
        CHECK(incomingText(text, kind).markdown == expected);
    }
    CHECK(incomingTags({u" a\x1f b\n"_s, u"a b"_s, QString(), u"\x1f"_s, u"c"_s}) ==
          QStringList{u"a b"_s, u"c"_s});
    CHECK(incomingName(u" Ann\x1f\n Lee\x07 "_s) == u"Ann Lee"_s);
    CHECK(incomingName(QString(2000, u'x')).size() == longestName);
}

TEST_CASE("Texts are cut between characters", "[incomingtext]")
{
    const QString text = u"a\U0001F600b"_s;
    CHECK(leftOf(text, 2) == u"a"_s);
    CHECK(leftOf(text, 3) == u"a\U0001F600"_s);
    CHECK(rightOf(text, 2) == u"b"_s);
    CHECK(rightOf(text, 3) == u"\U0001F600b"_s);
    const IncomingText cut =
        incomingText(QString(longestNote - 1, u'x') + u"\U0001F600"_s, TextKind::Markdown);
    CHECK(cut.isCut);
    CHECK(cut.markdown.size() == longestNote - 1);
}
