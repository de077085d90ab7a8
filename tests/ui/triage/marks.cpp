// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triagebench.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Dateline::Triage;
using namespace Qt::StringLiterals;

TEST_CASE("one action on articles in mixed states is undone to exactly those states", "[undo]")
{
    TriageBench bench;
    ArticleMarks &marks = *bench.marks;
    marks.setStarred({bench.id(2), bench.id(3)}, true);
    REQUIRE(bench.settle());
    marks.undoStack()->clear();
    const QSignalSpy done(&marks, &ArticleMarks::done);

    marks.setStarred(bench.ids(1, 4), true);

    CHECK(marks.undoStack()->count() == 1);
    REQUIRE(done.size() == 1);
    CHECK(done[0][1].toInt() == 2);
    CHECK(done[0][0].toString().contains(u'2'));
    REQUIRE(bench.settle());
    for (int i = 1; i <= 4; ++i)
        CHECK(bench.stored(i).starred);
    const QSignalSpy restored(&marks, &ArticleMarks::restored);
    marks.undoStack()->undo();
    REQUIRE(bench.settle());
    CHECK(bench.agrees());
    CHECK((!bench.stored(1).starred && bench.stored(2).starred && bench.stored(3).starred &&
           !bench.stored(4).starred));
    REQUIRE(restored.size() == 1);
    CHECK(restored[0][0].toStringList() == QStringList{bench.id(1), bench.id(4)});
    marks.undoStack()->redo();
    REQUIRE(bench.settle());
    CHECK(bench.agrees());
    CHECK((bench.stored(1).starred && bench.stored(4).starred));
    CHECK(done.size() == 1);
}

TEST_CASE("every kind of mark is undone and done again", "[undo]")
{
    TriageBench bench;
    ArticleMarks &marks = *bench.marks;
    const QStringList all = bench.ids(1, 4);
    marks.setRead({bench.id(1)}, true);
    marks.addTag({bench.id(1)}, u"mine"_s);
    marks.markAllRead(all);
    marks.setArchived(all, true);
    marks.addTag(all, u"mine"_s);
    marks.addTag(all, u"own"_s);
    marks.removeTag(all, u"mine"_s);
    REQUIRE(bench.settle());
    const QList<Library::ArticleRow> after = bench.stored();
    REQUIRE(marks.undoStack()->count() == 7);
    CHECK(bench.list.rowCount() == 0);

    while (marks.undoStack()->canUndo())
        marks.undoStack()->undo();
    CHECK(bench.list.rowCount() == 4);
    REQUIRE(bench.settle());
    for (const Library::ArticleRow &row : bench.stored()) {
        CHECK_FALSE((row.read || row.starred || row.archived));
        CHECK(row.userTags == 0);
    }
    CHECK(bench.agrees());
    while (marks.undoStack()->canRedo())
        marks.undoStack()->redo();
    REQUIRE(bench.settle());
    CHECK(bench.agrees());
    CHECK(bench.stored() == after);
    CHECK(bench.stored(1).userTags == 0);
    CHECK(bench.stored(2).tags == QStringList{u"own"_s});
}

TEST_CASE("what changes nothing is no step", "[undo]")
{
    TriageBench bench;
    const QSignalSpy done(bench.marks.get(), &ArticleMarks::done);
    bench.marks->setRead(bench.ids(1, 4), false);
    bench.marks->addTag({bench.id(1)}, u"own"_s);
    bench.marks->removeTag({bench.id(1)}, u"own"_s);
    bench.marks->addTag(bench.ids(1, 4), u" \n"_s);
    bench.marks->setStarred({}, true);
    bench.marks->setStarred({bench.id(99)}, true);
    CHECK(bench.marks->undoStack()->count() == 0);
    CHECK(done.isEmpty());
}

TEST_CASE("a tag is stored on one line", "[tags]")
{
    TriageBench bench;
    bench.marks->addTag({bench.id(2)}, u"  second\tday \x1f of\nit "_s);
    REQUIRE(bench.settle());
    CHECK(bench.stored(2).tags == QStringList{u"second day of it"_s});
    CHECK(bench.agrees());
}

TEST_CASE("an article that was looked at is marked without a step", "[undo]")
{
    TriageBench bench;
    const QSignalSpy changed(bench.marks.get(), &ArticleMarks::changed);
    bench.marks->markReadQuietly(bench.id(2));
    bench.marks->markReadQuietly(bench.id(2));
    CHECK(changed.size() == 1);
    CHECK(bench.shown(2).read);
    CHECK(bench.marks->undoStack()->count() == 0);
    REQUIRE(bench.settle());
    CHECK(bench.stored(2).read);
}

TEST_CASE("undo works after the list was loaded again", "[undo]")
{
    TriageBench bench;
    bench.marks->setArchived(bench.ids(2, 3), true);
    REQUIRE(bench.settle());
    bench.load();
    CHECK(bench.list.rowCount() == 2);
    bench.marks->undoStack()->undo();
    CHECK(bench.list.rowCount() == 4);
    REQUIRE(bench.settle());
    CHECK(bench.agrees());

    bench.table.reset({});
    bench.marks->undoStack()->redo();
    REQUIRE(bench.settle());
    CHECK(bench.stored(2).archived);
    bench.load();
    CHECK(bench.list.rowCount() == 2);
}

TEST_CASE("140,000 articles are marked, undone and done again as one step", "[undo]")
{
    constexpr int count = 140'000;
    TriageBench bench(count);
    const auto storedReadOnes = [&bench] {
        const QList<Library::ArticleRow> rows = bench.stored();
        return std::count_if(rows.begin(), rows.end(), [](const auto &row) { return row.read; });
    };
    bench.marks->setRead(bench.ids(1, 10), true);
    bench.marks->markAllRead(bench.ids(1, count));
    bench.marks->undoStack()->undo();
    REQUIRE(bench.settle());
    CHECK(storedReadOnes() == 10);
    CHECK((bench.shown(10).read && !bench.shown(11).read && !bench.shown(count).read));
    bench.marks->undoStack()->redo();
    REQUIRE(bench.settle());
    CHECK(storedReadOnes() == count);
    CHECK(bench.shown(count).read);
}

TEST_CASE("a source gets its new name in the list without a new start", "[sources]")
{
    TriageBench bench;
    const QSignalSpy named(bench.marks.get(), &ArticleMarks::sourceNamed);
    bench.marks->setSourceName(u"Wire"_s, u"先驅報"_s);
    bench.marks->setStarred({bench.id(2)}, true);
    REQUIRE(waitUntil([&] { return !named.isEmpty(); }));
    CHECK(bench.shown(1).source == u"先驅報"_s);
    CHECK(bench.agrees());
    CHECK(bench.shown(2).starred);
    bench.marks->setSourceName(u"Wire"_s, {});
    REQUIRE(waitUntil([&] { return named.size() == 2; }));
    CHECK(bench.shown(1).source == u"Wire"_s);
}

TEST_CASE("a library that cannot be changed takes no marks", "[undo]")
{
    const TriageBench bench;
    List::ArticleTableModel table;
    table.reset(bench.stored());
    ArticleMarks marks({}, &table, bench.thread.get());
    marks.setStarred({bench.id(1)}, true);
    marks.markReadQuietly(bench.id(1));
    marks.setSourceName(u"Wire"_s, u"Other"_s);
    CHECK_FALSE(marks.canChange());
    CHECK(marks.undoStack()->count() == 0);
    CHECK_FALSE(table.articleAt(0).starred);
}
