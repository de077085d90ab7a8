// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"
#include "exchange/incoming/notesfile.h"
#include "exchange/notes/csvnotes.h"
#include "exchange/notes/csvreader.h"
#include "exchange/notes/hypothesisnotes.h"
#include "exchange/notes/readwisenotes.h"
#include "exchange/notes/readwisereader.h"
#include "exchange/notes/readwisetags.h"
#include "exchange/notes/w3cnotes.h"
#include "notesample.h"
#include "testfiles.h"

#include <QStringEncoder>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Exchange;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;
using Notes::Part;

namespace {

QByteArray contentOf(const Exported &exported)
{
    REQUIRE(exported.files.size() == 1);
    return exported.files.first().content;
}

IncomingNotes read(const Result<IncomingNotes> &notes)
{
    REQUIRE(notes);
    return *notes;
}

} // namespace

TEST_CASE("Notes come back from a table as they went", "[notestables]")
{
    const bool byteOrderMark = GENERATE(false, true);
    const NotesExport sent = sampleNotes();
    const QByteArray bytes = contentOf(csvNotes(sent, {byteOrderMark}));
    CHECK(bytes.startsWith("\xef\xbb\xbf") == byteOrderMark);
    const IncomingNotes back = read(readCsvNotes(bytes));
    CHECK(back.problems.isEmpty());
    REQUIRE(back.notes.size() == 9);
    CHECK(contentOf(csvNotes(received(sent, back), {byteOrderMark})) == bytes);
    const Notes::Annotation &original = sent.articles.first().annotations.first();
    CHECK(back.notes.first().annotation.id == original.id);
    CHECK(back.notes.first().annotation.tags == original.tags);
    CHECK(back.notes.first().annotation.note == original.note);
    CHECK(back.notes.first().annotation.modified == original.modified);
}

TEST_CASE("A table of notes has all fields, and no formulas", "[notestables]")
{
    const auto records = readCsv(QString::fromUtf8(contentOf(csvNotes(sampleNotes()))));
    REQUIRE(records);
    REQUIRE(records->size() == 10);
    const QStringList &header = records->first();
    CHECK(header.first(6) ==
          QStringList{u"id"_s, u"article"_s, u"title"_s, u"source"_s, u"author"_s, u"url"_s});
    const auto cell = [&](qsizetype row, const QString &column) {
        return records->at(row).value(header.indexOf(column));
    };
    CHECK(cell(1, u"start"_s) == u"5"_s); // code points
    CHECK(cell(1, u"published"_s) == u"2023-01-29T12:34:56Z"_s);
    CHECK(cell(1, u"colour name"_s) == u"Colour 2"_s);
    CHECK(cell(1, u"tags"_s) == u"NATO; 北約\\; 峰會; a,b; .dotted"_s);
    CHECK(cell(2, u"quote"_s) == u"'=SUM(A1)"_s);
    CHECK(cell(2, u"note"_s) == u"'=1+1"_s);
    CHECK(cell(3, u"part"_s) == u"title"_s);
    CHECK(cell(5, u"orphan"_s) == u"true"_s);
    CHECK(cell(5, u"start"_s).isEmpty());
    for (const QStringList &record : *records)
        CHECK(record.size() == header.size());
}

TEST_CASE("Tags share a cell", "[notestables]")
{
    const QStringList tags{u"a"_s, u"b; c"_s, u"d\\"_s, u"\\;"_s};
    QStringList back = tagsIn(joinedTags(tags));
    for (QString &tag : back)
        tag = tag.trimmed();
    CHECK(back == tags);
}

TEST_CASE("A line of a table that cannot be read is a problem", "[notestables]")
{
    const IncomingNotes notes =
        read(readCsvNotes("URL,Note,Colour,Modified,Start,End\r\n"
                          "https://a.example/1,one,3,2023-01-29,4,9\r\n"
                          ",two\r\n"
                          "https://a.example/3,<script>x</script>,red,soon,-5,x\r\n"));
    REQUIRE(notes.notes.size() == 2);
    CHECK(notes.notes.first().annotation.colour == 3);
    CHECK(notes.notes.first().position == CodePointRange{4, 9});
    CHECK(notes.notes.first().annotation.anchor.part == Part::Text);
    CHECK(notes.notes.last().annotation.note == u"&lt;script>x&lt;/script>"_s);
    REQUIRE(notes.problems.size() == 5);
    CHECK(notes.problems.first().entry == 2);
    CHECK(notes.problems.last().entry == 3);
}

