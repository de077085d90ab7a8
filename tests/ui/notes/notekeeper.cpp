// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebench.h"

#include "list/articletablemodel.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Notes;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

/// What the user made of an annotation, without times.
Annotation work(Annotation annotation)
{
    annotation.created = annotation.modified = {};
    return annotation;
}

} // namespace

TEST_CASE("a new annotation has an id, a creator and times, and is on disk", "[keeper]")
{
    NoteBench bench;
    const QSignalSpy done(&bench.keeper, &NoteKeeper::done);
    const QStringList ids = bench.keeper.add({bench.highlight(1, 10), bench.onArticle(2, u"看法"_s)});
    REQUIRE(ids.size() == 2);
    const Annotation note = bench.note(ids[0]);
    CHECK(note.creator == u"Ada");
    CHECK(note.created.isValid());
    CHECK(note.created == note.modified);
    CHECK(bench.stack()->count() == 1);
    CHECK(done.size() == 1);
    REQUIRE(bench.settleNotes());
    CHECK(bench.notesAgree());
}

TEST_CASE("each action is one step that can be undone and done again, between steps of others", "[keeper]")
{
    NoteBench bench;
    const QStringList ids = bench.keeper.add({bench.highlight(1, 10), bench.highlight(1, 40)});
    bench.keeper.addTag({ids[1]}, u"old"_s);
    bench.marks->setStarred({bench.id(2)}, true);
    const Annotation before = bench.note(ids[0]);
    const int index = bench.stack()->index();

    const int action = GENERATE(0, 1, 2, 3, 4, 5, 6);
    INFO("action " << action);
    switch (action) {
    case 0:
        bench.keeper.setColour(ids, 5);
        break;
    case 1:
        bench.keeper.addTag(ids, u"標籤"_s);
        break;
    case 2:
        bench.keeper.addTag(ids, u"old"_s);
        break;
    case 3:
        bench.keeper.remove(ids);
        break;
    case 4:
        bench.keeper.setNote(ids[0], u"thought"_s);
        break;
    case 5: {
        Anchor anchor = before.anchor;
        anchor.start = 70;
        anchor.end = 75;
        bench.keeper.relink(ids[0], anchor);
        break;
    }
    default: {
        Annotation other = before;
        other.note = u"all"_s;
        other.colour = 3;
        bench.keeper.change({other}, NoteAction::EditNote);
    }
    }
    CHECK(bench.stack()->index() == index + 1);
    const Annotation after = bench.note(ids[0]);
    CHECK(work(after) != work(before));
    bench.marks->setArchived({bench.id(3)}, true);
    REQUIRE(bench.settleNotes());
    REQUIRE(bench.settle());

    const QSignalSpy restored(&bench.keeper, &NoteKeeper::restored);
    bench.stack()->undo();
    CHECK(work(bench.note(ids[0])) == work(after));
    bench.stack()->undo();
    CHECK(work(bench.note(ids[0])) == work(before));
    CHECK(restored.size() == 1);
    bench.stack()->redo();
    CHECK(work(bench.note(ids[0])) == work(after));
    bench.stack()->redo();
    REQUIRE(bench.settleNotes());
    REQUIRE(bench.settle());
    CHECK(bench.notesAgree());
    CHECK(bench.shown(3).archived);
    CHECK(bench.stack()->index() == index + 2);
}

TEST_CASE("undoing an addition puts it into the trash, and doing it again takes it out", "[keeper]")
{
    NoteBench bench;
    const QString id = bench.add(bench.highlight(1, 10));
    bench.stack()->undo();
    CHECK(bench.note(id).isDeleted());
    CHECK_FALSE(bench.book.hasAny(bench.id(1)));
    bench.stack()->redo();
    CHECK_FALSE(bench.note(id).isDeleted());
    bench.keeper.remove({id});
    bench.keeper.restore({id});
    CHECK_FALSE(bench.note(id).isDeleted());
    bench.stack()->undo();
    CHECK(bench.note(id).isDeleted());
    REQUIRE(bench.settleNotes());
    CHECK(bench.notesAgree());
}

TEST_CASE("what changes nothing is no step", "[keeper]")
{
    NoteBench bench;
    const QString id = bench.add(bench.highlight(1, 10));
    const int count = bench.stack()->count();
    bench.keeper.setColour({id}, 1);
    bench.keeper.setColour({id}, 9);
    bench.keeper.addTag({id}, u"  "_s);
    bench.keeper.removeTag({id}, u"none"_s);
    bench.keeper.restore({id});
    bench.keeper.setNote(id, {});
    bench.keeper.remove({u"unknown"_s});
    bench.keeper.add({});
    CHECK(bench.stack()->count() == count);
    bench.keeper.addTag({id}, u" two\n words "_s);
    CHECK(bench.note(id).tags == QStringList{u"two words"_s});
}

