// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlefiles.h"
#include "librarybench.h"
#include "testfiles.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray harbourReport()
{
    return articleFile({u"Harbour office answers"_s,
                        u"2023-03-01T08:30:00Z"_s,
                        u"https://paper.example/harbour"_s,
                        u"The Paper"_s,
                        {u"Harbour"_s, u"Council"_s},
                        {}});
}

} // namespace

TEST_CASE("an import of a folder stores every article with what its file says", "[import]")
{
    LibraryBench bench;
    bench.write(u"a/harbour.md"_s, harbourReport());
    bench.write(u"b/plain.txt"_s, "A line of text without anything around it.\n");
    bench.write(u"b/picture.jpg"_s, "not an article");

    const Imported imported = bench.import();

    CHECK(imported.result.imported == 2);
    CHECK(imported.result.assets == 1);
    CHECK(imported.refused() == 0);
    const ArticleRow row = bench.row(u"a/harbour.md"_s);
    CHECK(row.title == u"Harbour office answers"_s);
    CHECK(row.url == u"https://paper.example/harbour"_s);
    CHECK(publishedString(row.published, row.publishedHasTime, row.dateOrigin) == u"2023-03-01T08:30:00Z"_s);
    CHECK(row.dateOrigin == DateOrigin::FrontMatter);
    CHECK(row.language == u"en"_s);
    CHECK_FALSE(row.source.isEmpty());
    CHECK(row.tags == QStringList{u"Harbour"_s, u"Council"_s});
    CHECK(row.archive == bench.archive());
    CHECK(row.member.isEmpty());
    CHECK(row.versions == 1);
    CHECK_FALSE((row.missing || row.read || row.starred));
    CHECK(row.id.size() == 16);
    bench.requireSound();
}

TEST_CASE("a stored article gives back its text, HTML and zones", "[import]")
{
    LibraryBench bench;
    bench.write(u"harbour.md"_s, harbourReport());
    bench.import();

    const auto article = bench.reader()->article(bench.row(u"harbour.md"_s).id);

    REQUIRE(article.ok());
    CHECK(article->title == u"Harbour office answers"_s);
    CHECK(article->text.startsWith(u"Harbour office answers"_s));
    CHECK(article->text.contains(u"Its members heard two reports"_s));
    CHECK(article->html.contains(u"<p"_s));
    REQUIRE_FALSE(article->zones.isEmpty());
    CHECK(article->zones.constFirst().zone == Html::Zone::Title);
    CHECK(article->zones.constLast().end <= article->text.size());
    CHECK(article->tags == QStringList{u"Harbour"_s, u"Council"_s});
    CHECK(article->bodyKind != BodyKind::Empty);
}

TEST_CASE("every id that an import tells can be read, and all of them are told", "[import]")
{
    LibraryBench bench;
    for (int i = 0; i < 40; ++i)
        bench.write(u"%1.md"_s.arg(i), numberedArticle(i));

    const Imported imported = bench.import();

    const QSet<QString> told(imported.committed.cbegin(), imported.committed.cend());
    const auto rows = bench.reader()->rows(imported.committed);
    REQUIRE(rows.ok());
    CHECK(told.size() == 40);
    CHECK(rows->size() == 40);
    CHECK(bench.reader()->articleCount() == 40);
}

TEST_CASE("rows come newest first and undated ones last", "[import]")
{
    LibraryBench bench;
    bench.write(u"undated.md"_s, articleFile({u"Undated"_s, {}, {}, {}, {}, {}}));
    bench.write(u"old.md"_s, articleFile({u"Old"_s, u"1968-05-01T00:00:00Z"_s, {}, {}, {}, {}}));
    bench.write(u"new.md"_s, articleFile({u"New"_s, u"2023-05-01T10:00:00Z"_s, {}, {}, {}, {}}));
    bench.write(u"middle.md"_s, articleFile({u"Middle"_s, u"2023-05-01T09:00:00Z"_s, {}, {}, {}, {}}));
    bench.import();

    CHECK(bench.titles() == QStringList{u"New"_s, u"Middle"_s, u"Old"_s, u"Undated"_s});
}

TEST_CASE("a second import finds everything unchanged and leaves the rows as they are", "[import]")
{
    LibraryBench bench;
    for (int i = 0; i < 20; ++i)
        bench.write(u"%1.md"_s.arg(i), numberedArticle(i));
    bench.write(u"packed.zip"_s, zipOf({{u"in/a.md"_s, numberedArticle(100)}, {u"in/b.png"_s, "png"}}));
    bench.import();
    const QList<ArticleRow> before = bench.rows();

    const Imported again = bench.import();

    CHECK(again.result.unchanged == 21);
    CHECK(again.result.assets == 1);
    CHECK(again.accounted() == 21);
    CHECK(again.committed.isEmpty());
    CHECK(bench.rows() == before);
}

