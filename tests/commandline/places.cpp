// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

/// Writes the user's table of places; gives its path.
QString writePlaces(const Program &dateline, const QByteArray &table)
{
    const QString folder = dateline.home() + u"/.local/share/dateline"_s;
    REQUIRE(QDir().mkpath(folder));
    QFile file(folder + u"/places.tsv"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(table) == table.size());
    return file.fileName();
}

void writeArticle(const Program &dateline)
{
    dateline.write(
        u"visit.md"_s,
        articleFile(u"國防部長視察"_s, u"2023-02-03T08:00:00Z"_s) +
            QStringLiteral("\n國防部長邱國正2月2日前往觀霧谷地視察，並在當地會見官兵。\n").toUtf8());
}

/// The code of the place of the name in the first article.
QString codeIn(const Program &dateline, const QString &name)
{
    const QString id = dateline.list().constFirst().value("id"_L1).toString();
    for (const QJsonObject &line : dateline({u"explain"_s, id, u"--json"_s}).objects()) {
        if (line.value("text"_L1).toString() == name)
            return line.value("value"_L1)["code"_L1].toString();
    }
    return {};
}

} // namespace

TEST_CASE("a place of the user's table is found and mapped", "[places]")
{
    const Program dateline;
    writePlaces(dateline, "site\tTW\t24.51\t121.12\tGuanwu Valley\t觀霧谷地\n");
    writeArticle(dateline);
    dateline.import();
    CHECK(codeIn(dateline, u"觀霧谷地"_s) == u"place:Guanwu Valley"_s);
    const Outcome timeline = dateline({u"timeline"_s, u"觀霧谷地"_s, u"--format"_s, u"geojson"_s});
    CHECK(timeline.code == 0);
    CHECK(timeline.errors.isEmpty());
    CHECK(timeline.output.contains("121.1"));
    CHECK(timeline.output.contains("24.5"));
    // By any of its names.
    CHECK(dateline({u"timeline"_s, u"邱國正"_s}).text().contains(u"觀霧谷地"_s));

    QFile text(dateline.home() + u"/text.txt"_s);
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("The general arrived in Guanwu Valley on Thursday.");
    text.close();
    const Outcome explained =
        dateline({u"explain"_s, u"--text"_s, text.fileName(), u"--at"_s, u"2023-02-03"_s});
    CHECK(explained.text().contains(u"place:Guanwu Valley"_s));
}

TEST_CASE("a change of the user's table is seen in articles that were imported before", "[places]")
{
    const Program dateline;
    writeArticle(dateline);
    dateline.import();
    CHECK(dateline({u"timeline"_s, u"觀霧谷地"_s, u"--format"_s, u"geojson"_s}).output.contains("121.1") ==
          false);

    writePlaces(dateline, "site\tTW\t24.51\t121.12\tGuanwu Valley\t觀霧谷地\n");
    const Outcome stale = dateline({u"timeline"_s, u"邱國正"_s});
    CHECK(stale.code == 0);
    CHECK(stale.errors.contains("dateline import"));
    CHECK(dateline.import().value("unchanged"_L1).toInt() == 1);
    CHECK(dateline({u"timeline"_s, u"觀霧谷地"_s, u"--format"_s, u"geojson"_s}).output.contains("121.1"));
    CHECK(dateline({u"timeline"_s, u"邱國正"_s}).errors.isEmpty());

    writePlaces(dateline, "# nothing any more\n");
    dateline.import();
    CHECK_FALSE(dateline({u"timeline"_s, u"邱國正"_s, u"--format"_s, u"geojson"_s}).output.contains("121.1"));
}

TEST_CASE("an import tells which lines of the user's table are wrong, and does the rest", "[places]")
{
    const Program dateline;
    const QString path =
        writePlaces(dateline, "# mine\nvillage\tTW\t24\t121\tElsewhere\n"
                              "site\tTW\t24.51\t121.12\tGuanwu Valley\t觀霧谷地\nsite\tTW\t24.51\n");
    writeArticle(dateline);
    const Outcome import = dateline({u"import"_s, dateline.archive()});
    CHECK(import.code == 0);
    const QString errors = QString::fromUtf8(import.errors);
    CHECK(errors.contains(QString(path + u": Line 2: "_s)));
    CHECK(errors.contains(QString(path + u": Line 4: "_s)));
    CHECK_FALSE(errors.contains(u"Line 3"_s));
    CHECK(codeIn(dateline, u"觀霧谷地"_s) == u"place:Guanwu Valley"_s);

    writePlaces(dateline, QByteArray(5 << 20, '#'));
    const Outcome large = dateline({u"import"_s, dateline.archive()});
    CHECK(large.code == 0);
    CHECK(QString::fromUtf8(large.errors).contains(path));
}