TEST_CASE("typing joins to one step until it ends", "[keeper]")
{
    NoteBench bench;
    const QString id = bench.add(bench.highlight(1, 10));
    const QString other = bench.add(bench.highlight(1, 30));
    const int count = bench.stack()->count();
    for (const QString &text : {u"a"_s, u"ab"_s, u"abc"_s})
        bench.keeper.setNote(id, text);
    CHECK(bench.stack()->count() == count + 1);
    bench.keeper.endEditing();
    bench.keeper.setNote(id, u"abcd"_s);
    CHECK(bench.stack()->count() == count + 2);

    SECTION("which other steps interrupt")
    {
        bench.marks->setStarred({bench.id(1)}, true);
        bench.keeper.setNote(id, u"abcde"_s);
        CHECK(bench.stack()->count() == count + 4);
        bench.stack()->undo();
        CHECK(bench.note(id).note == u"abcd");
        bench.stack()->undo();
        CHECK_FALSE(bench.shown(1).starred);
        CHECK(bench.note(id).note == u"abcd");
    }
    SECTION("which another note interrupts")
    {
        bench.keeper.setNote(other, u"x"_s);
        bench.keeper.setNote(id, u"abcde"_s);
        CHECK(bench.stack()->count() == count + 4);
        bench.stack()->undo();
        CHECK(bench.note(id).note == u"abcd");
        CHECK(bench.note(other).note == u"x");
    }
    SECTION("and leaves no step when all that was typed is taken away")
    {
        bench.keeper.setNote(id, u"abc"_s);
        CHECK(bench.stack()->count() == count + 1);
        bench.keeper.setNote(id, u"abcX"_s);
        CHECK(bench.stack()->count() == count + 2);
        bench.stack()->undo();
        CHECK(bench.note(id).note == u"abc");
    }
    SECTION("and goes back all at once")
    {
        bench.stack()->undo();
        CHECK(bench.note(id).note == u"abc");
        bench.stack()->undo();
        CHECK(bench.note(id).note.isEmpty());
        bench.keeper.setNote(id, u"anew"_s);
        CHECK(bench.stack()->count() == count + 1);
    }
    REQUIRE(bench.settleNotes());
    CHECK(bench.notesAgree());
}

TEST_CASE("undoing leaves alone where a passage was found since", "[keeper]")
{
    NoteBench bench;
    const QString id = bench.add(bench.highlight(1, 10));
    bench.keeper.setColour({id}, 4);
    Annotation placed = bench.note(id);
    placed.placement = {Placement::Fit::Moved, 50, 55, 0.9, "newer"};
    bench.book.put({placed});
    bench.stack()->undo();
    CHECK(bench.note(id).colour == 1);
    CHECK(bench.note(id).placement == placed.placement);
}

TEST_CASE("what was deleted for good does not come back by undoing", "[keeper]")
{
    NoteBench bench;
    const QStringList ids = bench.keeper.add({bench.highlight(1, 10), bench.highlight(1, 40)});
    bench.keeper.setColour(ids, 2);
    bench.keeper.remove({ids[0]});
    const QSignalSpy forgotten(&bench.book, &NoteBook::forgotten);
    bench.keeper.deleteForever({ids[0]});
    CHECK(forgotten.size() == 1);
    bench.stack()->undo();
    CHECK_FALSE(bench.book.find(ids[0]));
    bench.stack()->undo();
    CHECK_FALSE(bench.book.find(ids[0]));
    CHECK(bench.note(ids[1]).colour == 1);
    REQUIRE(bench.settleNotes());
    CHECK(bench.notesAgree());
    CHECK(bench.storedNotes().size() == 1);
}

TEST_CASE("a new note into which nothing was written leaves no trace", "[keeper]")
{
    NoteBench bench;
    bench.marks->setStarred({bench.id(1)}, true);
    const QString id = bench.add(bench.onArticle(1, {}));
    bench.keeper.setNote(id, u"x"_s);
    bench.keeper.endEditing();
    bench.keeper.setNote(id, {});
    bench.keeper.discard(id);
    CHECK(bench.stack()->count() == 1);
    CHECK(bench.shown(1).starred);
    REQUIRE(bench.settleNotes());
    CHECK(bench.storedNotes().isEmpty());
}

TEST_CASE("notes are there again after a start, and the old trash is not", "[keeper]")
{
    NoteBench bench;
    const QString kept = bench.add(bench.highlight(1, 10, u"引文"_s));
    const QString old = bench.add(bench.highlight(1, 20));
    bench.keeper.remove({old});
    REQUIRE(bench.settleNotes());
    bench.execute(u"notes.db"_s, "UPDATE annotations SET deleted = 1000 WHERE deleted IS NOT NULL");

    NoteBook book;
    NoteKeeper keeper(&book, bench.marks->store(), bench.thread.get(), bench.stack());
    const QSignalSpy loaded(&book, &NoteBook::loaded);
    keeper.load();
    REQUIRE(waitUntil([&] { return book.isLoaded(); }));
    CHECK(loaded.size() == 1);
    CHECK(book.count() == 1);
    REQUIRE(book.find(kept));
    CHECK(*book.find(kept) == bench.note(kept));
    REQUIRE(bench.marks->store()->flush());
    CHECK(bench.storedNotes().size() == 1);
}

