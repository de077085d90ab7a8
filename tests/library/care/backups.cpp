// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/carebench.h"
#include "testfiles.h"

#include "library/care/backups.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 6, 24);

int copiesIn(const CareBench &bench)
{
    return int(automaticBackups(bench.library()).size());
}

} // namespace

TEST_CASE("a daily backup is made when the notes changed since the last one", "[backup]")
{
    const CareBench bench;
    CHECK_FALSE(*makeDailyBackup(bench.library(), today));
    CHECK(copiesIn(bench) == 0);
    bench.addNotes(5);
    QFile::remove(bench.dailyFile());

    CHECK(*makeDailyBackup(bench.library(), today));
    CHECK(*notesIn(bench.dailyFile(today)) == 5);
    CHECK_FALSE(*makeDailyBackup(bench.library(), today));
    // Nothing changed since.
    CHECK_FALSE(*makeDailyBackup(bench.library(), today.addDays(1)));
    CHECK(copiesIn(bench) == 1);
    bench.execute(u"notes.db"_s, "DELETE FROM annotations WHERE rowid = 1");
    CHECK_FALSE(*makeDailyBackup(bench.library(), today));
    CHECK(*makeDailyBackup(bench.library(), today.addDays(1)));
    CHECK(*notesIn(bench.dailyFile(today.addDays(1))) == 4);
    CHECK(*notesIn(bench.dailyFile(today)) == 5);
    // A clock that was set back.
    bench.execute(u"notes.db"_s, "DELETE FROM annotations WHERE rowid = 2");
    CHECK(*makeDailyBackup(bench.library(), today.addDays(-30)));
    CHECK(copiesIn(bench) == 3);
    bench.requireSound();
}

TEST_CASE("opening for writing makes the backup of the day in the background", "[backup]")
{
    const CareBench bench;
    bench.addNotes(2);
    QFile::remove(bench.dailyFile());

    {
        StateStore store(bench.library());
        QSignalSpy failed(&store, &StateStore::backupFailed);
        CHECK(store.flush().ok());
    }

    CHECK(*notesIn(bench.dailyFile()) == 2);
}

TEST_CASE("what is outlived goes, with what a killed program left, and copies before migrations last longer",
          "[backup]")
{
    const CareBench bench;
    bench.addNotes(1);
    const QDir folder(bench.library() + u"/backups"_s);
    REQUIRE(QDir().mkpath(folder.path()));
    QFile::remove(bench.dailyFile());
    REQUIRE(backUpNotes(bench.library(), bench.dailyFile(today.addDays(-800))).ok());
    REQUIRE(backUpNotes(bench.library(), bench.dailyFile(today.addDays(-5))).ok());
    REQUIRE(backUpNotes(bench.library(), bench.dailyFile(today.addDays(90))).ok());
    writeFile(folder.filePath(u"notes-2026-06-20.db.part"_s), "half");
    for (const auto &[name, age] :
         {std::pair(u"notes-before-version-2.db"_s, 900), std::pair(u"notes-before-version-3.db"_s, 600),
          std::pair(u"notes-before-version-4.db"_s, 500)}) {
        QFile file(writeFile(folder.filePath(name), "copy"));
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(today.addDays(-age).startOfDay(), QFileDevice::FileModificationTime));
    }
    writeFile(folder.filePath(u"mine.db"_s), "of the user");

    REQUIRE(makeDailyBackup(bench.library(), today).ok());

    const QStringList expected{u"mine.db"_s, u"notes-2026-06-19.db"_s, u"notes-2026-06-24.db"_s,
                               u"notes-2026-09-22.db"_s, u"notes-before-version-4.db"_s};
    CHECK(folder.entryList(QDir::Files, QDir::Name) == expected);
}

TEST_CASE("a backup that fails is told once, and writing goes on", "[backup]")
{
    const CareBench bench;
    bench.addNotes(1);
    QDir(bench.library() + u"/backups"_s).removeRecursively();
    writeFile(bench.library() + u"/backups"_s, "a file in the place of the folder");
    StateStore store(bench.library());
    QSignalSpy failed(&store, &StateStore::backupFailed);

    REQUIRE(failed.wait());
    store.putAnnotations({bench.note(8)});
    CHECK(store.flush().ok());
    CHECK(bench.stored().size() == 2);
    CHECK(failed.size() == 1);
}

TEST_CASE("a backup of the user is a whole copy, also while the library is written", "[backup]")
{
    const CareBench bench;
    const auto notes = bench.addNotes(40);
    StateStore store(bench.library());
    for (int i = 0; i < 50; ++i)
        store.setTag({bench.ids[0]}, u"tag %1"_s.arg(i), true);
    const QString file = bench.root() + u"/copy of mine.db"_s;

    const auto made = backUpNotes(bench.library(), file);

    REQUIRE(made.ok());
    CHECK(made->file == file);
    CHECK(made->bytes == QFile(file).size());
    CHECK(*notesIn(file) == 40);
    CHECK_FALSE(QFile::exists(file + u".part"_s));
    REQUIRE(store.flush().ok());
    CHECK(backUpNotes(bench.library(), file).ok());
}

TEST_CASE("nothing but an earlier backup is overwritten", "[backup]")
{
    const CareBench bench;
    bench.addNotes(1);
    const CareBench other;
    other.addNotes(2);
    const auto refused = [&bench](const QString &file) {
        const QByteArray before = QFileInfo(file).isFile() ? readFile(file) : QByteArray();
        const auto made = backUpNotes(bench.library(), file);
        return !made && made.error().code == Error::Code::WrongUsage && made.error().path == file &&
               (!QFileInfo(file).isFile() || readFile(file) == before);
    };

    CHECK(refused(writeFile(bench.root() + u"/letter.txt"_s, "Dear Anna")));
    CHECK(refused(writeFile(bench.root() + u"/empty.txt"_s, "")));
    CHECK(refused(bench.root()));
    CHECK(refused(bench.root() + u"/nowhere/copy.db"_s));
    CHECK(refused(bench.notesFile()));
    CHECK(refused(other.notesFile()));
    CHECK(refused(bench.databaseFile(u"index.db"_s)));
    const QString link = bench.root() + u"/link.db"_s;
    REQUIRE(QFile::link(bench.notesFile(), link));
    CHECK(refused(link));
    CHECK(bench.stored().size() == 1);
    CHECK(other.stored().size() == 2);
}
