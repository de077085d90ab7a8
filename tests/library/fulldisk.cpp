// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlefiles.h"
#include "librarybench.h"
#include "mounts.h"
#include "testfiles.h"

#include "library/checker.h"
#include "library/statestore.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 small = 1 << 20;

/// Fills what is left of a disk.
QString fill(const QString &folder)
{
    const QString path = folder + u"/filling"_s;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray block(4096, 'x');
    while (file.write(block) == block.size()) {
    }
    return path;
}

} // namespace

TEST_CASE("an import onto a full disk says so, and is completed once there is room", "[disk]")
{
    SmallDisk disk(small);
    if (!disk.isMounted())
        SKIP("needs to be root and allowed to mount");
    LibraryBench bench;
    for (int i = 0; i < 2000; ++i)
        bench.write(u"%1.md"_s.arg(i), numberedArticle(i));
    bench.setLibrary(disk.folder() + u"/full.dateline"_s);

    const Imported imported = bench.tryImport();

    REQUIRE(imported.result.failure.has_value());
    CHECK(imported.result.failure->code == Error::Code::StorageFull);
    CHECK_FALSE(imported.result.cancelled);
    CHECK(bench.reader()->articleCount() == imported.result.imported);
    REQUIRE(disk.resize(64 << 20));
    bench.requireSound();
    bench.import();
    CHECK(bench.rows().size() == 2000);
    bench.requireSound();
}

TEST_CASE("a mark that does not fit on the disk is told and nothing before it is lost", "[disk]")
{
    SmallDisk disk(2 * small);
    if (!disk.isMounted())
        SKIP("needs to be root and allowed to mount");
    LibraryBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.setLibrary(disk.folder() + u"/full.dateline"_s);
    bench.import();
    const QString id = bench.rows().constFirst().id;
    StateStore store(bench.library());
    store.setStarred({id}, true);
    REQUIRE(store.flush().ok());
    const QString filling = fill(disk.folder());

    store.setTag({id}, QString(100'000, u'x'), true);
    const auto flushed = store.flush();

    REQUIRE_FALSE(flushed.ok());
    CHECK(flushed.error().code == Error::Code::StorageFull);
    REQUIRE(QFile::remove(filling));
    CHECK(bench.rows().constFirst().starred);
    store.setTag({id}, u"small"_s, true);
    CHECK(store.flush().ok());
    CHECK(bench.rows().constFirst().tags == QStringList{u"small"_s});
    bench.requireSound();
}

TEST_CASE("a library that cannot be made for want of room is not said to be in use", "[disk]")
{
    SmallDisk disk(small);
    if (!disk.isMounted())
        SKIP("needs to be root and allowed to mount");
    fill(disk.folder());

    const auto opened = Library::Library::open(disk.folder() + u"/full.dateline"_s, OpenMode::ReadWrite);

    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == Error::Code::StorageFull);
}
