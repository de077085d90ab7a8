// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/savedsearches.h"

#include "library/statestore.h"
#include "readerfixture.h"
#include "search/savedsearchlist.h"
#include "search/savedsearchsection.h"
#include "searchbench.h"
#include "support/librarythread.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::SearchBench;
using Dateline::Test::waitFor;

namespace {

struct SavedBench : SearchBench
{
    SavedBench()
    {
        side.resize(230, 300);
        section.resize(230, 300);
        side.show();
    }

    QStringList names()
    {
        QStringList found;
        for (const Search::SavedSearch &one : saved.model()->searches())
            found.append(one.name);
        return found;
    }
    /// As another start of the program would find them.
    QStringList storedNames()
    {
        REQUIRE(store.flush().ok());
        const auto reader = Library::LibraryReader::open(library->folder());
        REQUIRE(reader.ok());
        const auto searches = (*reader)->savedSearches();
        REQUIRE(searches.ok());
        QStringList found;
        for (const Search::SavedSearch &one : *searches)
            found.append(one.name);
        return found;
    }
    int unread(int row) { return saved.model()->index(row).data(Search::SavedSearchUnreadRole).toInt(); }
    Search::SavedSearchList *list() { return section.list(); }
    void choose(int row)
    {
        QApplication::setActiveWindow(&side);
        list()->setFocus();
        list()->setCurrentIndex(saved.model()->index(row));
    }

    Library::StateStore store{library->folder()};
    Support::LibraryThread thread{library->folder()};
    QUndoStack stack;
    Search::SavedSearches saved{{&thread, &store, &stack, search->thread(), &table}};
    QAbstractItemModelTester tester{saved.model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QWidget side;
    Search::SavedSearchSection section{&saved, &side};
};

} // namespace

TEST_CASE("A search is saved once, counted in the background, and stored", "[ui][search]")
{
    SavedBench bench;
    CHECK(bench.saved.save(u"\"Article 4\""_s) == 0);
    CHECK(bench.saved.save(u" Article "_s) == 1);
    CHECK(bench.saved.save(u"Article"_s) == 1);
    CHECK(bench.saved.save(u"  "_s) == -1);
    CHECK(bench.storedNames() == QStringList{u"\"Article 4\""_s, u"Article"_s});
    REQUIRE(waitFor([&] { return bench.unread(0) == 1 && bench.unread(1) == 5; }));
    // Marks are seen in the counts without a search.
    bench.table.setRead({bench.table.idAt(0)}, true);
    bench.saved.countSoon();
    CHECK(bench.unread(1) == 4);
}

TEST_CASE("Saved searches are removed and come back by undo", "[ui][search]")
{
    SavedBench bench;
    for (const QString &query : {u"one"_s, u"two"_s, u"three"_s})
        bench.saved.save(query);
    const QSignalSpy removed(&bench.saved, &Search::SavedSearches::removed);
    bench.choose(1);
    QTest::keyClick(bench.list(), Qt::Key_Delete);
    CHECK(bench.names() == QStringList{u"one"_s, u"three"_s});
    CHECK(removed.size() == 1);
    CHECK(bench.storedNames() == bench.names());
    bench.stack.undo();
    CHECK(bench.names() == QStringList{u"one"_s, u"two"_s, u"three"_s});
    CHECK(bench.storedNames() == bench.names());
    bench.stack.redo();
    CHECK(bench.names() == QStringList{u"one"_s, u"three"_s});
}

TEST_CASE("Keys move, rename and run saved searches", "[ui][search]")
{
    SavedBench bench;
    for (const QString &query : {u"one"_s, u"two"_s, u"three"_s})
        bench.saved.save(query);
    bench.choose(0);
    SECTION("Alt with arrows moves")
    {
        QTest::keyClick(bench.list(), Qt::Key_Down, Qt::AltModifier);
        CHECK(bench.names() == QStringList{u"two"_s, u"one"_s, u"three"_s});
        CHECK(bench.list()->currentIndex().row() == 1);
        QTest::keyClick(bench.list(), Qt::Key_Up, Qt::AltModifier);
        CHECK(bench.names() == QStringList{u"one"_s, u"two"_s, u"three"_s});
        QTest::keyClick(bench.list(), Qt::Key_Up, Qt::AltModifier);
        CHECK(bench.storedNames() == QStringList{u"one"_s, u"two"_s, u"three"_s});
    }
    SECTION("F2 renames")
    {
        QTest::keyClick(bench.list(), Qt::Key_F2);
        auto *editor = bench.list()->findChild<QLineEdit *>();
        REQUIRE(editor);
        QTest::keyClicks(editor, u"first"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        REQUIRE(waitFor([&] { return bench.names().first() == u"first"; }));
        CHECK(bench.storedNames().first() == u"first");
    }
    SECTION("Return runs")
    {
        const QSignalSpy chosen(&bench.section, &Search::SavedSearchSection::searchChosen);
        QTest::keyClick(bench.list(), Qt::Key_Return);
        REQUIRE(chosen.size() == 1);
        CHECK(chosen[0][0].toString() == u"one");
    }
}

TEST_CASE("The section is there only when something is saved", "[ui][search]")
{
    SavedBench bench;
    CHECK(bench.section.isHidden());
    bench.saved.save(u"one"_s);
    CHECK_FALSE(bench.section.isHidden());
    bench.saved.remove(0);
    CHECK(bench.section.isHidden());
}
