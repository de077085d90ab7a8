// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testfiles.h"
#include "uiwaiting.h"

#include "import/importbar.h"
#include "import/importcontroller.h"
#include "library/library.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Import;
using namespace Qt::StringLiterals;
using Test::waitUntil;

namespace {

/// A library, two folders of many small articles, and what imports them.
struct Bench
{
    explicit Bench(int files = 2000)
    {
        const auto made = Library::Library::open(library(), Library::OpenMode::ReadWrite);
        REQUIRE(made.ok());
        for (int i = 0; i < files; ++i) {
            const QString text =
                u"---\ntitle: Article %1\ndate: 2023-01-02T10:00:00Z\n---\n<p>The text of %1.</p>\n"_s.arg(i);
            Test::writeFile(first() + u"/%1.md"_s.arg(i), text.toUtf8());
        }
        Test::writeFile(second() + u"/other.md"_s, "---\ntitle: Other\n---\nIts text.\n");
        Test::writeFile(second() + u"/broken.zip"_s, "PK this is no archive");
        controller =
            std::make_unique<ImportController>(library(), QCoreApplication::applicationFilePath(), &bar);
        QObject::connect(controller.get(), &ImportController::committed, controller.get(),
                         [this](const QStringList &ids) { committed += int(ids.size()); });
    }

    QString library() const { return folder.filePath(u"test.dateline"_s); }
    QString first() const { return folder.filePath(u"first"_s); }
    QString second() const { return folder.filePath(u"second"_s); }

    QTemporaryDir folder;
    ImportBar bar;
    std::unique_ptr<ImportController> controller;
    int committed = 0;
};

} // namespace

TEST_CASE("Imports queue behind each other, and the bar sums them up", "[import][controller]")
{
    Bench bench;
    const QSignalSpy finished(bench.controller.get(), &ImportController::finished);
    bench.controller->import({bench.first()});
    bench.controller->import({bench.second()});
    CHECK(bench.controller->waiting() == QStringList{bench.second()});
    CHECK_FALSE(bench.bar.isHidden());
    REQUIRE(waitUntil([&] { return finished.size() == 2; }, 120'000));
    CHECK_FALSE(bench.controller->isRunning());
    CHECK(bench.controller->waiting().isEmpty());
    CHECK(bench.committed == 2001);
    CHECK(bench.bar.accessibleName().contains(u"2,001 articles imported"));
    CHECK(bench.bar.accessibleName().contains(u"1 refused"));
}

TEST_CASE("A running import is paused and goes on", "[import][controller]")
{
    Bench bench(4000);
    const QSignalSpy finished(bench.controller.get(), &ImportController::finished);
    bench.controller->import({bench.first()});
    REQUIRE(waitUntil([&] { return bench.committed > 0; }));
    bench.controller->pause();
    REQUIRE(bench.controller->isPaused());
    int seen = -1;
    // Until what was in flight is committed.
    REQUIRE(waitUntil([&] {
        const int before = std::exchange(seen, bench.committed);
        QTest::qWait(800);
        return before == bench.committed;
    }));
    CHECK(finished.isEmpty());
    CHECK(bench.bar.accessibleName().startsWith(u"Paused"));
    bench.controller->resume();
    CHECK_FALSE(bench.controller->isPaused());
    REQUIRE(waitUntil([&] { return finished.size() == 1; }, 120'000));
    CHECK(bench.committed == 4000);
}

TEST_CASE("Cancelling ends a paused import and drops what waits", "[import][controller]")
{
    Bench bench;
    const QSignalSpy finished(bench.controller.get(), &ImportController::finished);
    bench.controller->import({bench.first()});
    bench.controller->import({bench.second()});
    bench.controller->pause();
    bench.controller->cancel();
    CHECK(bench.controller->waiting().isEmpty());
    REQUIRE(waitUntil([&] { return finished.size() == 1; }, 60'000));
    CHECK(bench.bar.accessibleName().startsWith(u"Import cancelled"));
    CHECK_FALSE(bench.controller->isRunning());
}

TEST_CASE("The window can be closed while an import is paused", "[import][controller]")
{
    Bench bench;
    bench.controller->import({bench.first()});
    REQUIRE(waitUntil([&] { return bench.committed > 0; }));
    bench.controller->pause();
    const int told = bench.committed;
    bench.controller.reset();
    const auto reader = Library::LibraryReader::open(bench.library());
    REQUIRE(reader.ok());
    CHECK(reader.value()->articleCount() >= told);
}
