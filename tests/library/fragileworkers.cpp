// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlefiles.h"
#include "fragileworker.h"
#include "librarybench.h"
#include "testfiles.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int fileCount = 100;
constexpr int culpritNumber = 50;
const QString culprit = u"050.md"_s;

QByteArray culpritFile(const QByteArray &marker)
{
    return articleFile({u"Report of the culprit"_s,
                        u"2022-01-01T00:00:00Z"_s,
                        {},
                        {},
                        {},
                        u"It says <b>%1</b> and more."_s.arg(QString::fromLatin1(marker))});
}

void writeBatch(LibraryBench &bench, const QByteArray &marker)
{
    for (int i = 0; i < fileCount; ++i)
        bench.write(u"%1.md"_s.arg(i, 3, 10, QChar(u'0')),
                    i == culpritNumber ? culpritFile(marker) : numberedArticle(i));
}

void requireOthersNormal(const LibraryBench &bench)
{
    int normal = 0;
    const auto reader = bench.reader();
    for (const ArticleRow &row : bench.rows()) {
        const auto article = reader->article(row.id);
        REQUIRE(article.ok());
        if (row.path != culprit && article->bodyKind == BodyKind::Html && article->doubts.isEmpty())
            ++normal;
    }
    REQUIRE(normal == fileCount - 1);
    bench.requireSound();
}

} // namespace

TEST_CASE("a file that a worker stops or stalls at becomes plain text with a doubt, and no other is touched",
          "[workers]")
{
    const QByteArray marker = GENERATE(QByteArray(crashMarker), QByteArray(stallMarker));
    CAPTURE(marker);
    const WorkerKind fragile("fragile");
    LibraryBench bench;
    writeBatch(bench, marker);

    const Imported imported = bench.import({}, 1);

    CHECK(imported.result.imported == fileCount);
    CHECK(imported.refused() == 0);
    CHECK_FALSE(imported.reasonFor(culprit).isEmpty());
    const auto article = bench.reader()->article(bench.row(culprit).id);
    REQUIRE(article.ok());
    CHECK(article->title == u"Report of the culprit"_s);
    CHECK(article->text.contains(QString::fromLatin1(marker)));
    CHECK_FALSE(article->html.contains(u"<b>"_s));
    CHECK(article->doubts.contains(imported.reasonFor(culprit)));
    requireOthersNormal(bench);
}

TEST_CASE("a worker that others keep from the processor has longer", "[workers]")
{
    const WorkerKind fragile("fragile");
    LibraryBench bench;
    bench.write(u"a.md"_s, culpritFile(starveMarker));

    const Imported imported = bench.import({}, 1);

    CHECK(imported.result.imported == 1);
    CHECK(imported.result.problems.isEmpty());
}

TEST_CASE("a file that brings every worker down is refused with a reason and nothing else is lost",
          "[workers]")
{
    const QByteArray marker = GENERATE(QByteArray(crashMarker), QByteArray(stallMarker));
    CAPTURE(marker);
    const WorkerKind fragile("fragile");
    LibraryBench bench;
    writeBatch(bench, marker + ' ' + alwaysMarker);

    const Imported imported = bench.import({}, 1);

    CHECK(imported.result.imported == fileCount - 1);
    CHECK(imported.refused() == 1);
    CHECK_FALSE(imported.reasonFor(culprit).isEmpty());
    requireOthersNormal(bench);
    CHECK(bench.import({}, 1).refused() == 1);
}

TEST_CASE("files that bring workers down one after the other are each told", "[workers]")
{
    const WorkerKind fragile("fragile");
    LibraryBench bench;
    for (int i = 0; i < 12; ++i) {
        bench.write(u"bad%1.md"_s.arg(i),
                    articleFile({u"Bad %1"_s.arg(i), {}, {}, {}, {}, QString::fromLatin1(crashMarker)}));
        bench.write(u"good%1.md"_s.arg(i), numberedArticle(i));
    }

    const Imported imported = bench.import();

    CHECK(imported.result.imported == 24);
    for (int i = 0; i < 12; ++i) {
        CHECK_FALSE(imported.reasonFor(u"bad%1.md"_s.arg(i)).isEmpty());
        CHECK(imported.reasonFor(u"good%1.md"_s.arg(i)).isEmpty());
    }
}

TEST_CASE("a member of a zip that brings every worker down is refused again when the zip is unchanged",
          "[workers]")
{
    const WorkerKind fragile("fragile");
    LibraryBench bench;
    const QByteArray bad = culpritFile(QByteArray(crashMarker) + ' ' + alwaysMarker);
    bench.write(u"spring.zip"_s, zipOf({{u"good.md"_s, numberedArticle(1)}, {u"bad.md"_s, bad}}));

    const Imported first = bench.import();
    const Imported second = bench.import();

    CHECK(first.refused() == 1);
    CHECK(second.refused() == 1);
    CHECK(second.result.unchanged == 1);
}

TEST_CASE("a changed file that brings every worker down leaves its article as it was", "[workers]")
{
    LibraryBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.import();
    const WorkerKind fragile("fragile");
    bench.write(u"a.md"_s, culpritFile(QByteArray(crashMarker) + ' ' + alwaysMarker));

    CHECK(bench.import().refused() == 1);
    CHECK(bench.titles() == QStringList{u"Report number 1"_s});
}

TEST_CASE("a worker that stops listening does not hold the import up", "[workers]")
{
    const WorkerKind fragile("fragile");
    LibraryBench bench;
    bench.write(u"0.md"_s, articleFile({u"Deaf"_s, {}, {}, {}, {}, QString::fromLatin1(deafMarker)}));
    // More than a socket takes without a reader, so that sending the next batch has to wait.
    for (int i = 1; i < 12; ++i)
        bench.write(u"%1.md"_s.arg(i),
                    articleFile({u"Long %1"_s.arg(i), {}, {}, {}, {}, QString(900'000, QChar(u'a' + i))}));

    const Imported imported = bench.import({}, 2);

    CHECK(imported.result.imported == 12);
    CHECK(imported.refused() == 0);
}

TEST_CASE("an import whose worker program cannot be started refuses each file with a reason", "[workers]")
{
    LibraryBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.write(u"spring.zip"_s, zipOf({{u"b.md"_s, numberedArticle(2)}}));
    const Imported imported = bench.importWith(u"/no/such/program"_s);

    CHECK(imported.result.imported == 0);
    CHECK(imported.refused() == 2);
    bench.requireSound();
}

TEST_CASE("cancelling does not wait for an archive that stalls", "[workers]")
{
    const WorkerKind stalling("stalling-archive");
    LibraryBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.write(u"spring.zip"_s, zipOf({{u"b.md"_s, numberedArticle(2)}}));
    QElapsedTimer clock;
    clock.start();

    const Imported imported = bench.tryImport({}, 10, [](ImportJob &job) { job.cancel(); });

    CHECK(imported.result.cancelled);
    CHECK(clock.elapsed() < 15'000);
}