TEST_CASE("Notes come back from Readwise's format as far as it goes", "[notestables]")
{
    NotesExport sent = sampleNotes();
    for (NotesOfArticle &of : sent.articles) {
        for (Notes::Annotation &annotation : of.annotations) // Readwise has whole seconds
            annotation.created = annotation.created.addMSecs(-annotation.created.time().msec());
    }
    const Exported exported = readwiseNotes(sent);
    const QByteArray bytes = contentOf(exported);
    CHECK(exported.leftOut == 3);
    REQUIRE(exported.remarks.size() == 1);
    CHECK(exported.remarks.first().contains(u"3"_s));
    const IncomingNotes back = read(readReadwiseNotes(bytes));
    CHECK(back.problems.isEmpty());
    REQUIRE(back.notes.size() == 6);
    CHECK(contentOf(readwiseNotes(received(sent, back))) == bytes);
    CHECK(back.notes.first().annotation.note == sent.articles.first().annotations.first().note);
    CHECK(back.notes.first().annotation.tags ==
          QStringList{u"NATO"_s, u"北約;-峰會"_s, u"a,b"_s, u".dotted"_s});
    CHECK(back.notes.first().position == CodePointRange{5, 7});
    const IncomingNotes again = read(readReadwiseNotes(bytes));
    CHECK(again.notes == back.notes); // with the same ids
}

TEST_CASE("A file for Readwise has the columns of its template", "[notestables]")
{
    const auto records = readCsv(QString::fromUtf8(contentOf(readwiseNotes(sampleNotes()))));
    REQUIRE(records);
    CHECK(records->first().join(u',') == u"Highlight,Title,Author,URL,Note,Location,Date"_s);
    CHECK(records->at(1).first() == u"東京"_s);
    CHECK(records->at(1).at(4).startsWith(u".NATO .北約;-峰會 .a,b ..dotted\nAsk"_s));
    CHECK(records->at(1).at(5) == u"5"_s);
    CHECK(records->at(1).at(6) == u"2023-01-29 12:35:56"_s);
    CHECK(records->at(2).first() == u"'=SUM(A1)"_s);
}

TEST_CASE("Readwise's inline tags are words with a dot before a note", "[notestables]")
{
    CHECK(inlineTagsOf(u".one .two three"_s) == TaggedNote{{u"one"_s, u"two"_s}, u"three"_s});
    CHECK(inlineTagsOf(u".one\n\nNote .two"_s) == TaggedNote{{u"one"_s}, u"Note .two"_s});
    CHECK(inlineTagsOf(u"... and so on"_s) == TaggedNote{{}, u"... and so on"_s});
    CHECK(inlineTagsOf(u". x"_s) == TaggedNote{{}, u". x"_s});
    CHECK(inlineTagsOf(u"."_s) == TaggedNote{{}, u"."_s});
    CHECK(inlineTagsOf({}) == TaggedNote{});
    const TaggedNote one =
        GENERATE(TaggedNote{{}, u".NET"_s}, TaggedNote{{u"a"_s}, u".NET .b"_s}, TaggedNote{{u"a"_s}, {}},
                 TaggedNote{{}, u"\\x"_s}, TaggedNote{{}, u"..."_s});
    CHECK(inlineTagsOf(withInlineTags(one)) == one);
}

TEST_CASE("A tag is never one of the words by which Readwise does something", "[notestables]")
{
    CHECK(withInlineTags({{u"h1"_s, u"C12"_s, u"h"_s, u"h1n1"_s, u"co2"_s}, {}}) ==
          u".h-1 .C-12 .h .h1n1 .co2"_s);
}

TEST_CASE("What Readwise itself exports is read", "[notestables]")
{
    const IncomingNotes notes = read(readReadwiseNotes(
        "\xef\xbb\xbfHighlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,"
        "Highlighted at,Document tags\n"
        "\"Two\nlines, \"\"quoted\"\"\",A Book,Ann Lee,B00X,.inline Key idea,blue,\".favourite, deep "
        "work\",page,12,"
        "2020-10-05 10:15:30+00:00,shelf\n"
        ",A Book,Ann Lee,,,,,,,,\n"
        ",A Book,Ann Lee,,On all of it,,,,,,\n"
        "Lost,,,,,,,,,,\n"
        "Undated,A Book,,,,,,,,yesterday,\n"));
    REQUIRE(notes.notes.size() == 3);
    const IncomingNote &first = notes.notes.first();
    CHECK(first.annotation.anchor.quote == u"Two\nlines, \"quoted\""_s);
    CHECK(first.title == u"A Book"_s);
    CHECK(first.annotation.note == u"Key idea"_s);
    CHECK(first.annotation.tags == QStringList{u"inline"_s, u"favourite"_s, u"deep work"_s, u"shelf"_s});
    CHECK(first.annotation.colour == 3);
    CHECK(first.annotation.created == QDateTime(QDate(2020, 10, 5), QTime(10, 15, 30), Qt::UTC));
    CHECK_FALSE(first.position.isKnown());
    CHECK(notes.notes.at(1).annotation.anchor.part == Part::Article);
    QList<int> entries;
    for (const IncomingProblem &problem : notes.problems)
        entries += problem.entry;
    CHECK(entries == QList<int>{2, 4, 5});
}

