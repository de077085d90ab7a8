// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/htmldocument.h"

#include "hostilevectors.h"
#include "markupreader.h"
#include "testfiles.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;

TEST_CASE("A plain document has the text in paragraphs and says that it is plain", "[plain]")
{
    const Html::HtmlDocument document = Html::makePlainDocument(
        u"<div><h1>T</h1><p>a &amp; <b>b</b>\n c</p><script>evil()</script><ul><li>&#x4e2d;<li>2 < 3</ul><!-- no -->"_s,
        u"T"_s);
    CHECK(document.text == u"T\na & b c\n\u4e2d\n2 < 3"_s);
    CHECK(document.html == u"<h1 data-zone=\"title\">T</h1><p>a &amp; b c</p><p>\u4e2d</p><p>2 &lt; 3</p>"_s);
    CHECK(document.zones == QList<Html::ZoneRange>{{Html::Zone::Title, 0, 1}, {Html::Zone::Body, 2, 17}});
    CHECK(document.doubts.size() == 1);
}

TEST_CASE("A plain document is harmless", "[plain][hostile]")
{
    const QString vector = GENERATE(from_range(Test::hostileVectors()));
    INFO(vector.toStdString());
    const Html::HtmlDocument document = Html::makePlainDocument(vector, u"<script>T"_s);
    CHECK(Test::faultOf(document.html) == QString());
    CHECK(Test::textOf(document.html) == document.text);
    CHECK(Html::makeDocument(document.html, {}, {}).text == document.text);
}

TEST_CASE("A plain document takes linear time", "[plain]")
{
    const QString piece = GENERATE(u"<div>"_s, u"<"_s, u"<a"_s, u"<script>"_s, u"&"_s, u"<!--"_s);
    INFO(piece.toStdString());
    const Html::HtmlDocument document = Html::makePlainDocument(u"start "_s + piece.repeated(500000), {});
    CHECK(document.text.startsWith(u"start"_s));
}
