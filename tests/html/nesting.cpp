// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/htmldocument.h"

#include "markupreader.h"
#include "testfiles.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;

namespace {

constexpr int Levels = 20000;
constexpr qint64 MaximumMilliseconds = 5000;

} // namespace

TEST_CASE("Elements nested without end take neither time nor stack, and lose no text", "[nesting]")
{
    const QString tags = GENERATE(u"<div>"_s, u"<blockquote>"_s, u"<span>"_s, u"<b>"_s, u"<ul><li>"_s,
                                  u"<table><tr><td>"_s, u"<a href=https://a.test>"_s, u"<x-y>"_s,
                                  u"<p><b><i>"_s, u"<font color=red>"_s, u"<section><h1>"_s, u"<dl><dd>"_s,
                                  u"<div><!--</div>-->"_s, u"<div title='</div>'>"_s, u"<ruby><rt>"_s);
    INFO(tags.toStdString());
    QElapsedTimer timer;
    timer.start();
    const Html::HtmlDocument document =
        Html::makeDocument(tags.repeated(Levels) + u"the end"_s, u"Title"_s, {});
    CHECK(timer.elapsed() < MaximumMilliseconds);
    CHECK(document.text == u"Title\nthe end"_s);
    CHECK(Test::depthOf(document.html) <= 256);
    CHECK(Test::faultOf(document.html) == QString());
    CHECK(Html::sanitize(Html::sanitize(document.html)) == Html::sanitize(document.html));
}

TEST_CASE("Nested text stays in order and in lines when it is flattened", "[nesting]")
{
    QString source;
    QString text;
    for (int i = 0; i < 1000; ++i) {
        source += u"<blockquote>"_s + QString::number(i);
        text += (i == 0 ? QString() : u"\n"_s) + QString::number(i);
    }
    const Html::HtmlDocument document = Html::makeDocument(source, {}, {});
    CHECK(QString(document.text).replace(u' ', u'\n') == text);
    CHECK(Test::depthOf(document.html) <= 256);
    CHECK(document.doubts.size() == 1);
    const QString once = Html::sanitize(source);
    CHECK(Html::sanitize(once) == once);
}

TEST_CASE("Depths around the limit are stable", "[nesting]")
{
    const int depth = GENERATE(range(240, 262));
    const QString inner = GENERATE(u"x"_s, u"<table><tr><td>a<td><p>b</table>"_s, u"<ul><li>a<li>b</ul>"_s,
                                   u"<p>a<b>b</b></p><img src=//a.test/i>"_s);
    const QString source = u"<blockquote>q"_s.repeated(depth) + inner;
    const QString once = Html::sanitize(source);
    CHECK(Test::depthOf(once) <= 256);
    CHECK(Html::sanitize(once) == once);
}

TEST_CASE("Long articles with unclosed paragraphs and items keep their structure", "[nesting]")
{
    const Html::HtmlDocument document =
        Html::makeDocument(u"<p>a<ul><li>b<li>c</ul>"_s.repeated(2000), {}, {});
    CHECK(document.doubts.isEmpty());
    CHECK(document.html == u"<p>a</p><ul><li>b</li><li>c</li></ul>"_s.repeated(2000));
}
