// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "testfiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

/// Without the line that says when it was exported.
std::string withoutTime(const QByteArray &file)
{
    QList<QByteArray> lines = file.split('\n');
    lines.removeIf([](const QByteArray &line) {
        return line.contains("\"export_date\"") || line.contains("\"generated\"");
    });
    return lines.join('\n').toStdString();
}

} // namespace

TEST_CASE("What leaves comes back into an empty library and leaves as the same", "[exchange]")
{
    const QString format = GENERATE(u"w3c"_s, u"hypothesis"_s, u"readwise"_s, u"csv"_s);
    INFO(format.toStdString());
    const Office from;
    from.addNotes();
    const QByteArray sent = from.exported(format, u"notes"_s);

    const Office to;
    const Outcome outcome = to.importNotes(from.home() + u"/notes"_s);
    INFO(outcome.errors.toStdString());
    CHECK(outcome.code == 0);
    // Readwise has no place for notes on whole articles.
    const int count = format == "readwise"_L1 ? 3 : 4;
    CHECK(outcome.object().value("added"_L1).toInt() == count);
    CHECK(outcome.object().value("orphans"_L1).toInt() == 0);
    CHECK(to.notes().size() == count);
    CHECK(withoutTime(to.exported(format, u"again"_s)) == withoutTime(sent));

    // Once more, on either side, brings nothing new.
    for (const Office *office : {&from, &to}) {
        const QJsonObject again = office->importNotes(from.home() + u"/notes"_s).object();
        CHECK(again.value("added"_L1).toInt() == 0);
        CHECK(again.value("unchanged"_L1).toInt() == count);
        CHECK(again.value("merged"_L1).toInt() == count);
        CHECK(again.value("conflicts"_L1).toInt() == 0);
    }
}

TEST_CASE("All that belongs to a note comes back", "[exchange]")
{
    const QString format = GENERATE(u"w3c"_s, u"bundle"_s, u"hypothesis"_s, u"csv"_s);
    INFO(format.toStdString());
    const Office from;
    from.addNotes();
    from.exported(format, u"notes"_s);
    const Office to;
    REQUIRE(to.importNotes(from.home() + u"/notes"_s).code == 0);
    QHash<QString, QJsonObject> arrived;
    for (const QJsonObject &note : to.notes())
        arrived.insert(note.value("id"_L1).toString(), note);
    for (const QJsonObject &note : from.notes()) {
        INFO(QJsonDocument(note).toJson().toStdString());
        CHECK(QJsonDocument(arrived.value(note.value("id"_L1).toString())).toJson().toStdString() ==
              QJsonDocument(note).toJson().toStdString());
    }
}

TEST_CASE("Notes that were changed on both sides wait for a decision", "[exchange]")
{
    const Office office;
    office.addNotes();
    QByteArray file = office.exported(u"w3c"_s, u"notes"_s);
    file.replace("Check *this*", "Check *that*");
    file.replace("\"modified\": \"20", "\"modified\": \"21");
    writeFile(office.home() + u"/theirs"_s, file);
    // Here as well, but by no means of the command line: as if it had never left.
    const Office other;
    REQUIRE(other.importNotes(office.home() + u"/notes"_s).code == 0);

    // There it was not changed since it came, so it is brought up to date.
    const QJsonObject merged = other.importNotes(office.home() + u"/theirs"_s).object();
    CHECK(merged.value("updated"_L1).toInt() == 1);
    CHECK(merged.value("conflicts"_L1).toInt() == 0);
}

TEST_CASE("What cannot be read is named, and the rest is read", "[exchange]")
{
    const Office office;
    office.addNotes();
    const QByteArray sent = office.exported(u"w3c"_s, u"notes"_s);
    writeFile(office.home() + u"/half"_s, sent.left(sent.size() / 2));
    const Office to;
    const Outcome half = to.importNotes(office.home() + u"/half"_s);
    CHECK(half.code == 1);
    REQUIRE(half.object().value("refused"_L1).toArray().size() == 1);
    CHECK(half.errors.contains("half"));
    CHECK(to.notes().isEmpty());

    const Outcome missing = to.importNotes(office.home() + u"/missing"_s);
    CHECK(missing.code == 1);
    CHECK(missing.errors.contains("missing"));
    CHECK(to({u"notes"_s, u"import"_s, u"x"_s, u"--conflicts"_s, u"none"_s}).code == 2);
}

TEST_CASE("An export can be of what a search finds, and go to standard output", "[exchange]")
{
    const Office office;
    office.addNotes();
    const Outcome found = office({u"export"_s, u"--format"_s, u"w3c"_s, u"--query"_s, u"orchestra"_s});
    CHECK(found.code == 0);
    CHECK(found.output.contains("Nobody fell."));
    CHECK_FALSE(found.output.contains("抵達首爾"));
    // A bibliography is of all that is found, with notes or without.
    const Outcome cited = office({u"export"_s, u"--format"_s, u"ris"_s, u"--query"_s, u"nobody"_s});
    CHECK(cited.output.contains("A third one"));
    CHECK(cited.output.contains("The new bridge"));
    CHECK(office({u"export"_s, u"--format"_s, u"docx"_s}).code == 2);
    CHECK(office({u"export"_s, u"--format"_s, u"pdf"_s}).code == 2);
}

TEST_CASE("A dossier is made without a display", "[exchange]")
{
    const Office office;
    office.addNotes();
    CHECK(office.exported(u"pdf"_s, u"dossier.pdf"_s).startsWith("%PDF-"));
    const QByteArray html = office.exported(u"html"_s, u"dossier.html"_s);
    CHECK(html.contains("抵達首爾"));
    CHECK_FALSE(html.contains("<script"));
}

TEST_CASE("A vault is brought up to date where it is", "[exchange]")
{
    const Office office;
    office.addNotes();
    const QString vault = office.home() + u"/vault"_s;
    const QStringList arguments{u"export"_s, u"--format"_s, u"markdown"_s,
                                u"--to"_s,   vault + u'/',  u"--json"_s};
    CHECK(office(arguments).object().value("files"_L1).toInt() == 2);
    CHECK(office(arguments).object().value("files"_L1).toInt() == 0);
    office.add(u"other"_s, {u"--note"_s, u"Now somebody did"_s});
    CHECK(office(arguments).object().value("files"_L1).toInt() == 1);
    CHECK(QDir(vault).entryList({u"*.md"_s}).size() == 3);
}

TEST_CASE("A file that cannot be written is named", "[exchange]")
{
    const Office office;
    office.addNotes();
    writeFile(office.home() + u"/plain"_s, "a file where a folder would be");
    const Outcome outcome =
        office({u"export"_s, u"--format"_s, u"csv"_s, u"--to"_s, office.home() + u"/plain/notes.csv"_s});
    CHECK(outcome.code == 3);
    CHECK(outcome.errors.contains("plain/notes.csv"));
}
