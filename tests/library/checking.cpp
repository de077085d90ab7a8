// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlefiles.h"
#include "librarybench.h"
#include "testfiles.h"

#include "library/checker.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

/// A library of fifty articles whose index is one file, without a write-ahead log.
class Bench : public LibraryBench
{
public:
    Bench()
    {
        for (int i = 0; i < 50; ++i)
            write(u"%1.md"_s.arg(i), numberedArticle(i));
        import();
        execute(u"index.db"_s, "PRAGMA wal_checkpoint(TRUNCATE)");
    }
};

} // namespace

TEST_CASE("a check of a sound library is quiet, counts, and changes nothing", "[check]")
{
    Bench bench;
    const QByteArray index = readFile(bench.databaseFile(u"index.db"_s));
    const QByteArray notes = readFile(bench.databaseFile(u"notes.db"_s));

    const CheckReport report = checkLibrary(bench.library());

    CHECK(report.findings.isEmpty());
    CHECK(report.articles == 50);
    CHECK(report.versions == 50);
    CHECK(report.files == 50);
    CHECK((readFile(bench.databaseFile(u"index.db"_s)) == index));
    CHECK((readFile(bench.databaseFile(u"notes.db"_s)) == notes));
}

TEST_CASE("a check finds damaged pages wherever they are", "[check]")
{
    Bench bench;
    const QString file = bench.databaseFile(u"index.db"_s);
    const QByteArray sound = readFile(file);
    // Bytes 16 and 17 of the header (https://www.sqlite.org/fileformat.html).
    const qsizetype pageSize = quint8(sound[16]) << 8 | quint8(sound[17]);
    for (qsizetype page = 1; page * pageSize < sound.size(); ++page) {
        QByteArray damaged = sound;
        for (qsizetype i = page * pageSize; i < page * pageSize + 200; ++i)
            damaged[i] = char(~damaged[i]);
        writeFile(file, damaged);
        INFO("page " << page + 1);
        REQUIRE_FALSE(checkLibrary(bench.library()).findings.isEmpty());
    }
    writeFile(file, sound);
    bench.requireSound();
}

TEST_CASE("a check names articles without a text, with a damaged one, or without a version", "[check]")
{
    Bench bench;
    const QString first = bench.row(u"1.md"_s).id;
    const QString second = bench.row(u"2.md"_s).id;
    const QString third = bench.row(u"3.md"_s).id;
    const auto listed = [](const QString &id) {
        return u"(SELECT listed FROM articles WHERE id = '%1')"_s.arg(id);
    };
    bench.execute(u"index.db"_s, qPrintable(u"DELETE FROM bodies WHERE version = "_s + listed(first)));
    bench.execute(
        u"index.db"_s,
        qPrintable(u"UPDATE bodies SET body = substr(body, 1, 40) WHERE version = "_s + listed(second)));
    bench.execute(u"index.db"_s,
                  qPrintable(u"UPDATE articles SET listed = NULL WHERE id = '%1'"_s.arg(third)));

    const QString findings = checkLibrary(bench.library()).findings.join(u'\n');

    for (const QString &id : {first, second, third}) {
        INFO(id.toStdString());
        CHECK(findings.contains(id));
    }
    const auto article = bench.reader()->article(second);
    REQUIRE_FALSE(article.ok());
    CHECK(article.error().code == Error::Code::Malformed);
}

TEST_CASE("a check finds rows that refer to nothing", "[check]")
{
    Bench bench;
    bench.execute(u"index.db"_s, "UPDATE files SET container = 4711 WHERE number = 1");
    CHECK_FALSE(checkLibrary(bench.library()).findings.isEmpty());
}

TEST_CASE("a check reports a database that cannot be opened by name and still checks the other", "[check]")
{
    Bench bench;
    writeFile(bench.databaseFile(u"notes.db"_s), QByteArray(8192, 'x'));

    const CheckReport report = checkLibrary(bench.library());

    REQUIRE_FALSE(report.findings.isEmpty());
    CHECK(report.findings.constFirst().contains(u"notes.db"_s));
    CHECK(report.articles == 50);
}

TEST_CASE("a check of a folder that is no library says so", "[check]")
{
    Bench bench;
    CHECK_FALSE(checkLibrary(bench.archive()).findings.isEmpty());
    CHECK_FALSE(checkLibrary(bench.root() + u"/nowhere"_s).findings.isEmpty());
}

TEST_CASE("rows of a damaged index are an error, not an empty list", "[check]")
{
    Bench bench;
    QByteArray bytes = readFile(bench.databaseFile(u"index.db"_s));
    for (qsizetype page = 1; page * 4096 + 64 < bytes.size(); ++page)
        bytes.replace(page * 4096, 64, QByteArray(64, '\xff'));
    writeFile(bench.databaseFile(u"index.db"_s), bytes);

    const auto reader = LibraryReader::open(bench.library());
    const bool hasRows = reader.ok() && (*reader)->visitRows([](ArticleRow &&) { return true; }).ok();
    CHECK_FALSE(hasRows);
}
