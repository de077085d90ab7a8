// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triagebench.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Dateline::Triage;
using namespace Qt::StringLiterals;

namespace {

/// Lets writes of one kind fail, as on a disk that is full, until allow() is called.
class FailingBench : public TriageBench
{
public:
    void forbid(const char *table)
    {
        for (const QByteArray action : {"INSERT", "UPDATE", "DELETE"}) {
            execute(u"notes.db"_s, "CREATE TRIGGER forbid_" + action + " BEFORE " + action + " ON " + table +
                                       " BEGIN SELECT RAISE(ABORT, 'forbidden'); END");
        }
    }

    void allow()
    {
        for (const QByteArray action : {"INSERT", "UPDATE", "DELETE"})
            execute(u"notes.db"_s, "DROP TRIGGER IF EXISTS forbid_" + action);
    }

    int count() const { return marks->undoStack()->count(); }
    int index() const { return marks->undoStack()->index(); }

    QSignalSpy failures{marks.get(), &ArticleMarks::failed};
};

} // namespace

TEST_CASE("a mark that cannot be stored is taken back, told once, and can be done again", "[failure]")
{
    FailingBench bench;
    bench.marks->setRead({bench.id(1)}, true);
    REQUIRE(bench.settle());
    bench.forbid("states");

    bench.marks->setStarred(bench.ids(1, 4), true);
    CHECK(bench.shown(2).starred);
    REQUIRE(bench.settle());

    CHECK(bench.failures.size() == 1);
    CHECK(bench.agrees());
    CHECK_FALSE(bench.shown(2).starred);
    CHECK(bench.shown(1).read);
    CHECK(bench.index() == 1);
    bench.allow();
    bench.marks->undoStack()->redo();
    REQUIRE(bench.settle());
    CHECK(bench.agrees());
    CHECK(bench.stored(2).starred);
    bench.marks->undoStack()->undo();
    bench.marks->undoStack()->undo();
    REQUIRE(bench.settle());
    CHECK(bench.agrees());
    CHECK_FALSE((bench.stored(1).read || bench.stored(1).starred));
}

TEST_CASE("an undo that cannot be stored can be tried again", "[failure]")
{
    FailingBench bench;
    bench.marks->setArchived(bench.ids(1, 2), true);
    bench.marks->setStarred(bench.ids(1, 2), true);
    REQUIRE(bench.settle());
    bench.forbid("states");

    bench.marks->undoStack()->undo();
    bench.marks->undoStack()->undo();
    REQUIRE(bench.settle());

    CHECK(bench.failures.size() == 2);
    CHECK(bench.agrees());
    CHECK((bench.shown(1).starred && bench.shown(1).archived));
    CHECK(bench.index() == 2);
    bench.allow();
    bench.marks->undoStack()->undo();
    REQUIRE(bench.settle());
    CHECK(bench.agrees());
    CHECK((!bench.shown(1).starred && bench.shown(1).archived));
}

TEST_CASE("a failed step below a stored one is passed over", "[failure]")
{
    FailingBench bench;
    bench.marks->setRead({bench.id(1)}, true);
    REQUIRE(bench.settle());
    bench.forbid("tags");

    bench.marks->addTag(bench.ids(1, 4), u"mine"_s);
    bench.marks->setStarred({bench.id(2)}, true);
    REQUIRE(bench.settle());

    CHECK(bench.failures.size() == 1);
    CHECK(bench.agrees());
    CHECK(bench.index() == 3);
    bench.marks->undoStack()->undo();
    REQUIRE(bench.settle());
    CHECK_FALSE(bench.shown(2).starred);
    CHECK(bench.index() == 1);
    bench.marks->undoStack()->undo();
    REQUIRE(bench.settle());
    CHECK_FALSE(bench.shown(1).read);
    CHECK(bench.agrees());
}

TEST_CASE("a quiet mark that cannot be stored is taken back", "[failure]")
{
    FailingBench bench;
    bench.forbid("states");
    bench.marks->markReadQuietly(bench.id(3));
    CHECK(bench.shown(3).read);
    REQUIRE(bench.settle());
    CHECK(bench.failures.size() == 1);
    CHECK_FALSE(bench.shown(3).read);
}

TEST_CASE("marks that were set after a failure stay as they are", "[failure]")
{
    FailingBench bench;
    bench.execute(u"notes.db"_s, "CREATE TRIGGER forbid_INSERT BEFORE INSERT ON states WHEN NEW.starred = 1 "
                                 "BEGIN SELECT RAISE(ABORT, 'forbidden'); END");
    bench.marks->setStarred(bench.ids(1, 4), true);
    bench.marks->setRead(bench.ids(1, 4), true);
    bench.marks->addTag({bench.id(4)}, u"mine"_s);
    REQUIRE(bench.settle());
    CHECK(bench.failures.size() == 1);
    CHECK(bench.agrees());
    CHECK((bench.shown(4).read && !bench.shown(4).starred));
    CHECK(bench.shown(4).tags == QStringList{u"mine"_s});
}

TEST_CASE("notes that cannot be opened take no mark, and each is told", "[failure]")
{
    TriageBench bench;
    bench.marks.reset();
    bench.execute(u"notes.db"_s, "PRAGMA user_version=99");
    ArticleMarks marks(bench.library->folder(), &bench.table, bench.thread.get());
    const QSignalSpy failures(&marks, &ArticleMarks::failed);
    marks.setStarred({bench.id(1)}, true);
    REQUIRE(waitUntil([&] { return !failures.isEmpty(); }));
    CHECK(marks.undoStack()->index() == 0);
}