TEST_CASE("Two highlights that only their notes tell apart are two", "[notestables]")
{
    const IncomingNotes notes =
        read(readReadwiseNotes("Highlight,Title,Note\nsame,A,one\nsame,A,two\nsame,A,one\n"));
    CHECK(notes.notes.size() == 2);
    REQUIRE(notes.problems.size() == 1);
    CHECK(notes.problems.first().entry == 3);
    const IncomingNotes changed = read(readReadwiseNotes("Highlight,Title,Note\nsame,A,three\n"));
    CHECK(changed.notes.first().annotation.id == notes.notes.first().annotation.id);
}

TEST_CASE("A hundred thousand lines of notes are read", "[notestables][many]")
{
    const NotesExport many = manyNotes(100'000);
    CHECK(read(readCsvNotes(contentOf(csvNotes(many)))).notes.size() == 100'000);
    CHECK(read(readReadwiseNotes(contentOf(readwiseNotes(many)))).notes.size() == 100'000);
}

TEST_CASE("A file of notes is known by its content", "[notestables]")
{
    const NotesExport sent = sampleNotes();
    for (const Exported &exported :
         {w3cNotes(sent), hypothesisNotes(sent), csvNotes(sent), csvNotes(sent, {true})}) {
        const IncomingNotes notes = read(readNotesFile(contentOf(exported), u"misleading.txt"_s));
        CHECK(notes.notes.size() == 9);
        CHECK(notes.problems.isEmpty());
        CHECK(notes.notes.first().annotation.id == sent.articles.first().annotations.first().id);
    }
    CHECK(read(readNotesFile(contentOf(readwiseNotes(sent)), {})).notes.size() == 6);
    CHECK(read(readNotesFile("{\"uri\":\"a:b\"}\n{\"uri\":\"a:c\"}\n", {})).notes.size() == 2);
    CHECK(
        read(readNotesFile(
                 "{\"type\":\"Annotation\",\"target\":\"a:b\"}\n{\"type\":\"Annotation\",\"target\":\"a:c\"}",
                 {}))
            .notes.size() == 2);
}

TEST_CASE("Files of notes are read in the encodings of spreadsheets", "[notestables]")
{
    const NotesExport sent = sampleNotes();
    const QString table = QString::fromUtf8(contentOf(csvNotes(sent)));
    QStringEncoder wide(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const QByteArray bytes = wide.encode(table);
    CHECK(read(readNotesFile(bytes, {})).notes.size() == 9);
    QStringEncoder wideJson(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
    const QByteArray json = wideJson.encode(QString::fromUtf8(contentOf(w3cNotes(sent))));
    CHECK(read(readNotesFile(json, {})).notes.size() == 9);
}

TEST_CASE("Other files are refused with what would be understood", "[notestables]")
{
    const QByteArray bytes =
        GENERATE(QByteArray(), QByteArray("PK\3\4...."), QByteArray("a,b\r\n1,2\r\n"),
                 QByteArray("{\"name\":\"x\"}"), QByteArray("hello\nworld"), QByteArray(100, '\0'));
    const Result<IncomingNotes> notes = readNotesFile(bytes, u"file.bin"_s);
    REQUIRE_FALSE(notes);
    CHECK(notes.error().code == Error::Code::Unsupported);
    CHECK(notes.error().path == u"file.bin"_s);
    CHECK(notes.error().message.contains(u"Readwise"_s));
}

TEST_CASE("Damaged files are called so", "[notestables]")
{
    const NotesExport sent = sampleNotes();
    const QByteArray json = contentOf(hypothesisNotes(sent));
    CHECK(readNotesFile(json.left(json.size() / 2), {}).error().code == Error::Code::Malformed);
    CHECK(readNotesFile("Highlight,Title\r\n\"open,x\r\n", {}).error().code == Error::Code::Malformed);
}
