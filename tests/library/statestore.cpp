// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlefiles.h"
#include "librarybench.h"
#include "testfiles.h"

#include "library/statestore.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

/// A library of three articles.
class Bench : public LibraryBench
{
public:
    Bench()
    {
        for (int i = 0; i < 3; ++i)
            write(u"%1.md"_s.arg(i), numberedArticle(i));
        import();
        for (const ArticleRow &row : rows())
            ids.append(row.id);
    }

    ArticleRow rowOf(const QString &id) const
    {
        const auto found = reader()->rows({id});
        REQUIRE(found.ok());
        REQUIRE(found->size() == 1);
        return found->constFirst();
    }

    QStringList ids;
};

} // namespace

TEST_CASE("read, star and tags are stored for exactly the articles named", "[states]")
{
    Bench bench;
    StateStore store(bench.library());

    store.setRead({bench.ids[0], bench.ids[1]}, true);
    store.setStarred({bench.ids[1]}, true);
    store.setTag({bench.ids[0]}, u"二月"_s, true);
    store.setTag({bench.ids[0]}, u"Anna's"_s, true);
    REQUIRE(store.flush().ok());

    const ArticleRow first = bench.rowOf(bench.ids[0]);
    CHECK((first.read && !first.starred));
    CHECK(QSet<QString>(first.tags.cbegin(), first.tags.cend()) == QSet<QString>{u"二月"_s, u"Anna's"_s});
    const ArticleRow second = bench.rowOf(bench.ids[1]);
    CHECK((second.read && second.starred));
    CHECK(second.tags.isEmpty());
    const ArticleRow third = bench.rowOf(bench.ids[2]);
    CHECK_FALSE((third.read || third.starred));
    bench.requireSound();
}

TEST_CASE("marks are taken back, and the last call counts", "[states]")
{
    Bench bench;
    StateStore store(bench.library());
    for (int i = 0; i < 51; ++i)
        store.setRead({bench.ids[0]}, i % 2 == 0);
    store.setStarred({bench.ids[0]}, true);
    store.setStarred({bench.ids[0]}, false);
    store.setTag({bench.ids[0]}, u"mine"_s, true);
    store.setTag({bench.ids[0]}, u"mine"_s, true);
    store.setTag({bench.ids[0]}, u"mine"_s, false);
    store.setTag({bench.ids[0]}, u"never there"_s, false);
    REQUIRE(store.flush().ok());

    const ArticleRow row = bench.rowOf(bench.ids[0]);
    CHECK(row.read);
    CHECK_FALSE(row.starred);
    CHECK(row.tags.isEmpty());
}

TEST_CASE("what is still queued is written when the store is deleted", "[states]")
{
    Bench bench;
    {
        StateStore store(bench.library());
        for (const QString &id : bench.ids)
            store.setRead({id}, true);
    }
    for (const QString &id : bench.ids)
        CHECK(bench.rowOf(id).read);
}

TEST_CASE("marks outlive newer versions and missing files", "[states]")
{
    Bench bench;
    const QString id = bench.row(u"0.md"_s).id;
    {
        StateStore store(bench.library());
        store.setStarred({id}, true);
    }
    bench.remove(u"0.md"_s);
    bench.import();
    CHECK(bench.rowOf(id).starred);
}

TEST_CASE("a write that fails is told by the signal and by the next flush, and stores nothing of itself",
          "[states]")
{
    Bench bench;
    StateStore store(bench.library());
    REQUIRE(store.flush().ok());
    bench.execute(u"notes.db"_s, "PRAGMA foreign_keys=OFF; DROP TABLE tags");
    QSignalSpy failures(&store, &StateStore::failed);

    store.setTag({bench.ids[0]}, u"mine"_s, true);
    const auto flushed = store.flush();

    REQUIRE_FALSE(flushed.ok());
    CHECK(flushed.error().path == bench.databaseFile(u"notes.db"_s));
    REQUIRE((failures.size() == 1 || failures.wait(5000)));
    CHECK(failures.size() == 1);
    CHECK(store.flush().ok());
    store.setRead({bench.ids[0]}, true);
    CHECK(store.flush().ok());
}

TEST_CASE("a mark for several articles of which one is unknown stores none of them", "[states]")
{
    Bench bench;
    StateStore store(bench.library());

    store.setRead({bench.ids[0], u"0123456789abcdef"_s}, true);

    CHECK_FALSE(store.flush().ok());
    CHECK_FALSE(bench.rowOf(bench.ids[0]).read);
}

TEST_CASE("a store over notes that cannot be used tells each failure", "[states]")
{
    Bench bench;
    writeFile(bench.databaseFile(u"notes.db"_s), "no database");
    StateStore store(bench.library());
    QSignalSpy failures(&store, &StateStore::failed);

    store.setRead({bench.ids[0]}, true);

    CHECK_FALSE(store.flush().ok());
    CHECK((failures.size() == 1 || failures.wait(5000)));
    CHECK(readFile(bench.databaseFile(u"notes.db"_s)) == "no database");
}

TEST_CASE("marks are written while an import runs", "[states]")
{
    Bench bench;
    for (int i = 10; i < 300; ++i)
        bench.write(u"%1.md"_s.arg(i), numberedArticle(i));
    StateStore store(bench.library());

    const Imported imported = bench.tryImport({}, 10, [&store](ImportJob &) { CHECK(store.flush().ok()); });
    store.setRead({imported.committed.constFirst()}, true);

    REQUIRE(store.flush().ok());
    CHECK(bench.rowOf(imported.committed.constFirst()).read);
}
