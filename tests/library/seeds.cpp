// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarybench.h"
#include "testfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

/// The value of a line of front matter; empty when there is none.
QString fieldOf(const QString &text, const QString &key)
{
    const QRegularExpression line(u"^"_s + key + u": *\"?(.*?)\"? *$"_s, QRegularExpression::MultilineOption);
    return line.match(text.left(text.indexOf(u"---\n"_s, 4))).captured(1);
}

} // namespace

TEST_CASE("the seeds are listed with the title, date, address and source of their front matter", "[seeds]")
{
    const QDir seeds(QStringLiteral(DATELINE_SHARED) + u"/seeds"_s);
    if (!seeds.exists())
        SKIP("no seeds at " << seeds.path().toStdString());
    LibraryBench bench;

    const Imported imported = bench.import({seeds.absolutePath()});

    CHECK(imported.result.imported == 5);
    CHECK(imported.refused() == 0);
    int withFrontMatter = 0;
    for (const QString &name : seeds.entryList({u"*.txt"_s}, QDir::Files)) {
        INFO(name.toStdString());
        const QString text = QString::fromUtf8(readFile(seeds.filePath(name)));
        const ArticleRow row = bench.row(name);
        if (!text.startsWith(u"---"_s)) {
            CHECK(row.dateOrigin == DateOrigin::EpochComment);
            CHECK_FALSE(row.title.isEmpty());
            continue;
        }
        ++withFrontMatter;
        CHECK(row.title == fieldOf(text, u"title"_s));
        CHECK(row.url == fieldOf(text, u"from"_s));
        CHECK(row.source == u"中央社 CNA"_s);
        CHECK(row.published ==
              QDateTime::fromString(fieldOf(text, u"date"_s), Qt::ISODateWithMs).toMSecsSinceEpoch());
    }
    CHECK(withFrontMatter == 4);
    bench.requireSound();
}
