// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinelibrary.h"

#include "../readerfixture.h"
#include "library/database.h"
#include "library/importjob.h"
#include "library/library.h"
#include "testfiles.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace Dateline::Test {

TimelineLibrary::TimelineLibrary()
{
    auto opened = Library::Library::open(folder(), Library::OpenMode::ReadWrite);
    REQUIRE(opened.ok());
    m_library = std::move(opened.value());
}

TimelineLibrary::~TimelineLibrary() = default;

void TimelineLibrary::write(const QString &name, const QString &day, const QString &outlet,
                            const QString &text) const
{
    const QString article =
        u"---\ntitle: \"Report %1\"\ndate: %2T10:00:00.000Z\nauthor: %3\nfrom: https://%4.example/%1\n---\n%5\n"_s
            .arg(name, day, outlet, outlet.toLower(), text);
    writeFile(QString(archive() + u'/' + name + u".md"_s), article.toUtf8());
}

void TimelineLibrary::import() const
{
    Library::ImportOptions options;
    options.libraryFolder = folder();
    options.paths = {archive()};
    options.workerProgram = QCoreApplication::applicationFilePath();
    options.workers = 1;
    Library::ImportJob job(options);
    const QSignalSpy finished(&job, &Library::ImportJob::finished);
    job.start();
    REQUIRE(waitFor([&] { return !finished.isEmpty(); }, 60'000));
}

void TimelineLibrary::fill() const
{
    write(u"one"_s, u"2023-01-30"_s, u"Herald"_s,
          u"NATO Secretary General Jens Stoltenberg arrived in Seoul on January 29, 2023. "
          "He met President Yoon Suk Yeol on January 30."_s);
    write(u"two"_s, u"2023-01-31"_s, u"Courier"_s,
          u"NATO Secretary General Jens Stoltenberg arrived in Tokyo on January 31, 2023. "
          "Mr. Stoltenberg visited Iruma Air Base on the same day."_s);
    write(u"three"_s, u"2023-02-02"_s, u"Herald"_s,
          u"Defense Secretary Lloyd Austin arrived in Manila on February 1, 2023."_s);
    import();
}

void TimelineLibrary::changeIndex(const char *sql) const
{
    auto index =
        Library::Database::open(QString(folder() + u"/index.db"_s), Library::Database::Access::ReadWrite);
    REQUIRE(index.ok());
    (*index)->execute(sql);
    REQUIRE_FALSE((*index)->hasError());
}

} // namespace Dateline::Test
