// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/carebench.h"
#include "mounts.h"
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

/// A library with three notes that a program has open.
class OpenBench : public CareBench
{
public:
    OpenBench()
        : first(addNotes(3))
        , store(std::make_unique<StateStore>(library()))
    {
        REQUIRE(store->flush().ok());
    }

    Result<void> write(int number)
    {
        added = note(number);
        store->putAnnotations({added});
        return store->flush();
    }

    void requireGone(const Result<void> &written) const
    {
        REQUIRE_FALSE(written.ok());
        CHECK(written.error().code == Error::Code::NotFound);
        CHECK(written.error().path == notesFile());
    }

    QList<Notes::Annotation> first;
    Notes::Annotation added;
    std::unique_ptr<StateStore> store;
};

} // namespace

TEST_CASE("a write after notes.db was deleted fails, and the store can put it back whole", "[gone]")
{
    OpenBench bench;
    REQUIRE(QFile::remove(bench.notesFile()));

    bench.requireGone(bench.write(7));
    bench.requireGone(bench.write(7));
    CHECK_FALSE(QFile::exists(bench.notesFile()));
    const QString copy = bench.root() + u"/copy.db"_s;
    QSignalSpy stored(bench.store.get(), &StateStore::stored);
    bench.store->saveCopy(copy);
    REQUIRE(stored.wait());
    CHECK(*notesIn(copy) == 3);

    bench.store->recreate();
    REQUIRE(bench.store->flush().ok());
    REQUIRE(bench.write(7).ok());
    bench.requireStored(bench.first + QList{bench.added});
    bench.requireSound();
}

TEST_CASE("a write after notes.db was moved away fails, and succeeds once it is back", "[gone]")
{
    OpenBench bench;
    const QString elsewhere = bench.root() + u"/elsewhere.db"_s;
    QSignalSpy replaced(bench.store.get(), &StateStore::replaced);
    REQUIRE(QFile::rename(bench.notesFile(), elsewhere));
    bench.requireGone(bench.write(7));
    REQUIRE(QFile::rename(elsewhere, bench.notesFile()));

    REQUIRE(bench.write(7).ok());
    bench.requireStored(bench.first + QList{bench.added});
    QCoreApplication::processEvents();
    CHECK(replaced.isEmpty());
}

TEST_CASE("a library folder that is moved away is noticed, also when it comes back", "[gone]")
{
    OpenBench bench;
    const auto library = Library::Library::open(bench.library(), OpenMode::ReadWrite);
    const QString elsewhere = bench.root() + u"/elsewhere.dateline"_s;
    REQUIRE(QDir().rename(bench.library(), elsewhere));
    bench.requireGone(bench.write(7));
    CHECK_FALSE(QFile::exists(bench.library()));
    REQUIRE(QDir().rename(elsewhere, bench.library()));
    REQUIRE(bench.write(7).ok());
    bench.requireStored(bench.first + QList{bench.added});
}

TEST_CASE("a library folder that was deleted is made again with its notes", "[gone]")
{
    OpenBench bench;
    REQUIRE(QDir(bench.library()).removeRecursively());
    bench.requireGone(bench.write(7));
    bench.store->recreate();
    REQUIRE(bench.store->flush().ok());
    REQUIRE(bench.write(7).ok());
    bench.store.reset();
    REQUIRE(Library::Library::open(bench.library(), OpenMode::ReadWrite).ok());
    bench.requireStored(bench.first + QList{bench.added});
}

TEST_CASE("another notes.db in its place is connected to, and told", "[gone]")
{
    OpenBench bench;
    const QString copy = bench.root() + u"/copy.db"_s;
    REQUIRE(backUpNotes(bench.library(), copy).ok());
    REQUIRE(bench.write(7).ok());
    QSignalSpy replaced(bench.store.get(), &StateStore::replaced);
    REQUIRE(QFile::remove(bench.notesFile()));
    REQUIRE(QFile::copy(copy, bench.notesFile()));

    REQUIRE(bench.write(8).ok());

    bench.requireStored(bench.first + QList{bench.added});
    REQUIRE((!replaced.isEmpty() || replaced.wait()));
    bench.requireSound();
}

TEST_CASE("what is no notes.db in its place is not written to", "[gone]")
{
    OpenBench bench;
    REQUIRE(QFile::remove(bench.notesFile()));
    writeFile(bench.notesFile(), "a letter to Anna, and no database at all");
    const QByteArray before = readFile(bench.notesFile());

    const auto written = bench.write(7);

    REQUIRE_FALSE(written.ok());
    CHECK(readFile(bench.notesFile()) == before);
    REQUIRE(QFile::remove(bench.notesFile()));
    writeFile(bench.notesFile(), "");
    REQUIRE_FALSE(bench.write(7).ok());
    bench.store->recreate();
    REQUIRE(bench.store->flush().ok());
    REQUIRE(bench.write(7).ok());
    bench.requireStored(bench.first + QList{bench.added});
}

TEST_CASE("a library that another program took in the meantime is not written to", "[gone]")
{
    OpenBench bench;
    const CareBench other;
    other.addNotes(1);
    auto library = Library::Library::open(bench.library(), OpenMode::ReadWrite);
    bench.store = std::make_unique<StateStore>(bench.library());
    REQUIRE(bench.store->flush().ok());
    REQUIRE(QDir().rename(bench.library(), bench.root() + u"/elsewhere.dateline"_s));
    REQUIRE(QDir().rename(other.library(), bench.library()));
    // As a program on another computer would leave it.
    writeFile(bench.library() + u"/lock"_s, "4711\ndateline\nanother-computer\n\n\n");

    const auto written = bench.write(7);

    REQUIRE_FALSE(written.ok());
    CHECK(written.error().code == Error::Code::Locked);
    QFile::remove(bench.library() + u"/lock"_s);
    CHECK(bench.stored().size() == 1);
}

TEST_CASE("a disk that vanishes under the program fails writes until it is back", "[gone][disk]")
{
    SmallDisk disk(8 << 20);
    if (!disk.isMounted())
        SKIP("needs to be root and allowed to mount");
    CareBench bench;
    const QString folder = disk.folder() + u"/stick.dateline"_s;
    bench.setLibrary(folder);
    bench.import();
    const auto notes = bench.addNotes(3);
    StateStore store(folder);
    REQUIRE(store.flush().ok());
    const Notes::Annotation added = bench.note(9);
    {
        // Something else is mounted over it: the path leads elsewhere.
        const SmallDisk cover(1 << 20, disk.folder());
        REQUIRE(cover.isMounted());
        store.putAnnotations({added});
        const auto written = store.flush();
        REQUIRE_FALSE(written.ok());
        CHECK(written.error().code == Error::Code::NotFound);
    }
    store.putAnnotations({added});
    REQUIRE(store.flush().ok());
    bench.requireStored(notes + QList{added});
}
