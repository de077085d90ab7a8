// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Exchange;
using namespace Qt::StringLiterals;

TEST_CASE("Cells of a table come back as they were", "[csv]")
{
    const QStringList texts{
        u"plain"_s, u"a, b"_s, u"he said \"no\""_s, u"two\nlines"_s, u"two\r\nlines"_s, u"=1+1"_s, u"＝1"_s,
        u"'=1"_s,   u"''=1"_s, u"'quoted'"_s,       u"\"\"\""_s,     u"朴振，首爾"_s,   u"-5"_s,   u"@user"_s,
        QString()};
    QStringList cells;
    for (const QString &text : texts)
        cells += guardedCsvCell(text);
    const auto records = readCsv(csvLine(cells) + csvLine({u"second"_s}));
    REQUIRE(records);
    REQUIRE(records->size() == 2);
    REQUIRE(records->first().size() == texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i)
        CHECK(withoutFormulaGuard(records->first().at(i)) == texts.at(i));
    CHECK(records->last() == QStringList{u"second"_s});
}

TEST_CASE("What a spreadsheet would run is shown instead", "[csv]")
{
    CHECK(guardedCsvCell(u"=cmd|' /C calc'!A0"_s) == u"'=cmd|' /C calc'!A0"_s);
    CHECK(guardedCsvCell(u"+1, 2"_s) == u"\"'+1, 2\""_s);
    CHECK(guardedCsvCell(u"a=b"_s) == u"a=b"_s);
    CHECK(csvCell(u"=1"_s) == u"=1"_s);
}

TEST_CASE("Tables of other programs are read", "[csv]")
{
    CHECK(readCsv(u"\ufeffa,b\nc,\"d\"\"e\"\r\n\r\n\"f\ng\",h\rlast"_s).value() ==
          QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d\"e"_s}, {u"f\ng"_s, u"h"_s}, {u"last"_s}});
    CHECK(readCsv(u"a,,\n"_s).value() == QList<QStringList>{{u"a"_s, QString(), QString()}});
    CHECK(readCsv(u"a,\n"_s).value() == QList<QStringList>{{u"a"_s, QString()}});
    CHECK(readCsv(QString()).value().isEmpty());
}

TEST_CASE("A quotation mark that is not closed is told with its line", "[csv]")
{
    const auto records = readCsv(u"a,b\n\"c\nd\",e\nf,\"g\nh"_s);
    REQUIRE_FALSE(records);
    CHECK(records.error().message.contains(u'4'));
}
