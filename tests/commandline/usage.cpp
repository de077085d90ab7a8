// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "testfiles.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline::Test;
using namespace Qt::StringLiterals;

TEST_CASE("the program lists its commands and tells its version", "[usage]")
{
    const Program dateline;
    const QString option = GENERATE(u"--help"_s, u"-h"_s);
    const Outcome help = dateline.run({option});
    CHECK(help.code == 0);
    for (const QString &command : {u"import"_s, u"list"_s, u"show"_s, u"notes"_s, u"sanitize"_s, u"check"_s,
                                   u"backup"_s, u"timeline"_s, u"explain"_s})
        CHECK(help.text().contains(command));
    const Outcome version = dateline.run({u"--version"_s});
    CHECK(version.code == 0);
    CHECK(version.output.startsWith("dateline "));
}

TEST_CASE("each command explains itself and its options", "[usage]")
{
    const Program dateline;
    const QString command = GENERATE(u"import"_s, u"list"_s, u"show"_s, u"notes"_s, u"sanitize"_s, u"check"_s,
                                     u"backup"_s, u"timeline"_s, u"explain"_s);
    CAPTURE(command);
    const Outcome help = dateline.run({command, u"--help"_s});
    CHECK(help.code == 0);
    CHECK(help.text().contains(u"dateline "_s + command));
    CHECK(help.text().contains(u"--library"_s));
    CHECK(help.errors.isEmpty());
    CHECK_FALSE(QFile::exists(dateline.home() + u"/.local/share/dateline"_s));
}

TEST_CASE("the help of a command names the options of the contract", "[usage]")
{
    const Program dateline;
    const QString list = dateline.run({u"list"_s, u"--help"_s}).text();
    for (const QString &option :
         {u"--source"_s, u"--tag"_s, u"--from"_s, u"--to"_s, u"--language"_s, u"--archived"_s, u"--noted"_s,
          u"--unread"_s, u"--starred"_s, u"--limit"_s, u"--json"_s})
        CHECK(list.contains(option));
    const QString show = dateline.run({u"show"_s, u"--help"_s}).text();
    for (const QString &option : {u"--html"_s, u"--text"_s, u"--json"_s})
        CHECK(show.contains(option));
    const QString check = dateline.run({u"check"_s, u"--help"_s}).text();
    for (const QString &option : {u"--rebuild"_s, u"--repair"_s})
        CHECK(check.contains(option));
}

TEST_CASE("wrong usage ends with 2 and says what is wrong", "[usage]")
{
    const Program dateline;
    const QStringList arguments = GENERATE(values<QStringList>({
        {u"nonsense"_s},
        {u"--nonsense"_s},
        {u"list"_s, u"--nonsense"_s},
        {u"list"_s, u"superfluous"_s},
        {u"list"_s, u"--source"_s},
        {u"list"_s, u"--limit"_s, u"many"_s},
        {u"list"_s, u"--limit"_s, u"-1"_s},
        {u"list"_s, u"--from"_s, u"yesterday"_s},
        {u"list"_s, u"--to"_s, u"2023-13"_s},
        {u"import"_s},
        {u"import"_s, u"--workers"_s, u"few"_s, u"."_s},
        {u"show"_s},
        {u"show"_s, u"one"_s, u"two"_s},
        {u"show"_s, u"one"_s, u"--number"_s, u"first"_s},
        {u"notes"_s},
        {u"notes"_s, u"nonsense"_s},
        {u"sanitize"_s, u"one"_s, u"two"_s},
        {u"check"_s, u"superfluous"_s},
    }));
    CAPTURE(arguments.join(u' '));
    const Outcome outcome = dateline.run(arguments);
    CHECK(outcome.code == 2);
    CHECK(outcome.output.isEmpty());
    CHECK_FALSE(outcome.errors.isEmpty());
}

TEST_CASE("the library is named before or after the command", "[usage]")
{
    const Program dateline;
    dateline.write(u"a.md"_s, numberedArticle(1));
    dateline.import();
    const QString library = dateline.library();
    for (const QStringList &arguments : {
             QStringList{u"--library"_s, library, u"list"_s, u"--json"_s},
             QStringList{u"--library="_s + library, u"list"_s, u"--json"_s},
             QStringList{u"list"_s, u"--library"_s, library, u"--json"_s},
             QStringList{u"list"_s, u"--json"_s, u"--library="_s + library},
             QStringList{u"--json"_s, u"list"_s, u"--library"_s, library},
         }) {
        INFO(arguments.join(u' ').toStdString());
        const Outcome outcome = dateline.run(arguments);
        CHECK(outcome.code == 0);
        CHECK(outcome.objects().size() == 1);
    }
}

TEST_CASE("the library is in the data folder when none is named", "[usage]")
{
    const Program dateline;
    dateline.write(u"a.md"_s, numberedArticle(1));

    CHECK(dateline.run({u"import"_s, dateline.archive()}).code == 0);

    CHECK(QFile::exists(dateline.home() + u"/.local/share/dateline/library.dateline/index.db"_s));
    CHECK(dateline.run({u"list"_s, u"--json"_s}).objects().size() == 1);
}

TEST_CASE("a command works without home, display and runtime folder", "[usage]")
{
    const Program dateline;
    dateline.write(u"a.md"_s, numberedArticle(1));
    const QStringList unset{u"HOME"_s, u"XDG_RUNTIME_DIR"_s, u"USER"_s, u"LANG"_s, u"LC_ALL"_s};
    const QStringList library{u"--library"_s, dateline.library()};

    CHECK(dateline.run(library + QStringList{u"import"_s, dateline.archive()}, {}, unset).code == 0);
    const Outcome list = dateline.run(library + QStringList{u"list"_s, u"--json"_s}, {}, unset);
    CHECK(list.code == 0);
    CHECK(list.objects().size() == 1);
    CHECK(list.errors.isEmpty());
}

TEST_CASE("without a command and without a display the program says what it needs", "[usage]")
{
    const Program dateline;
    const Outcome outcome = dateline({});
    CHECK(outcome.code == 3);
    CHECK(outcome.errors.contains("display"));
}

TEST_CASE("a library that is not there, or is something else, could not be done", "[usage]")
{
    const Program dateline;
    const QString place = GENERATE(u"/nowhere.dateline"_s, u"/archive"_s, u"/file"_s);
    writeFile(dateline.home() + u"/file"_s, "text");
    const QString library = dateline.home() + place;
    const QStringList command =
        GENERATE(values<QStringList>({{u"list"_s}, {u"show"_s, u"0123456789abcdef"_s}, {u"check"_s}}));
    const Outcome outcome = dateline.run(QStringList{u"--library"_s, library} + command);
    CHECK(outcome.code == 3);
    CHECK_FALSE((outcome.errors.isEmpty() && outcome.output.isEmpty()));
    CHECK_FALSE(QFile::exists(dateline.home() + u"/nowhere.dateline"_s));
}

TEST_CASE("a list that cannot be written out is not said to be done", "[usage]")
{
    const Program dateline;
    dateline.write(u"a.md"_s, numberedArticle(1));
    dateline.import();
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    dateline.start(process, {u"list"_s});
    REQUIRE(process.waitForFinished(30'000));
    CHECK(process.exitCode() == 3);
}
