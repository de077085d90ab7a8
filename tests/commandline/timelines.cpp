// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

QString textFile(const Program &dateline, const QString &text)
{
    const QString path = dateline.home() + u"/text.txt"_s;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    return path;
}

QString dateIn(const Outcome &outcome)
{
    for (const QJsonObject &line : outcome.objects()) {
        if (line.value("type"_L1).toString() == "date"_L1)
            return line.value("value"_L1).toString();
    }
    return {};
}

} // namespace

TEST_CASE("wrong usage of timeline and explain ends with 2", "[timelines]")
{
    const Program dateline;
    const QStringList arguments = GENERATE(values<QStringList>({
        {u"timeline"_s},
        {u"timeline"_s, u"Anna Berg"_s, u"--format"_s, u"pdf"_s},
        {u"timeline"_s, u"Anna Berg"_s, u"--json"_s, u"--format"_s, u"csv"_s},
        {u"timeline"_s, u"Anna Berg"_s, u"--from"_s, u"yesterday"_s},
        {u"timeline"_s, u"Anna Berg"_s, u"--to"_s, u"2023-13"_s},
        {u"explain"_s},
        {u"explain"_s, u"one"_s, u"two"_s},
        {u"explain"_s, u"one"_s, u"--at"_s, u"2023-01-29"_s},
        {u"explain"_s, u"--text"_s, u"file"_s},
        {u"explain"_s, u"--text"_s, u"file"_s, u"--at"_s, u"soon"_s},
        {u"explain"_s, u"--text"_s, u"file"_s, u"--at"_s, u"2023-01-29"_s, u"--timezone"_s, u"Nowhere"_s},
        {u"explain"_s, u"one"_s, u"--text"_s, u"file"_s, u"--at"_s, u"2023-01-29"_s},
    }));
    CAPTURE(arguments.join(u' '));
    const Outcome outcome = dateline(arguments);
    CHECK(outcome.code == 2);
    CHECK(outcome.output.isEmpty());
    CHECK_FALSE(outcome.errors.isEmpty());
}

TEST_CASE("what is not there is said, and ends with 3", "[timelines]")
{
    const Program dateline;
    dateline.write(u"a.md"_s, numberedArticle(1));
    dateline.import();
    const Outcome unknown = dateline({u"timeline"_s, u"Nobody"_s, u"At"_s, u"All"_s});
    CHECK(unknown.code == 3);
    CHECK(unknown.output.isEmpty());
    CHECK(unknown.errors.contains("Nobody At All"));
    CHECK(dateline({u"explain"_s, u"0123456789abcdef"_s}).code == 3);
    CHECK(dateline({u"explain"_s, u"--text"_s, u"/nowhere"_s, u"--at"_s, u"2023-01-29"_s}).code == 3);
    CHECK(dateline({u"--library"_s, u"/nowhere"_s, u"timeline"_s, u"Anna"_s}).code == 3);
}

TEST_CASE("a text is explained by the day on which it was written", "[timelines]")
{
    struct Case
    {
        QStringList options;
        QString date;
    };
    const auto [options, date] = GENERATE(values<Case>({
        {{u"--at"_s, u"2023-01-29"_s}, u"2023-01-29"_s},
        {{u"--at"_s, u"2023-01-29T20:00:00Z"_s}, u"2023-01-29"_s},
        {{u"--at"_s, u"2023-01-29T20:00:00Z"_s, u"--timezone"_s, u"Asia/Seoul"_s}, u"2023-01-30"_s},
        {{u"--at"_s, u"2023-01-29T20:00:00"_s, u"--timezone"_s, u"Asia/Seoul"_s}, u"2023-01-29"_s},
        {{u"--at"_s, u"2023-01-30T05:00:00+09:00"_s}, u"2023-01-30"_s},
        {{u"--at"_s, u"2023-01-30T05:00:00+09:00"_s, u"--timezone"_s, u"UTC"_s}, u"2023-01-29"_s},
    }));
    CAPTURE(options.join(u' '));
    const Program dateline;
    const QString path = textFile(dateline, u"港口今天重新開放。"_s);
    const Outcome outcome = dateline(QStringList{u"explain"_s, u"--json"_s, u"--text"_s, path} + options);
    CHECK(outcome.code == 0);
    CHECK(dateIn(outcome) == date);
}

TEST_CASE("an explanation has the fields of the contract, in the order of the text", "[timelines]")
{
    const Program dateline;
    const QString path = textFile(dateline, u"The port reopened on Jan. 28, 2023. It had closed in 2021."_s);
    const QStringList arguments{u"explain"_s, u"--text"_s, path, u"--at"_s, u"2023-01-29"_s};
    const QList<QJsonObject> lines = dateline(arguments + QStringList{u"--json"_s}).objects();
    REQUIRE(lines.size() >= 2);
    int last = 0;
    for (const QJsonObject &line : lines) {
        for (const QString &field : {u"type"_s, u"text"_s, u"start"_s, u"end"_s, u"value"_s, u"rule"_s})
            CHECK(line.contains(field));
        CHECK(line.value("start"_L1).toInt() >= last);
        last = line.value("start"_L1).toInt();
    }
    const Outcome table = dateline(arguments);
    CHECK(table.code == 0);
    CHECK(table.text().contains(u"2023-01-28"_s));
    CHECK(table.text().contains(u"2021"_s));
}

TEST_CASE("an article of the library is explained", "[timelines]")
{
    const Program dateline;
    dateline.write(u"a.md"_s, articleFile(u"The port reopens on Jan. 30, 2023"_s, u"2023-01-29T12:00:00Z"_s));
    dateline.import();
    const QString id = dateline.list().constFirst().value("id"_L1).toString();
    const Outcome outcome = dateline({u"explain"_s, id, u"--json"_s});
    CHECK(outcome.code == 0);
    CHECK(dateIn(outcome) == u"2023-01-30"_s);
}
