// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mounts.h"
#include "testfiles.h"

#include "library/database.h"
#include "library/library.h"
#include "library/libraryreader.h"
#include "library/statestore.h"
#include "notes/notebook.h"
#include "notes/notekeeper.h"
#include "support/librarythread.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
const QString article = u"00000000000000aa"_s;

/// A library of one article in `folder`, and what keeps its notes.
class Keeping
{
public:
    explicit Keeping(const QString &folder)
        : m_folder(folder)
    {
        auto opened = Library::Library::open(folder, Library::OpenMode::ReadWrite);
        REQUIRE(opened.ok());
        library = std::move(opened).value();
        auto index = Library::Database::open(library->indexFile(), Library::Database::Access::ReadWrite);
        REQUIRE(index.ok());
        REQUIRE((*index)->execute("INSERT INTO sources VALUES (1, 'Wire'); INSERT INTO articles VALUES "
                                  "(1, '00000000000000aa', '', 1, 1, 1, NULL, 0); INSERT INTO versions "
                                  "VALUES (1, 1, x'01', 'Report', "
                                  "1, '', '', 'en', 1, 1, 1, '', 0, '', 0)"));
        store = std::make_unique<Library::StateStore>(folder);
        thread = std::make_unique<Support::LibraryThread>(folder);
        keeper = std::make_unique<Notes::NoteKeeper>(&book, store.get(), thread.get(), &stack);
        REQUIRE(store->flush().ok());
    }

    QString add(qsizetype length)
    {
        Notes::Annotation note;
        note.article = article;
        note.note = QString(length, u'x');
        return keeper->add({note}).constFirst();
    }

    QList<Notes::Annotation> onDisk() const
    {
        const auto reader = Library::LibraryReader::open(m_folder);
        REQUIRE(reader.ok());
        const auto read = (*reader)->annotations();
        REQUIRE(read.ok());
        return *read;
    }

    void requireAllStored()
    {
        REQUIRE(QTest::qWaitFor([this] { return keeper->isSaved(); }, patience));
        const auto stored = onDisk();
        REQUIRE(stored.size() == book.count());
        for (const Notes::Annotation &note : stored)
            CHECK((*book.find(note.id) == note));
    }

    std::unique_ptr<Library::Library> library;
    Notes::NoteBook book;
    QUndoStack stack;
    std::unique_ptr<Library::StateStore> store;
    std::unique_ptr<Support::LibraryThread> thread;
    std::unique_ptr<Notes::NoteKeeper> keeper;

private:
    QString m_folder;
};

} // namespace

TEST_CASE("notes that a full disk does not take are kept, and stored once there is room",
          "[notekeeper][disk]")
{
    SmallDisk disk(2 << 20);
    if (!disk.isMounted())
        SKIP("needs to be root and allowed to mount");
    Keeping keeping(disk.folder() + u"/full.dateline"_s);
    const QString first = keeping.add(10);
    REQUIRE(QTest::qWaitFor([&] { return keeping.keeper->isSaved(); }, patience));
    const QString filling = disk.folder() + u"/filling"_s;
    {
        QFile file(filling);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(4096, 'x');
        while (file.write(block) == block.size()) {
        }
    }
    QSignalSpy failed(keeping.keeper.get(), &Notes::NoteKeeper::failed);
    QSignalSpy recovered(keeping.keeper.get(), &Notes::NoteKeeper::recovered);

    for (int i = 0; i < 5; ++i)
        keeping.add(40'000);
    REQUIRE(QTest::qWaitFor([&] { return keeping.keeper->unsaved().size() == 5; }, patience));
    CHECK(failed.size() == 1);
    CHECK(failed.constFirst().constFirst().value<Error>().code == Error::Code::StorageFull);
    CHECK(keeping.onDisk().size() == 1);

    REQUIRE(QFile::remove(filling));
    keeping.keeper->retry();
    keeping.requireAllStored();
    CHECK(recovered.size() == 1);
    CHECK(keeping.book.count() == 6);
}

TEST_CASE("notes written after the file was taken away are kept, and stored once it is back",
          "[notekeeper][gone]")
{
    QTemporaryDir folder;
    Keeping keeping(folder.filePath(u"mine.dateline"_s));
    keeping.add(10);
    REQUIRE(QTest::qWaitFor([&] { return keeping.keeper->isSaved(); }, patience));
    const QString file = keeping.library->notesFile();
    const QString elsewhere = folder.filePath(u"elsewhere.db"_s);
    REQUIRE(QFile::rename(file, elsewhere));
    QSignalSpy failed(keeping.keeper.get(), &Notes::NoteKeeper::failed);

    keeping.add(20);
    REQUIRE(failed.wait(patience));
    CHECK(failed.constFirst().constFirst().value<Error>().code == Error::Code::NotFound);
    CHECK(keeping.keeper->unsaved().size() == 1);

    SECTION("the file comes back")
    {
        REQUIRE(QFile::rename(elsewhere, file));
    }
    SECTION("it is made again")
    {
        keeping.store->recreate();
    }
    keeping.keeper->retry();
    keeping.requireAllStored();
    CHECK(keeping.book.count() == 2);
}

TEST_CASE("on a medium that cannot be written notes are read and cannot be changed", "[notekeeper]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.dateline"_s);
    {
        Keeping keeping(path);
        keeping.add(10);
        REQUIRE(QTest::qWaitFor([&] { return keeping.keeper->isSaved(); }, patience));
        auto index =
            Library::Database::open(keeping.library->indexFile(), Library::Database::Access::ReadWrite);
        REQUIRE((*index)->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    const ReadOnlyMount medium(path);
    if (!medium.isMounted())
        SKIP("needs to be root and allowed to mount");
    CHECK(Library::Library::open(medium.folder(), Library::OpenMode::ReadWrite).error().code ==
          Error::Code::ReadOnly);
    REQUIRE(Library::Library::open(medium.folder(), Library::OpenMode::ReadOnly).ok());
    Notes::NoteBook book;
    QUndoStack stack;
    Support::LibraryThread thread(medium.folder());
    Notes::NoteKeeper keeper(&book, nullptr, &thread, &stack);
    CHECK_FALSE(keeper.canChange());
    keeper.load();
    REQUIRE(QTest::qWaitFor([&] { return book.isLoaded(); }, patience));
    CHECK(book.count() == 1);
    CHECK(keeper.add({Notes::Annotation()}).isEmpty());
}
