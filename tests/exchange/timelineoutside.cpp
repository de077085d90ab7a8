// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinesample.h"

#include "exchange/timeline/timelinegeojson.h"
#include "exchange/timeline/timelineics.h"
#include "exchange/timeline/timelinejs.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Qt::StringLiterals;

TEST_CASE("Other programs read calendars, maps and slides of a timeline as they are meant", "[timeline]")
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        SKIP("python3 is not installed.");
    const auto document = Test::sampleTimeline();
    QTemporaryDir folder;
    QStringList arguments{QStringLiteral(DATELINE_TEST_DATA "/../exchange/timelineoutside.py")};
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        arguments.append(file.fileName());
    };
    write(u"t.ics"_s, Exchange::timelineIcs(document));
    write(u"t.geojson"_s, Exchange::timelineGeoJson(document));
    write(u"t.json"_s, Exchange::timelineJs(document));
    QProcess process;
    process.start(python, arguments);
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    if (process.exitCode() == 4)
        SKIP("No Python module for iCalendar is installed; the others were read.");
    CHECK(process.exitCode() == 0);
}
