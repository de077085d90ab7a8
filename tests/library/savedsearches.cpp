// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarybench.h"

#include "library/statestore.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;
using Search::newSavedSearch;
using Search::SavedSearch;

namespace {

SavedSearch at(int position, SavedSearch search)
{
    search.position = position;
    return search;
}

QStringList namesIn(const LibraryBench &bench)
{
    const auto searches = bench.reader()->savedSearches();
    REQUIRE(searches.ok());
    QStringList names;
    for (const SavedSearch &search : *searches)
        names.append(search.name);
    return names;
}

} // namespace

TEST_CASE("a saved search comes back as it was stored", "[searches]")
{
    LibraryBench bench;
    StateStore store(bench.library());
    const SavedSearch search = newSavedSearch(u" NATO 與\n首爾 "_s, u"標題：（北約 OR \"x'y\"） -is:read"_s,
                                              SavedSearch::Sort::Relevance);
    CHECK(search.name == u"NATO 與 首爾"_s);
    CHECK(search.id.size() == 36);
    CHECK(search.id != newSavedSearch({}, {}).id);
    store.putSavedSearch(at(3, search));
    REQUIRE(store.flush().ok());

    const auto read = bench.reader()->savedSearches();
    REQUIRE(read.ok());
    REQUIRE(read->size() == 1);
    CHECK(read->constFirst() == at(3, search));
    bench.requireSound();
}

TEST_CASE("saved searches are changed, ordered and removed", "[searches]")
{
    LibraryBench bench;
    StateStore store(bench.library());
    SavedSearch first = at(0, newSavedSearch(u"first"_s, u"a"_s));
    const SavedSearch second = at(1, newSavedSearch(u"second"_s, u"b"_s));
    const SavedSearch third = at(2, newSavedSearch(u"third"_s, u"c"_s));
    for (const SavedSearch &search : {third, second, first})
        store.putSavedSearch(search);
    REQUIRE(store.flush().ok());
    CHECK(namesIn(bench) == QStringList{u"first"_s, u"second"_s, u"third"_s});

    store.orderSavedSearches({third.id, first.id});
    REQUIRE(store.flush().ok());
    CHECK(namesIn(bench) == QStringList{u"third"_s, u"first"_s, u"second"_s});

    first.name = u"renamed"_s;
    first.position = 1;
    store.putSavedSearch(first);
    store.removeSavedSearch(third.id);
    store.removeSavedSearch(u"never there"_s);
    REQUIRE(store.flush().ok());
    CHECK(namesIn(bench) == QStringList{u"renamed"_s, u"second"_s});
}

TEST_CASE("a search that cannot be stored is told by the signal", "[searches]")
{
    LibraryBench bench;
    StateStore store(bench.library());
    REQUIRE(store.flush().ok());
    bench.execute(u"notes.db"_s, "DROP TABLE saved_searches");
    QSignalSpy failures(&store, &StateStore::failed);

    const quint64 write = store.putSavedSearch(newSavedSearch(u"x"_s, u"y"_s));

    REQUIRE((failures.size() == 1 || failures.wait(5000)));
    CHECK(failures[0][1].toULongLong() == write);
    CHECK_FALSE(bench.reader()->savedSearches().ok());
}