TEST_CASE("a file with a new time stamp and the same bytes is unchanged", "[import]")
{
    LibraryBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.import();
    bench.write(u"a.md"_s, numberedArticle(1));

    CHECK(bench.import().result.unchanged == 1);
    CHECK(bench.rows().size() == 1);
}

TEST_CASE("a single article file can be imported", "[import]")
{
    LibraryBench bench;
    bench.write(u"one.md"_s, numberedArticle(1));
    const QString file = bench.archive() + u"/one.md"_s;

    CHECK(bench.import({file}).result.imported == 1);
    CHECK(bench.import({file}).result.unchanged == 1);
    CHECK(bench.row(u"one.md"_s).archive == file);
}

TEST_CASE("several paths are imported one after the other", "[import]")
{
    LibraryBench bench;
    bench.write(u"x/a.md"_s, numberedArticle(1));
    bench.write(u"y/b.md"_s, numberedArticle(2));
    const QString nowhere = bench.archive() + u"/nowhere"_s;

    const Imported imported = bench.import({bench.archive() + u"/x/"_s, nowhere, bench.archive() + u"/y"_s});

    CHECK(imported.result.imported == 2);
    CHECK(imported.refused() == 1);
    CHECK_FALSE(imported.reasonFor(nowhere).isEmpty());
    CHECK(bench.row(u"a.md"_s).archive == bench.archive() + u"/x"_s);
}

TEST_CASE("hidden and linked files are refused with a reason, and hidden folders are passed over", "[import]")
{
    LibraryBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.write(u".hidden.md"_s, numberedArticle(2));
    bench.write(u".git/inside.md"_s, numberedArticle(3));
    bench.write(u".directory"_s, "settings");
    REQUIRE(QFile::link(bench.archive() + u"/a.md"_s, bench.archive() + u"/link.md"_s));
    REQUIRE(QFile::link(u"/etc"_s, bench.archive() + u"/etc"_s));

    const Imported imported = bench.import();

    CHECK(imported.result.imported == 1);
    CHECK(imported.refused() == 3);
    for (const QString &path : {u".hidden.md"_s, u"link.md"_s, u"etc"_s}) {
        INFO(path.toStdString());
        CHECK_FALSE(imported.reasonFor(path).isEmpty());
    }
    CHECK(bench.import().accounted() == 4);
}

TEST_CASE("an empty file becomes an article and is said to be doubtful", "[import]")
{
    LibraryBench bench;
    bench.write(u"nothing.md"_s, {});

    const Imported imported = bench.import();

    CHECK(imported.result.imported == 1);
    CHECK(imported.doubtful() >= 1);
    CHECK(bench.titles() == QStringList{u"nothing"_s});
}

TEST_CASE("file names with a line break, a quote or over 200 bytes are imported", "[import]")
{
    const QString name =
        GENERATE(u"two\nlines.md"_s, u"it's \"quoted\" %2F #?.md"_s, QString(70, u'北') + u".md"_s);
    LibraryBench bench;
    bench.write(name, numberedArticle(1));

    bench.import();

    CHECK(bench.row(name).title == u"Report number 1"_s);
    CHECK(bench.import().result.unchanged == 1);
}

TEST_CASE("an import keeps its report: counts, times and problems", "[import]")
{
    LibraryBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.write(u".hidden.md"_s, numberedArticle(2));
    const Imported first = bench.import();
    bench.import();

    const auto imports = bench.reader()->imports();

    REQUIRE(imports.ok());
    REQUIRE(imports->size() == 2);
    const ImportSummary &latest = imports->constFirst();
    const ImportSummary &earliest = imports->constLast();
    CHECK(latest.number > earliest.number);
    CHECK(earliest.archive == bench.archive());
    CHECK(earliest.imported == 1);
    CHECK(latest.unchanged == 1);
    CHECK(latest.imported == 0);
    CHECK(earliest.started.isValid());
    CHECK(earliest.finished >= earliest.started);
    const auto problems = bench.reader()->problems(earliest.number);
    REQUIRE(problems.ok());
    CHECK(*problems == first.result.problems);
}

TEST_CASE("files that wait for a worker take the memory that they need and no more", "[import]")
{
    const auto peakMegabytes = [] {
        QFile status(u"/proc/self/status"_s);
        REQUIRE(status.open(QIODevice::ReadOnly));
        static const QRegularExpression peak(u"VmPeak:\\s*(\\d+) kB"_s);
        return peak.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong() / 1024;
    };
    LibraryBench bench;
    for (int i = 0; i < 400; ++i)
        bench.write(u"%1.md"_s.arg(i), numberedArticle(i));
    const qint64 before = peakMegabytes();
    bench.import();
    // Threads reserve some; a file limit of 64 MB for each that waits would be 25,600.
    CHECK(peakMegabytes() - before < 4000);
}
