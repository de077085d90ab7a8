// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/entities/entitycounter.h"
#include "library/database.h"
#include "library/library.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Timeline;
using namespace Dateline::TimelinePanel;
using namespace Qt::StringLiterals;

namespace {

/// A library of one article in `folder`.
void makeLibrary(const QString &folder)
{
    const auto library = Library::Library::open(folder, Library::OpenMode::ReadWrite);
    REQUIRE(library.ok());
    auto index = Library::Database::open((*library)->indexFile(), Library::Database::Access::ReadWrite);
    REQUIRE(index.ok());
    REQUIRE((*index)->execute(
        "INSERT INTO sources VALUES (1, 'Wire'); "
        "INSERT INTO articles VALUES (1, '00000000000000aa', '', 1, 1, 1, NULL, 0); "
        "INSERT INTO versions VALUES (1, 1, x'01', 'Report', 1, '', '', 'en', 1, 1, 1, '', 0, '', 0)"));
}

} // namespace

TEST_CASE("Entities are counted in the background, and only the newest answer comes",
          "[ui][timeline][entities]")
{
    const QTemporaryDir folder;
    makeLibrary(folder.filePath(u"library"_s));
    const auto catalogue = std::make_shared<const Catalogue>();
    EntityCounter counter(folder.filePath(u"library"_s));
    QSignalSpy ready(&counter, &EntityCounter::countsReady);
    QSignalSpy failed(&counter, &EntityCounter::failed);

    counter.count(catalogue, QStringList{u"unknown"_s});
    counter.count(catalogue, std::nullopt);
    REQUIRE(QTest::qWaitFor([&] { return !ready.isEmpty(); }));
    QTest::qWait(0);
    REQUIRE(ready.size() == 1);
    const auto counts = ready[0][1].value<EntityCounts>();
    CHECK_FALSE(counts.isLimited());
    CHECK(counts.articles() == 1);
    CHECK(counts.entities() == catalogue->entries().size());

    counter.count(catalogue, QStringList());
    counter.cancel();
    counter.count({}, std::nullopt);
    counter.reopen();
    counter.count(catalogue, QStringList());
    REQUIRE(QTest::qWaitFor([&] { return ready.size() > 1; }));
    CHECK(ready.size() == 2);
    CHECK(ready[1][1].value<EntityCounts>().articles() == 0);
    CHECK(failed.isEmpty());
}

TEST_CASE("Without a library the catalogue's own numbers count", "[ui][timeline][entities]")
{
    const QTemporaryDir folder;
    EntityCounter counter(folder.filePath(u"none"_s));
    QSignalSpy ready(&counter, &EntityCounter::countsReady);
    QSignalSpy failed(&counter, &EntityCounter::failed);

    counter.count(std::make_shared<const Catalogue>(), std::nullopt);
    REQUIRE(QTest::qWaitFor([&] { return !ready.isEmpty(); }));
    CHECK(failed.size() == 1);
    CHECK(ready[0][1].value<EntityCounts>().isNull());
}
