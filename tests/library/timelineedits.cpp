// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlefiles.h"
#include "care/carebench.h"
#include "notesbench.h"
#include "testfiles.h"

#include "library/care/notesrepair.h"
#include "library/schema.h"
#include "library/statestore.h"
#include "library/timelineedits.h"
#include "timeline/edits/replay.h"

#include <QDir>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;
using Timeline::Edit;
using Timeline::EntityKind;

namespace {

QList<Edit> storedIn(const LibraryBench &bench)
{
    auto notes = openForReading(bench.library(), notesSchema(), Database::Access::ReadOnly);
    REQUIRE(notes.ok());
    const auto edits = readEdits(**notes);
    REQUIRE(edits.ok());
    return *edits;
}

Edit mergeOf(const QString &first, const QString &second)
{
    Edit edit = Timeline::newEdit(Edit::Kind::Merge, u"Ñame 名"_s);
    edit.names = {{EntityKind::Person, first, {}}, {EntityKind::Place, second, u"country:KR"_s}};
    return edit;
}

/// Something in every field.
Edit fullEdit(const QString &article)
{
    Edit edit = mergeOf(u"首尔 'x\" \n"_s, u"seoul"_s);
    edit.kind = Edit::Kind::AddEvent;
    edit.others = {{EntityKind::Organisation, u"北约"_s, {}}};
    edit.event = {article, 17, 2'000'000, u"“quote” 史托騰柏格𠮷"_s, u"day"_s};
    edit.text = u"Text\n二"_s;
    edit.date = {QDate(2023, 1, 29), QDate(2023, 1, 31), Timeline::DatePrecision::PartOfMonth};
    edit.status = Timeline::EventStatus::Reported;
    edit.entityKind = EntityKind::Place;
    edit.target = u"0123456789abcdef"_s;
    return edit;
}

} // namespace

TEST_CASE("Edits come back as they were stored, in their order", "[edits]")
{
    LibraryBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.import();
    const QList<Edit> edits{mergeOf(u"b"_s, u"a"_s), fullEdit(bench.row(u"a.md"_s).id),
                            mergeOf(u"a"_s, u"b"_s), Timeline::newEdit(Edit::Kind::Undo, {})};
    StateStore store(bench.library());
    QSignalSpy stored(&store, &StateStore::stored);
    const quint64 write = store.addEdits(edits.first(3));
    store.addEdits(edits.last(2)); // The first of these is there.
    REQUIRE(store.flush().ok());
    REQUIRE((stored.size() == 2 || stored.wait(5000)));
    CHECK(stored[0][0].toULongLong() == write);
    CHECK(storedIn(bench) == edits);
    bench.requireSound();
}

TEST_CASE("Edits of an article that is unknown are not stored at all", "[edits]")
{
    LibraryBench bench;
    StateStore store(bench.library());
    store.addEdits({mergeOf(u"a"_s, u"b"_s), fullEdit(u"0123456789abcdef"_s)});
    CHECK_FALSE(store.flush().ok());
    CHECK(storedIn(bench).isEmpty());
}

TEST_CASE("Edits survive a new index, and find their article again", "[edits]")
{
    NotesBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.import();
    const QString article = bench.row(u"a.md"_s).id;
    const QList<Edit> edits{mergeOf(u"a"_s, u"b"_s), fullEdit(article)};
    {
        StateStore store(bench.library());
        store.addEdits(edits);
        REQUIRE(store.flush().ok());
    }
    bench.deleteIndex();
    bench.import();
    CHECK(bench.row(u"a.md"_s).id == article);
    CHECK(storedIn(bench) == edits);
    // Once more, with the article imported again.
    bench.import();
    CHECK(storedIn(bench) == edits);
    bench.requireSound();
}

TEST_CASE("Edits are read beside the index, and there are none in notes of an earlier version", "[edits]")
{
    LibraryBench bench;
    const QList<Edit> edits{mergeOf(u"a"_s, u"b"_s)};
    {
        StateStore store(bench.library());
        store.addEdits(edits);
        REQUIRE(store.flush().ok());
    }
    CHECK(storedIn(bench) == edits);
    bench.execute(u"notes.db"_s, "DROP TABLE timeline_edits; DROP TABLE exchanges; PRAGMA user_version=4");
    CHECK(storedIn(bench).isEmpty());
    REQUIRE(Library::Library::open(bench.library(), OpenMode::ReadWrite).ok());
    CHECK(storedIn(bench).isEmpty());
    bench.requireSound();
}

TEST_CASE("Damaged edits are left out, and a check finds them", "[edits]")
{
    LibraryBench bench;
    const QList<Edit> edits{mergeOf(u"a"_s, u"b"_s), mergeOf(u"c"_s, u"d"_s)};
    {
        StateStore store(bench.library());
        store.addEdits(edits);
        REQUIRE(store.flush().ok());
    }
    bench.execute(u"notes.db"_s, "UPDATE timeline_edits SET data = '{\"names\":' WHERE position = 1");
    CHECK(storedIn(bench) == edits.last(1));
}

TEST_CASE("Edits are restored from a damaged notes.db without a backup, in their order", "[edits][repair]")
{
    const CareBench bench(3);
    QList<Edit> edits;
    for (int i = 0; i < 150; ++i)
        edits.append(i % 3 == 0 ? fullEdit(bench.ids[i / 3 % 3])
                                : mergeOf(u"name %1"_s.arg(i), u"other %1"_s.arg(i)));
    {
        StateStore store(bench.library());
        store.addEdits(edits);
        REQUIRE(store.flush().ok());
    }
    QDir(bench.library() + u"/backups"_s).removeRecursively();
    QByteArray damaged = readFile(bench.notesFile());
    // Without its first page nothing can be read through SQLite.
    damaged.replace(0, 4096, QByteArray(4096, '\0'));
    writeFile(bench.notesFile(), damaged);
    const auto repair = repairNotes(bench.library());
    REQUIRE(repair.ok());
    CHECK(storedIn(bench) == edits);
    CHECK(repair->describe().join(u'\n').contains(u"changes to timelines"_s));
    bench.requireSound();
}
