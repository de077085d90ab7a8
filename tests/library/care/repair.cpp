// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/carebench.h"
#include "testfiles.h"

#include "library/care/backups.h"
#include "library/care/notesrepair.h"
#include "library/checker.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 4096;

/// As a repair leaves it: still to be placed in its text.
Notes::Annotation repaired(Notes::Annotation note)
{
    note.placement.text.clear();
    return note;
}

/// A library with many notes, marks and a saved search, of which no backup was made.
class DamageBench : public CareBench
{
public:
    explicit DamageBench(int count = 120)
        : CareBench(5)
        , notes(addNotes(count))
    {
        StateStore store(library());
        store.setStarred(ids, true);
        store.setTag(ids, u"二月"_s, true);
        store.putSavedSearch(Search::newSavedSearch(u"Trips"_s, u"seoul"_s));
        store.setColourName(3, u"Doubtful"_s);
        store.setSourceName(rows().constFirst().source, u"The Paper"_s);
        REQUIRE(store.flush().ok());
    }

    void forgetBackups() const { QDir(library() + u"/backups"_s).removeRecursively(); }

    void write(const QByteArray &bytes) const { writeFile(notesFile(), bytes); }

    NotesRepair repair() const
    {
        const auto repaired = repairNotes(library());
        INFO((repaired ? QString() : repaired.error().toString()).toStdString());
        REQUIRE(repaired.ok());
        return *repaired;
    }

    QHash<QString, Notes::Annotation> storedById() const
    {
        QHash<QString, Notes::Annotation> found;
        for (const Notes::Annotation &note : stored())
            found.insert(note.id, note);
        return found;
    }

    /// Requires every note whose bytes are the same in the damaged file.
    int requireIntact(const QByteArray &sound, const QByteArray &damaged) const
    {
        const auto found = storedById();
        int intact = 0;
        for (const Notes::Annotation &note : notes) {
            const qsizetype place = sound.indexOf((note.id + note.article).toLatin1());
            REQUIRE(place > 0);
            const qsizetype length = 220 + note.anchor.quote.toUtf8().size() + note.note.toUtf8().size();
            const qsizetype start = place - 40;
            if (damaged.mid(start, length) != sound.mid(start, length))
                continue;
            ++intact;
            INFO(note.note.left(6).toStdString());
            REQUIRE(found.contains(note.id));
            REQUIRE((found.value(note.id) == repaired(note)));
        }
        return intact;
    }

    QList<Notes::Annotation> notes;
};

} // namespace

TEST_CASE("of a damaged notes.db without a backup all that is intact is restored", "[repair]")
{
    const DamageBench bench;
    bench.forgetBackups();
    const QByteArray sound = readFile(bench.notesFile());
    const auto pages = sound.size() / pageSize;
    REQUIRE(pages > 15);

    SECTION("whichever page is zeroed")
    {
        for (qsizetype page = 0; page < pages; ++page) {
            INFO("page " << page);
            QByteArray damaged = sound;
            damaged.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
            bench.write(damaged);
            const NotesRepair repair = bench.repair();
            REQUIRE(readFile(repair.damagedFile) == damaged);
            REQUIRE(bench.requireIntact(sound, damaged) > bench.notes.size() - 15);
            bench.requireSound();
            REQUIRE(QFile::remove(repair.damagedFile));
        }
    }
    SECTION("wherever it is cut off")
    {
        for (qsizetype size = pages / 3 * pageSize; size < sound.size(); size += pageSize / 2 + 13) {
            INFO("size " << size);
            bench.write(sound.left(size));
            bench.repair();
            bench.requireIntact(sound, sound.left(size));
            bench.requireSound();
        }
    }
    SECTION("whichever bytes are flipped")
    {
        const auto seed = quint32(GENERATE(range(0, 12)));
        QRandomGenerator random(seed);
        QByteArray damaged = sound;
        for (int i = 0; i < 1 + int(seed) * 4; ++i) {
            const auto place = qsizetype(random.bounded(int(sound.size())));
            damaged[place] = char(damaged[place] ^ char(1 + random.bounded(255)));
        }
        INFO("seed " << seed);
        bench.write(damaged);
        if (checkLibrary(bench.library()).notes.isEmpty())
            return;
        bench.repair();
        bench.requireIntact(sound, damaged);
        bench.requireSound();
    }
    SECTION("with every page's own header destroyed")
    {
        QByteArray damaged = sound;
        for (qsizetype page = 0; page < pages; ++page)
            damaged.replace(page * pageSize, 40, QByteArray(40, '\xff'));
        bench.write(damaged);
        bench.repair();
        CHECK(bench.requireIntact(sound, damaged) > 90);
        CHECK(bench.stored().size() == bench.notes.size());
        bench.requireSound();
    }
}