TEST_CASE("a clock that is far ahead does not empty the trash", "[keeper]")
{
    NoteBench bench;
    const QString old = bench.add(bench.highlight(1, 20));
    bench.keeper.remove({old});
    REQUIRE(bench.settleNotes());
    bench.execute(u"notes.db"_s, "UPDATE annotations SET created = 500, modified = 1000, deleted = 1000");

    NoteBook book;
    NoteKeeper keeper(&book, bench.marks->store(), bench.thread.get(), bench.stack());
    keeper.load();
    REQUIRE(waitUntil([&] { return book.isLoaded(); }));
    CHECK(book.find(old));
    REQUIRE(bench.marks->store()->flush());
    CHECK(bench.storedNotes().size() == 1);
}

TEST_CASE("another notes.db in its place is read, and what is not stored stays", "[keeper]")
{
    NoteBench bench;
    const QString changed = bench.add(bench.highlight(1, 10));
    const QString gone = bench.add(bench.highlight(1, 20));
    const QString unsaved = bench.add(bench.highlight(1, 30));
    REQUIRE(bench.settleNotes());
    bench.forbid();
    bench.keeper.setNote(unsaved, u"not on disk"_s);
    REQUIRE(waitUntil([&] { return bench.keeper.unsaved().size() == 1; }));
    bench.allow();
    bench.execute(u"notes.db"_s, "DELETE FROM annotations WHERE id <> '" + changed.toLatin1() +
                                     "'; UPDATE annotations SET note = 'of the other file'");
    bench.keeper.reload();
    const QString meanwhile = bench.add(bench.highlight(2, 5));
    REQUIRE(waitUntil([&] { return !bench.book.find(gone); }));

    CHECK(bench.note(changed).note == u"of the other file");
    CHECK(bench.note(unsaved).note == u"not on disk");
    CHECK(bench.book.find(meanwhile));
    CHECK(bench.book.count() == 3);
    CHECK(bench.stack()->count() == 1);
    bench.keeper.retry();
    REQUIRE(bench.settleNotes());
    CHECK(bench.notesAgree());
}

TEST_CASE("an undone step is newer than what it takes back", "[keeper]")
{
    NoteBench bench;
    const QString id = bench.add(bench.highlight(1, 10));
    bench.keeper.setColour({id}, 3);
    const QDateTime done = bench.note(id).modified;
    REQUIRE(waitUntil([&] { return QDateTime::currentDateTimeUtc() > done; }));
    bench.stack()->undo();
    CHECK(bench.note(id).modified > done);
    REQUIRE(bench.settleNotes());
    CHECK(bench.notesAgree());
}

TEST_CASE("what is done before the notes are read stays", "[keeper]")
{
    NoteBench bench;
    bench.add(bench.highlight(1, 10));
    REQUIRE(bench.settleNotes());

    NoteBook book;
    NoteKeeper keeper(&book, bench.marks->store(), bench.thread.get(), bench.stack());
    keeper.load();
    const QString id = keeper.add({bench.highlight(2, 5)}).value(0);
    CHECK_FALSE(book.isLoaded());
    keeper.setNote(id, u"early"_s);
    REQUIRE(waitUntil([&] { return book.isLoaded() && keeper.isSaved(); }));
    CHECK(book.count() == 2);
    CHECK(book.find(id)->note == u"early");
    CHECK(bench.storedNotes().size() == 2);
}

TEST_CASE("without a store nothing changes", "[keeper]")
{
    NoteBench bench;
    NoteBook book;
    NoteKeeper keeper(&book, nullptr, bench.thread.get(), bench.stack());
    CHECK_FALSE(keeper.canChange());
    CHECK(keeper.add({bench.highlight(1, 10)}).isEmpty());
    keeper.deleteForever({u"x"_s});
    keeper.retry();
    CHECK(book.count() == 0);
    CHECK(bench.stack()->count() == 0);
}

TEST_CASE("a thousand annotations at once take no time to speak of", "[keeper]")
{
    NoteBench bench;
    QList<Annotation> many;
    for (int number = 0; number < 1000; ++number)
        many.append(bench.highlight(1, number * 7));
    QElapsedTimer elapsed;
    elapsed.start();
    const QStringList ids = bench.keeper.add(many);
    bench.keeper.setColour(ids, 3);
    bench.keeper.addTag(ids, u"all"_s);
    bench.keeper.remove(ids);
    bench.keeper.restore(ids);
    bench.stack()->undo();
    bench.stack()->redo();
    const qint64 milliseconds = elapsed.elapsed();
    CHECK(milliseconds < 1000);
    CHECK(bench.stack()->count() == 5);
    REQUIRE(bench.settleNotes());
    CHECK(bench.notesAgree());
}
