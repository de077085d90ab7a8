// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mounts.h"
#include "office.h"

#include "library/libraryreader.h"
#include "testfiles.h"

#include <QFile>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <sys/stat.h>

using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

/// How many notes the library takes for known elsewhere.
qsizetype marked(const Office &office)
{
    const auto reader = Dateline::Library::LibraryReader::open(office.library());
    REQUIRE(reader.ok());
    const auto exchanges = (*reader)->exchanges();
    REQUIRE(exchanges.ok());
    return exchanges->size();
}

} // namespace

TEST_CASE("An export writes into a pipe and leaves it where it is", "[exchange]")
{
    const QString format = GENERATE(u"csv"_s, u"markdown"_s, u"bundle"_s, u"pdf"_s);
    INFO(format.toStdString());
    const Office office;
    office.addNotes();
    const QString pipe = office.home() + u"/pipe"_s;
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    QProcess reading;
    reading.start(u"cat"_s, {pipe});
    REQUIRE(reading.waitForStarted());
    const Outcome outcome = office.exportTo(format, pipe);
    CHECK(outcome.code == 0);
    REQUIRE(reading.waitForFinished());
    CHECK(reading.readAllStandardOutput().size() > 100);
    struct stat status = {};
    REQUIRE(::stat(QFile::encodeName(pipe).constData(), &status) == 0);
    CHECK(S_ISFIFO(status.st_mode));
}

TEST_CASE("An export follows a link to a file, and the link stays", "[exchange]")
{
    const QString format = GENERATE(u"csv"_s, u"markdown"_s, u"bundle"_s, u"pdf"_s);
    INFO(format.toStdString());
    const Office office;
    office.addNotes();
    const QString file = writeFile(office.home() + u"/away/file"_s, "old");
    const QString link = office.home() + u"/link"_s;
    REQUIRE(QFile::link(file, link));
    CHECK(office.exportTo(format, u"link"_s).code == 0);
    CHECK(QFileInfo(link).isSymLink());
    CHECK(readFile(file).size() > 100);
}

TEST_CASE("A full disk is called so, and the old file stays", "[exchange][disk]")
{
    const QString format =
        GENERATE(u"csv"_s, u"w3c"_s, u"bundle"_s, u"pdf"_s, u"html"_s, u"markdown"_s, u"ris"_s);
    INFO(format.toStdString());
    const SmallDisk disk(64 << 10);
    if (!disk.isMounted())
        SKIP("needs to be root and allowed to mount");
    const Office office;
    office.addNotes();
    office.add(u"bridge"_s, {u"--note"_s, QString(3000, u'長')});
    const QString file = writeFile(disk.folder() + u"/file"_s, "old");
    QFile filling(disk.folder() + u"/filling"_s);
    REQUIRE(filling.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filling.write(QByteArray(512, 'x')) > 0) {
    }
    const Outcome outcome = office.exportTo(format, file);
    INFO(outcome.errors.toStdString());
    CHECK(outcome.code == 3);
    CHECK(outcome.errors.contains("No space left on device"));
    CHECK(outcome.errors.contains(file.toUtf8()));
    CHECK(readFile(file) == "old");
    CHECK(marked(office) == 0);
}

TEST_CASE("Only what can come back as itself, and has left, counts as known elsewhere", "[exchange]")
{
    const Office office;
    office.addNotes();
    for (const QString &format : {u"html"_s, u"pdf"_s, u"markdown"_s, u"ris"_s, u"bibtex"_s, u"readwise"_s}) {
        INFO(format.toStdString());
        REQUIRE(office.exportTo(format, u"out."_s + format).code == 0);
        CHECK(marked(office) == 0);
    }
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    office.start(process, {u"export"_s, u"--format"_s, u"w3c"_s});
    REQUIRE(process.waitForFinished(30'000));
    CHECK(process.exitCode() == 3);
    CHECK(marked(office) == 0);
    CHECK(office.exportTo(u"w3c"_s, u"missing/../archive/bridge.md/x"_s).code == 3);
    CHECK(marked(office) == 0);
    CHECK(office({u"export"_s, u"--format"_s, u"w3c"_s}).code == 0);
    CHECK(marked(office) == 4);
}

TEST_CASE("An export says how much it is of", "[exchange]")
{
    const Office office;
    office.add(u"bridge"_s, {u"--note"_s, u"The only one"_s});
    CHECK(office.exportTo(u"csv"_s, u"notes.csv"_s).text().startsWith(u"1 note on "_s));
    const QString cited = office.exportTo(u"ris"_s, u"list.ris"_s, {u"--query"_s, u"nobody"_s}).text();
    CHECK_FALSE(cited.contains(u"note"_s));
    CHECK(cited.startsWith(u"2 articles: "_s));
}

TEST_CASE("An export of nothing writes over nothing", "[exchange]")
{
    const Office office;
    const QString file = writeFile(office.home() + u"/out"_s, "old");
    const QString format = GENERATE(u"csv"_s, u"w3c"_s, u"bundle"_s, u"markdown"_s);
    const Outcome none = office.exportTo(format, file, {u"--query"_s, u"nobody"_s});
    CHECK(none.code == 1);
    CHECK(none.output.isEmpty());
    CHECK(none.errors.contains("finds no articles with notes"));
    office.addNotes();
    const Outcome outcome = office.exportTo(format, file, {u"--query"_s, u"zeppelin"_s, u"--json"_s});
    CHECK(outcome.code == 1);
    CHECK(outcome.object().value("files"_L1).toInt(-1) == 0);
    CHECK(office.exportTo(u"ris"_s, file, {u"--query"_s, u"zeppelin"_s}).code == 1);
    CHECK(office.exportTo(u"markdown"_s, u"new/"_s, {u"--query"_s, u"zeppelin"_s}).code == 1);
    CHECK_FALSE(QFile::exists(office.home() + u"/new"_s));
    CHECK(office({u"export"_s, u"--format"_s, format, u"--query"_s, u"zeppelin"_s}).code ==
          (format == "bundle"_L1 ? 2 : 1));
    CHECK(readFile(file) == "old");
}

TEST_CASE("An export that is not understood writes nothing", "[exchange]")
{
    const Office office;
    office.addNotes();
    const QString file = writeFile(office.home() + u"/out"_s, "old");
    const Outcome outcome = office.exportTo(u"csv"_s, file, {u"--query"_s, u"orchestra ("_s});
    CHECK(outcome.code == 2);
    CHECK(outcome.errors.contains("At character 11"));
    CHECK(office.exportTo(u"csv"_s, file, {u"--query"_s, u""_s}).code == 2);
    CHECK(office.exportTo(u"csv"_s, u""_s).code == 2);
    CHECK(readFile(file) == "old");
}