TEST_CASE("with a backup all is restored, the newer of each", "[repair]")
{
    DamageBench bench;
    REQUIRE(makeDailyBackup(bench.library(), QDate(2030, 1, 1)).ok());
    // Since the backup: one changed, one new, one deleted for good.
    Notes::Annotation &changed = bench.notes[5];
    changed.note = u"5 changed since"_s;
    changed.modified = changed.modified.addSecs(60);
    Notes::Annotation added = bench.note(500, 100);
    bench.notes.append(added);
    bench.put({changed, added});
    // A store makes today's by itself when it sees the change first.
    QFile::remove(bench.dailyFile());
    const QByteArray sound = readFile(bench.notesFile());

    SECTION("whichever page is lost")
    {
        for (qsizetype page = 0; page < sound.size() / pageSize; ++page) {
            INFO("page " << page);
            QByteArray damaged = sound;
            damaged.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
            bench.write(damaged);
            if (checkLibrary(bench.library()).notes.isEmpty())
                continue;
            const NotesRepair repair = bench.repair();
            const auto found = bench.storedById();
            for (const Notes::Annotation &note : std::as_const(bench.notes)) {
                const bool isOnlyHere = note.id == changed.id || note.id == added.id;
                const bool isIntact = damaged.contains((note.id + note.article).toLatin1());
                if (isIntact || !isOnlyHere)
                    REQUIRE((found.value(note.id) == repaired(note)));
            }
            REQUIRE(found.contains(changed.id));
            REQUIRE(QFile::remove(repair.damagedFile));
            bench.requireSound();
        }
    }
    SECTION("the file is no database any more")
    {
        bench.write(QByteArray(50'000, 'x'));
        CHECK_FALSE(Library::Library::open(bench.library(), OpenMode::ReadWrite).ok());
        const NotesRepair repair = bench.repair();
        CHECK(repair.backup.endsWith("notes-2030-01-01.db"_L1));
        CHECK(bench.stored().size() == 120);
        CHECK(bench.reader()->savedSearches()->size() == 1);
        CHECK(bench.reader()->colourNames()->value(3) == u"Doubtful"_s);
        CHECK(bench.rows().constFirst().starred);
        CHECK(bench.rows().constFirst().source == u"The Paper"_s);
        CHECK_FALSE(repair.describe().isEmpty());
    }
    SECTION("the file is gone or empty")
    {
        const bool isEmpty = GENERATE(false, true);
        REQUIRE(QFile::remove(bench.notesFile()));
        if (isEmpty)
            bench.write({});
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            const auto opened = Library::Library::open(bench.library(), mode);
            REQUIRE_FALSE(opened.ok());
            CHECK(isAboutNotes(opened.error()));
        }
        CHECK(checkLibrary(bench.library()).notes.size() == 1);
        const NotesRepair repair = bench.repair();
        CHECK(repair.damagedFile.isEmpty());
        CHECK(bench.stored().size() == 120);
    }
    SECTION("the newest backup is damaged too")
    {
        writeFile(bench.dailyFile(QDate(2030, 1, 2)),
                  readFile(bench.dailyFile(QDate(2030, 1, 1))).left(9000));
        CHECK(checkLibrary(bench.library()).backups.size() == 1);
        REQUIRE(QFile::remove(bench.notesFile()));
        const NotesRepair repair = bench.repair();
        CHECK(repair.backup.endsWith("notes-2030-01-01.db"_L1));
        CHECK(bench.stored().size() == 120);
        REQUIRE(putAsideBackups(bench.library()).ok());
        CHECK(QFile::exists(bench.dailyFile(QDate(2030, 1, 2)) + u".damaged"_s));
    }
    bench.requireSound();
    REQUIRE(Library::Library::open(bench.library(), OpenMode::ReadWrite).ok());
}

TEST_CASE("what was deleted is not brought back where the file knows it", "[repair]")
{
    DamageBench bench;
    REQUIRE(makeDailyBackup(bench.library(), QDate(2030, 1, 1)).ok());
    {
        StateStore store(bench.library());
        store.deleteAnnotations({bench.notes[3].id});
        REQUIRE(store.flush().ok());
    }
    // Of the searches only.
    bench.execute(u"notes.db"_s, "DROP TABLE saved_searches");

    bench.repair();

    CHECK(bench.stored().size() == 119);
    CHECK(bench.reader()->savedSearches()->size() == 1);
}

TEST_CASE("a repair writes over nothing that it should not", "[repair]")
{
    const DamageBench bench(3);
    SECTION("notes of a newer Dateline")
    {
        bench.execute(u"notes.db"_s, "PRAGMA user_version=99");
        const QByteArray before = readFile(bench.notesFile());
        const auto opened = Library::Library::open(bench.library(), OpenMode::ReadWrite);
        REQUIRE_FALSE(opened.ok());
        CHECK_FALSE(isAboutNotes(opened.error()));
        const auto repaired = repairNotes(bench.library());
        REQUIRE_FALSE(repaired.ok());
        CHECK(repaired.error().code == Error::Code::Malformed);
        CHECK(readFile(bench.notesFile()) == before);
    }
    SECTION("a library that is open")
    {
        const auto library = Library::Library::open(bench.library(), OpenMode::ReadWrite);
        const auto repaired = repairNotes(bench.library());
        REQUIRE_FALSE(repaired.ok());
        CHECK(repaired.error().code == Error::Code::Locked);
    }
}

TEST_CASE("annotations that cannot be are found and mended", "[repair]")
{
    const DamageBench bench(10);
    const char *damage = GENERATE(
        "UPDATE annotations SET stop = start - 1 WHERE rowid = 2",
        "UPDATE annotations SET start = -5 WHERE rowid = 2",
        "UPDATE annotations SET placed_stop = -1 WHERE rowid = 2",
        "UPDATE annotations SET placed_stop = 99999 WHERE rowid = 2",
        "UPDATE annotations SET fit = 77 WHERE rowid = 2",
        "UPDATE annotations SET colour = 0 WHERE rowid = 2",
        "PRAGMA foreign_keys=OFF; UPDATE annotations SET article = 'ffffffffffffffff' WHERE rowid = 2");
    CAPTURE(damage);
    bench.execute(u"notes.db"_s, damage);
    const CheckReport report = checkLibrary(bench.library());
    CHECK_FALSE(report.notes.isEmpty());
    CHECK(report.index.isEmpty());
    bench.repair();
    bench.requireSound();
    CHECK(bench.stored().size() == 10);
}
