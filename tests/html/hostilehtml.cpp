// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/htmldocument.h"

#include "hostilevectors.h"
#include "markupreader.h"
#include "testfiles.h"

#include <QUrl>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;

TEST_CASE("Hostile markup becomes harmless and stays so", "[sanitizer][hostile]")
{
    const QString vector = GENERATE(from_range(Test::hostileVectors()));
    const QString wrapped =
        GENERATE(u"%1"_s, u"<p>before %1 after</p>"_s, u"<table><tr><td>%1</td></tr></table>"_s,
                 u"<svg><g>%1</g></svg>"_s, u"<ul><li>%1"_s);
    const QString source = QString(wrapped).replace(u"%1"_s, vector);
    INFO(source.toStdString());

    const QString once = Html::sanitize(source, QUrl(u"https://base.test/a/"_s));
    INFO(once.toStdString());
    CHECK(Test::faultOf(once) == QString());
    CHECK(Html::sanitize(once) == once);

    const Html::HtmlDocument document =
        Html::makeDocument(source, u"A title"_s, QUrl(u"https://base.test/"_s));
    CHECK(Test::faultOf(document.html) == QString());
    CHECK(Test::textOf(document.html) == document.text);
}

TEST_CASE("Scripts and styles leave nothing, not even their text", "[sanitizer][hostile]")
{
    const QString element = GENERATE(u"script"_s, u"style"_s, u"xmp"_s, u"iframe"_s, u"noembed"_s,
                                     u"noframes"_s, u"noscript"_s, u"textarea"_s, u"title"_s, u"template"_s,
                                     u"select"_s, u"svg"_s, u"math"_s, u"object"_s, u"canvas"_s, u"button"_s);
    INFO(element.toStdString());
    const QString source = u"<p>a</p><%1>evil</%1><p>b</p>"_s.arg(element);
    CHECK(Html::sanitize(source) == u"<p>a</p><p>b</p>"_s);
}
