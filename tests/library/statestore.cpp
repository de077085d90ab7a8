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

/// Puts `count` articles without files or bodies into the index.
void fillIndex(const LibraryBench &bench, int count)
{
    const QByteArray sql =
        "PRAGMA foreign_keys=OFF; INSERT INTO sources VALUES (1, 'Wire');"
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
        QByteArray::number(count) +
        ") INSERT INTO articles SELECT i, printf('%016x', i), '', i, i, 1, NULL, 0 FROM n;"
        "INSERT INTO versions SELECT number, number, CAST(id AS BLOB), 'Report ' || id, 1, '', '', 'en', "
        "published, 1, 1, '', 0, '', 0 FROM articles";
    bench.execute(u"index.db"_s, sql.constData());
}

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

TEST_CASE("archived articles are told apart, and come back", "[states]")
{
    Bench bench;
    StateStore store(bench.library());
    store.setArchived({bench.ids[0], bench.ids[1]}, true);
    store.setArchived({bench.ids[1]}, false);
    REQUIRE(store.flush().ok());

    CHECK(bench.rowOf(bench.ids[0]).archived);
    CHECK_FALSE(bench.rowOf(bench.ids[0]).read);
    CHECK_FALSE(bench.rowOf(bench.ids[1]).archived);
    CHECK_FALSE(bench.rowOf(bench.ids[2]).archived);
    bench.requireSound();
}

TEST_CASE("different changes to several articles are stored as one", "[states]")
{
    Bench bench;
    StateStore store(bench.library());
    store.setTag({bench.ids[1]}, u"old"_s, true);
    store.setStarred({bench.ids[1]}, true);
    StateChange first{bench.ids[0]};
    first.read = true;
    first.addedTags = {u"一"_s, u"two"_s};
    StateChange second{bench.ids[1]};
    second.starred = false;
    second.archived = true;
    second.removedTags = {u"old"_s};
    const QList<StateChange> changes{first, second};

    SECTION("all of them")
    {
        store.apply(changes);
        REQUIRE(store.flush().ok());
        CHECK(bench.rowOf(bench.ids[0]).read);
        CHECK_FALSE(bench.rowOf(bench.ids[0]).archived);
        CHECK(bench.rowOf(bench.ids[0]).tags == QStringList{u"two"_s, u"一"_s});
        CHECK(bench.rowOf(bench.ids[0]).userTags == 2);
        CHECK(bench.rowOf(bench.ids[1]).archived);
        CHECK_FALSE(bench.rowOf(bench.ids[1]).starred);
        CHECK(bench.rowOf(bench.ids[1]).tags.isEmpty());
    }
    SECTION("or none, when one of the articles is unknown")
    {
        StateChange unknown{u"0123456789abcdef"_s};
        unknown.read = true;
        store.apply(changes + QList<StateChange>{unknown});
        CHECK_FALSE(store.flush().ok());
        CHECK_FALSE(bench.rowOf(bench.ids[0]).read);
        CHECK(bench.rowOf(bench.ids[1]).starred);
        CHECK(bench.rowOf(bench.ids[1]).tags == QStringList{u"old"_s});
    }
}

TEST_CASE("the signals name the write that they are about", "[states]")
{
    Bench bench;
    StateStore store(bench.library());
    QSignalSpy stored(&store, &StateStore::stored);
    QSignalSpy failures(&store, &StateStore::failed);

    const quint64 good = store.setRead({bench.ids[0]}, true);
    const quint64 bad = store.setRead({u"0123456789abcdef"_s}, true);
    CHECK(bad > good);

    REQUIRE((failures.size() == 1 || failures.wait(5000)));
    REQUIRE(stored.size() == 1);
    CHECK(stored[0][0].toULongLong() == good);
    CHECK(failures[0][1].toULongLong() == bad);
}

TEST_CASE("a library of 140,000 articles is marked in one call", "[states]")
{
    LibraryBench bench;
    fillIndex(bench, 140'000);
    QStringList ids;
    for (const ArticleRow &row : bench.rows())
        ids.append(row.id);
    REQUIRE(ids.size() == 140'000);
    StateStore store(bench.library());

    store.setArchived(ids, true);
    store.setTag(ids, u"all of them"_s, true);
    REQUIRE(store.flush().ok());
    int marked = 0;
    for (const ArticleRow &row : bench.rows())
        marked += row.archived && row.tags == QStringList{u"all of them"_s} ? 1 : 0;
    CHECK(marked == 140'000);
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
