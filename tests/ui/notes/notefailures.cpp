// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebench.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Notes;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

class FailingBench : public NoteBench
{
public:
    bool waitForFailure(int count = 1)
    {
        return waitUntil([&] { return keeper.unsaved().size() == count; });
    }

    QSignalSpy failures{&keeper, &NoteKeeper::failed};
    QSignalSpy recoveries{&keeper, &NoteKeeper::recovered};
};

} // namespace

TEST_CASE("what cannot be stored stays, is told once, and is stored when it can be", "[failure]")
{
    FailingBench bench;
    const QString kept = bench.add(bench.highlight(1, 10));
    REQUIRE(bench.settleNotes());
    bench.forbid();
    const QString fresh = bench.add(bench.highlight(1, 30));
    bench.keeper.setNote(kept, u"想法"_s);
    REQUIRE(bench.waitForFailure(2));
    CHECK(bench.failures.size() == 1);
    CHECK(bench.note(kept).note == u"想法");
    CHECK_FALSE(bench.keeper.isSaved());
    bench.keeper.retry();
    bench.keeper.setColour({fresh}, 7);
    REQUIRE(bench.marks->store()->flush().ok() == false);
    REQUIRE(bench.waitForFailure(2));
    CHECK(bench.failures.size() == 1);
    CHECK(bench.stack()->index() == 4);

    bench.allow();
    SECTION("by trying again")
    {
        bench.keeper.retry();
    }
    SECTION("with the next change")
    {
        bench.keeper.setColour({kept}, 2);
    }
    SECTION("after undoing")
    {
        bench.stack()->undo();
        bench.stack()->undo();
    }
    REQUIRE(bench.settleNotes());
    CHECK(bench.recoveries.size() == 1);
    CHECK(bench.keeper.unsaved().isEmpty());
    CHECK(bench.notesAgree());
}

TEST_CASE("a failed write of what was written again since is no loss", "[failure]")
{
    FailingBench bench;
    const QString id = bench.add(bench.highlight(1, 10));
    REQUIRE(bench.settleNotes());
    bench.execute(u"notes.db"_s, "CREATE TRIGGER forbid_UPDATE BEFORE UPDATE ON annotations WHEN NEW.note = "
                                 "'bad' BEGIN SELECT RAISE(ABORT, 'forbidden'); END");
    bench.keeper.setNote(id, u"bad"_s);
    bench.keeper.setNote(id, u"good"_s);
    REQUIRE(bench.settleNotes());
    CHECK(bench.notesAgree());
    CHECK(bench.note(id).note == u"good");
}

TEST_CASE("what could not be stored and is deleted for good troubles nobody", "[failure]")
{
    FailingBench bench;
    bench.forbid();
    const QString id = bench.add(bench.highlight(1, 10));
    SECTION("after the failure was told")
    {
        REQUIRE(bench.waitForFailure());
        bench.keeper.deleteForever({id});
        CHECK(bench.recoveries.size() == 1);
    }
    SECTION("before")
    {
        bench.keeper.deleteForever({id});
    }
    CHECK(waitUntil([&] { return bench.keeper.isSaved(); }));
    CHECK(bench.keeper.unsaved().isEmpty());
}

TEST_CASE("a deletion for good that fails is tried again", "[failure]")
{
    FailingBench bench;
    const QString id = bench.add(bench.highlight(1, 10));
    REQUIRE(bench.settleNotes());
    bench.forbid();
    bench.keeper.deleteForever({id});
    REQUIRE(waitUntil([&] { return bench.failures.size() == 1; }));
    CHECK_FALSE(bench.keeper.isSaved());
    CHECK(bench.storedNotes().size() == 1);
    bench.allow();
    bench.keeper.retry();
    REQUIRE(bench.settleNotes());
    CHECK(bench.recoveries.size() == 1);
    CHECK(bench.storedNotes().isEmpty());
}

TEST_CASE("marks that fail take back no notes, and the other way round", "[failure]")
{
    FailingBench bench;
    for (const QByteArray action : {"INSERT", "UPDATE"})
        bench.execute(u"notes.db"_s, "CREATE TRIGGER no_state_" + action + " BEFORE " + action +
                                         " ON states BEGIN SELECT RAISE(ABORT, 'forbidden'); END");
    const QString id = bench.add(bench.highlight(1, 10));
    bench.marks->setStarred({bench.id(1)}, true);
    bench.keeper.setNote(id, u"text"_s);
    REQUIRE(bench.settle());
    REQUIRE(bench.settleNotes());
    CHECK_FALSE(bench.shown(1).starred);
    CHECK(bench.note(id).note == u"text");
    bench.stack()->undo();
    CHECK(bench.note(id).note.isEmpty());
    REQUIRE(bench.settleNotes());
    CHECK(bench.notesAgree());
}
