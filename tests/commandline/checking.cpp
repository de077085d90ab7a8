// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "testfiles.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

class Shelf : public Program
{
public:
    Shelf()
    {
        for (int i = 0; i < 60; ++i)
            write(u"%1.md"_s.arg(i), numberedArticle(i));
        import();
    }

    QString index() const { return library() + u"/index.db"_s; }

    /// Damages pages of the index from `page` on.
    void damage(qsizetype page) const
    {
        QByteArray bytes = readFile(index());
        // Bytes 16 and 17 of the header (https://www.sqlite.org/fileformat.html).
        const qsizetype pageSize = quint8(bytes[16]) << 8 | quint8(bytes[17]);
        for (; (page + 1) * pageSize <= bytes.size(); ++page)
            bytes.replace(page * pageSize, 300, QByteArray(300, '\xff'));
        QFile::remove(index() + u"-wal"_s);
        QFile::remove(index() + u"-shm"_s);
        writeFile(index(), bytes);
    }
};

} // namespace

TEST_CASE("a check of a sound library says that all is well", "[check]")
{
    const Shelf dateline;
    const Outcome outcome = dateline({u"check"_s, u"--json"_s});
    CHECK(outcome.code == 0);
    const QJsonObject report = outcome.object();
    CHECK(report.value("ok"_L1).toBool());
    CHECK(report.value("findings"_L1).toArray().isEmpty());
    CHECK(report.value("articles"_L1).toInt() == 60);
    CHECK(dateline({u"check"_s}).output.contains("60"));
}

TEST_CASE("a rebuilt index gives the same list", "[check]")
{
    const Shelf dateline;
    const QList<QJsonObject> before = dateline.list();

    CHECK(dateline({u"check"_s, u"--rebuild"_s}).code == 0);

    CHECK(dateline.list() == before);
    CHECK(dateline({u"check"_s}).code == 0);
}

TEST_CASE("damage is found, and repaired by importing the same archives", "[check]")
{
    const qsizetype page = GENERATE(12, 3);
    const Shelf dateline;
    const QList<QJsonObject> before = dateline.list();
    dateline.damage(page);

    const Outcome found = dateline({u"check"_s});
    CHECK(found.code == 3);
    CHECK_FALSE(found.output.isEmpty());
    const Outcome repaired = dateline({u"check"_s, u"--repair"_s});
    INFO(repaired.errors.toStdString());
    CHECK(repaired.code == 0);
    CHECK(dateline.list() == before);
    CHECK(dateline({u"check"_s}).code == 0);
}

TEST_CASE("an index that is no database any more is put aside by a repair", "[check]")
{
    const Shelf dateline;
    writeFile(dateline.index(), QByteArray(20'000, 'x'));

    CHECK(dateline({u"check"_s}).code == 3);
    const Outcome repaired = dateline({u"check"_s, u"--repair"_s});
    INFO(repaired.errors.toStdString());

    CHECK(repaired.code == 1);
    CHECK(repaired.errors.contains("dateline import"));
    CHECK(QFile::exists(dateline.index() + u".before-rebuild"_s));
    CHECK(readFile(dateline.index()).startsWith("SQLite format 3"));
    CHECK(dateline.import().value("imported"_L1).toInt() == 60);
}

TEST_CASE("an index of a newer program is left as it is by a repair", "[check]")
{
    const Shelf dateline;
    QByteArray bytes = readFile(dateline.index());
    // SQLite's file format, 1.3: the user version is at offset 60, big-endian.
    bytes[63] = 99;
    writeFile(dateline.index(), bytes);

    const QString option = GENERATE(u"--repair"_s, u"--rebuild"_s);
    const Outcome outcome = dateline({u"check"_s, option});

    CHECK(outcome.code == 3);
    CHECK(outcome.errors.contains("newer"));
    CHECK(readFile(dateline.index()) == bytes);
}

TEST_CASE("a repair of a sound library reads nothing again", "[check]")
{
    const Shelf dateline;
    CHECK(dateline({u"check"_s, u"--repair"_s}).code == 0);
    CHECK_FALSE(QFile::exists(dateline.index() + u".before-rebuild"_s));
}
