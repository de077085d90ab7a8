// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/htmldocument.h"

#include "markupreader.h"
#include "testfiles.h"

#include <QDirIterator>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;

TEST_CASE("The seed articles are sanitized to a fixed point with the text that a page shows", "[corpus]")
{
    QDirIterator files(QStringLiteral(DATELINE_SHARED "/seeds"), {u"*.txt"_s}, QDir::Files);
    if (!files.hasNext())
        SKIP("the shared seeds are missing");
    while (files.hasNext()) {
        const QString source = QString::fromUtf8(Test::readFile(files.next()));
        INFO(files.fileName().toStdString());
        const QString once = Html::sanitize(source);
        CHECK(Html::sanitize(once) == once);
        CHECK(Test::faultOf(once) == QString());
        const Html::HtmlDocument document = Html::makeDocument(source, u"Title"_s, {});
        CHECK(Test::textOf(document.html) == document.text);
        CHECK(document.doubts.isEmpty());
    }
}
