// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/carebench.h"
#include "otherprocess.h"
#include "testfiles.h"

#include "library/care/backups.h"
#include "library/care/notesrepair.h"
#include "library/database.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

/// How many rounds of killing; DATELINE_KILL_ROUNDS asks for more.
int killRounds(int usual)
{
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue("DATELINE_KILL_ROUNDS", &isSet);
    return isSet ? asked : usual;
}

/// Runs a role until it is killed at a random moment after it was ready; gives what it told.
QByteArrayList runKilled(const QStringList &arguments, int longestMicroseconds)
{
    OtherProcess process(arguments);
    REQUIRE(process.readLine() == "ready");
    QThread::usleep(ulong(QRandomGenerator::global()->bounded(longestMicroseconds)));
    return process.kill();
}

void reopen(const CareBench &bench)
{
    const auto opened = Library::Library::open(bench.library(), OpenMode::ReadWrite);
    INFO((opened ? QString() : opened.error().toString()).toStdString());
    REQUIRE(opened.ok());
}

/// Takes back the notes of the versions after 3, with `count` marks to make the file large.
void makeVersion3(const CareBench &bench, int count)
{
    const QByteArray sql =
        "DROP TABLE annotations; DROP TABLE colours; DROP TABLE timeline_edits; DROP TABLE exchanges; PRAGMA "
        "user_version=3; "
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
        QByteArray::number(count) +
        ") INSERT INTO articles SELECT printf('%016x', i), x'00', '', '', '', '', 'Title ' || i FROM n; "
        "INSERT INTO states SELECT article, 1, 1, 5, 0 FROM articles WHERE title LIKE 'Title %'";
    bench.execute(u"notes.db"_s, sql.constData());
}

} // namespace

TEST_CASE("every note that was acknowledged survives a kill at any moment", "[kill]")
{
    const CareBench bench(1);
    QHash<QString, int> acknowledged;
    int told = 0;
    const int rounds = killRounds(30);
    for (int round = 0; round < rounds; ++round) {
        INFO("round " << round);
        for (const QByteArray &line :
             runKilled({u"--write-notes"_s, bench.library(), bench.ids[0]}, 150'000)) {
            const auto words = line.split(' ');
            int &seconds = acknowledged[QString::fromLatin1(words.value(0))];
            seconds = qMax(seconds, words.value(1).toInt());
            ++told;
        }
        reopen(bench);
        QHash<QString, Notes::Annotation> stored;
        for (const Notes::Annotation &note : bench.stored())
            stored.insert(note.id, note);
        for (auto note = acknowledged.cbegin(); note != acknowledged.cend(); ++note) {
            REQUIRE(stored.contains(note.key()));
            const Notes::Annotation &found = stored[note.key()];
            const qint64 seconds = found.created.secsTo(found.modified);
            REQUIRE(seconds >= note.value());
            REQUIRE(found.note.startsWith(u"changed %1 "_s.arg(seconds)));
        }
        bench.requireSound();
        // The file would grow with every round.
        if (stored.size() > 2000) {
            bench.execute(u"notes.db"_s, "DELETE FROM annotations");
            acknowledged.clear();
        }
    }
    if (rounds > 30)
        WARN(rounds << " kills, " << told << " acknowledged writes of notes, none lost");
    CHECK(told > 0);
}

TEST_CASE("a migration that is killed is done by the next opening, with nothing lost", "[kill]")
{
    const CareBench bench(1);
    makeVersion3(bench, 3000);
    const QByteArray before = readFile(bench.notesFile());
    const QString backup = bench.library() + u"/backups/notes-before-version-7.db"_s;
    int interrupted = 0;
    for (int round = 0; round < killRounds(20); ++round) {
        INFO("round " << round);
        QFile::remove(bench.notesFile() + u"-journal"_s);
        writeFile(bench.notesFile(), before);
        QFile::remove(backup);
        if (!runKilled({u"--migrate-notes"_s, bench.library()}, 60'000).contains("open"))
            ++interrupted;
        if (QFile::exists(backup)) {
            const auto copy = openBackup(backup);
            REQUIRE(copy.ok());
            REQUIRE((*copy)->number("PRAGMA user_version") == 3);
            REQUIRE((*copy)->number("SELECT count(*) FROM states") == 3000);
        }
        reopen(bench);
        REQUIRE(openBackup(backup).ok());
        auto notes = openNotes(bench.library());
        REQUIRE(notes.ok());
        REQUIRE((*notes)->number("PRAGMA user_version") == 7);
        REQUIRE((*notes)->number("SELECT count(*) FROM states WHERE read + starred = 2") == 3000);
        bench.requireSound();
    }
    CHECK(interrupted > 0);
}

TEST_CASE("a backup that is killed leaves sound backups and sound notes", "[kill]")
{
    const CareBench bench(1);
    bench.addNotes(400);
    for (int round = 0; round < killRounds(20); ++round) {
        INFO("round " << round);
        const QByteArrayList told = runKilled({u"--make-backups"_s, bench.library(), bench.ids[0]}, 200'000);
        reopen(bench);
        bench.requireSound();
        if (!told.isEmpty())
            REQUIRE(notesIn(bench.dailyFile(
                                QDate::fromString(QString::fromLatin1(told.constLast()), Qt::ISODate)))
                        .ok());
        for (const Backup &copy : automaticBackups(bench.library()))
            REQUIRE(*notesIn(copy.file) >= 400);
    }
}

TEST_CASE("a repair that is killed is done by the next one, with nothing lost", "[kill]")
{
    const CareBench bench(1);
    const auto notes = bench.addNotes(300);
    QByteArray damaged = readFile(bench.notesFile());
    // The way to all tables, and no record of a note.
    damaged.replace(0, 4096, QByteArray(4096, '\0'));
    QDir(bench.library() + u"/backups"_s).removeRecursively();
    int interrupted = 0;
    for (int round = 0; round < killRounds(20); ++round) {
        INFO("round " << round);
        for (const QString &kept : QDir(bench.library()).entryList({u"notes.db.*"_s}))
            QFile::remove(bench.databaseFile(kept));
        writeFile(bench.notesFile(), damaged);
        if (!runKilled({u"--mend-notes"_s, bench.library()}, 120'000).contains("done"))
            ++interrupted;
        const auto repaired = repairNotes(bench.library());
        INFO((repaired ? QString() : repaired.error().toString()).toStdString());
        REQUIRE(repaired.ok());
        bench.requireStored(notes, true);
        bench.requireSound();
        REQUIRE(QDir(bench.library()).entryList({u"repair-*"_s}, QDir::Dirs).isEmpty());
    }
    CHECK(interrupted > 0);
}
