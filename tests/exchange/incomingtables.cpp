// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoded.h"
#include "exchange/csv.h"
#include "exchange/incoming/notereading.h"
#include "exchange/incoming/notesfile.h"
#include "exchange/notes/csvnotes.h"
#include "exchange/notes/csvreader.h"
#include "exchange/notes/readwisenotes.h"
#include "exchange/notes/readwisereader.h"
#include "notesample.h"
#include "testfiles.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Exchange;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;
using Kind = IncomingProblem::Kind;
using Notes::Part;

namespace {

IncomingNotes read(const Result<IncomingNotes> &notes)
{
    REQUIRE(notes);
    return *notes;
}

/// The same table as a spreadsheet writes it where another separator is usual.
QByteArray reshaped(const Exported &exported, QChar separator)
{
    const auto records = readCsv(QString::fromUtf8(exported.files.first().content));
    REQUIRE(records);
    QString table;
    for (const QStringList &record : *records) {
        QStringList cells;
        for (const QString &cell : record)
            cells += u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
        table += cells.join(separator) + u"\r\n"_s;
    }
    return table.toUtf8();
}

QList<Kind> kindsOf(const IncomingNotes &notes)
{
    QList<Kind> kinds;
    for (const IncomingProblem &problem : notes.problems)
        kinds += problem.kind;
    return kinds;
}

} // namespace

TEST_CASE("Tables come back with the separators of all countries", "[notestables]")
{
    const QChar separator = GENERATE(u';', u'\t', u',');
    const QByteArray start = GENERATE("", "\xef\xbb\xbf");
    const NotesExport sent = sampleNotes();
    const IncomingNotes back = read(readNotesFile(start + reshaped(csvNotes(sent), separator), {}));
    CHECK(back.problems.isEmpty());
    REQUIRE(back.notes.size() == 9);
    CHECK(csvNotes(received(sent, back)).files.first().content == csvNotes(sent).files.first().content);
    const IncomingNotes ofReadwise =
        read(readNotesFile(start + reshaped(readwiseNotes(sent), separator), {}));
    CHECK(ofReadwise.problems.isEmpty());
    CHECK(ofReadwise.notes == read(readReadwiseNotes(readwiseNotes(sent).files.first().content)).notes);
}

TEST_CASE("What a file says of its separator is believed", "[notestables]")
{
    const QByteArray end = GENERATE("\r\n", "\n", "\r");
    const QByteArray said = "\xef\xbb\xbfSEP=|" + end;
    const IncomingNotes notes =
        read(readNotesFile(said + "Quote|URL|Note" + end + "a, b; c|https://a.example|\"x|y\"" + end, {}));
    REQUIRE(notes.notes.size() == 1);
    CHECK(notes.notes.first().annotation.anchor.quote == u"a, b; c"_s);
    CHECK(notes.notes.first().annotation.note == u"x|y"_s);
}

TEST_CASE("The separator is what parts the names of columns", "[csv]")
{
    CHECK(csvShape(u"a;b,c;d\n,,,,").separator == u';');
    CHECK(csvShape(u"a,b;c").separator == u',');
    CHECK(csvShape(u"\"a;b;c\",d").separator == u',');
    CHECK(csvShape(u"a\tb").separator == u'\t');
    CHECK(csvShape(u"Highlight").separator == u',');
    CHECK(csvShape(u"").separator == u',');
    CHECK(csvShape(u"sep=").start == 0);
    CHECK(csvShape(u"sep=\n\nx").start == 0);
    CHECK(csvShape(u"sep=a\nx").separator == u',');
    CHECK(csvShape(u"sep=;\r\nx").start == 7);
    CHECK(readCsv(u"sep=;\n\"a\n"_s).error().message.contains(u'2'));
    CHECK(readCsv(u"a;b\nc;d\n\"e"_s, 2).value() ==
          QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}); // not read on
}

TEST_CASE("A table in another encoding is read, and it says in which", "[notestables]")
{
    struct Case
    {
        const char *encoding;
        QString quote;
    };
    const auto [encoding, quote] =
        GENERATE(Case{"GB18030", u"渡轮今天恢复行驶，旅客说这个时刻等了两个月。"_s},
                 Case{"Big5", u"渡輪今天恢復行駛，旅客說這個時刻等了兩個月。"_s});
    const QString table = u"Quote;Title;Note\r\n"_s + quote + u";港口;說\r\n"_s;
    const IncomingNotes notes = read(readNotesFile(encoded(table, encoding), {}));
    REQUIRE(notes.notes.size() == 1);
    CHECK(notes.notes.first().annotation.anchor.quote == quote);
    REQUIRE(kindsOf(notes) == QList<Kind>{Kind::OtherEncoding});
    CHECK(notes.problems.first().text().contains(QString::fromLatin1(encoding)));
    CHECK(notes.problems.first().severity() == IncomingProblem::Severity::Remark);
}

TEST_CASE("A table in UTF-16 is read with and without its mark", "[notestables]")
{
    const QString table = u"Highlight\tTitle\r\n首爾\t港口\r\n"_s;
    const QByteArray bytes = GENERATE_COPY(encoded(u'\ufeff' + table, "UTF-16LE"), encoded(table, "UTF-16LE"),
                                           encoded(table, "UTF-16BE"));
    const IncomingNotes notes = read(readNotesFile(bytes, {}));
    REQUIRE(notes.notes.size() == 1);
    CHECK(notes.notes.first().annotation.anchor.quote == u"首爾"_s);
    CHECK(notes.problems.isEmpty());
}

TEST_CASE("Bytes that are no text are told", "[notestables]")
{
    const QByteArray table =
        "Quote,Title\r\n" + QString(u"渡輪今天恢復行駛，旅客說這個時刻"_s).toUtf8() + "\xff,A\r\n";
    CHECK(kindsOf(read(readNotesFile(table, {}))) == QList<Kind>{Kind::DamagedText});
}

TEST_CASE("No column is dropped in silence", "[notestables]")
{
    const IncomingNotes notes =
        read(readNotesFile("Quote,URL,Comment,Empty,Note,note\r\nq,https://a.example,mine,,one,two\r\n", {}));
    REQUIRE(kindsOf(notes) == QList<Kind>{Kind::UnknownColumn, Kind::UnknownColumn});
    CHECK(notes.problems.first().name == u"Comment"_s);
    CHECK(notes.problems.last().name == u"note"_s); // the second of one name
    CHECK(notes.notes.first().annotation.note == u"one"_s);
    const IncomingNotes ofReadwise = read(readNotesFile("Highlight,Title,Mood\r\nq,A,good\r\n", {}));
    CHECK(kindsOf(ofReadwise) == QList<Kind>{Kind::UnknownColumn});
}

TEST_CASE("A column without a name is read as nothing else", "[notestables]")
{
    const IncomingNotes notes =
        read(readNotesFile("Quote,URL,,\r\nq,https://a.example,2023-01-02T00:00:00Z,\r\n", {}));
    REQUIRE(notes.notes.size() == 1);
    CHECK_FALSE(notes.notes.first().annotation.modified.isValid());
    CHECK(kindsOf(notes) == QList<Kind>{Kind::UnknownColumn});
}

TEST_CASE("A row in which the file ends is not taken for a whole one", "[notestables]")
{
    const QByteArray table = GENERATE(QByteArray("URL,Quote,Note\r\nhttps://a.example,q,n\r\nhttps://b.exa"),
                                      QByteArray("Title,Highlight,Note\nOne,q,n\nOther,hal"));
    const IncomingNotes notes = read(readNotesFile(table, {}));
    CHECK(notes.notes.size() == 1);
    REQUIRE(kindsOf(notes) == QList<Kind>{Kind::RowCut});
    CHECK(notes.problems.first().entry == 2);
    CHECK(notes.problems.first().severity() == IncomingProblem::Severity::NotRead);
    // With the end of its line it is one whose last cells are left out.
    CHECK(read(readNotesFile(table + '\n', {})).notes.size() == 2);
}

TEST_CASE("The table that Hypothesis' client exports is read whole", "[notestables]")
{
    const IncomingNotes notes =
        read(readNotesFile("Creation Date,URL,Group,Annotation/Reply Type,Quote,User,Body,Tags,Page\n"
                           "2024-05-06 07:08,https://a.example/x,Public,Annotation,the quote,ann,\"Ask <a "
                           "data-hyp-mention=\"\"\"\" "
                           "data-userid=\"\"acct:bob@hypothes.is\"\">@bob</a> <b>\",\"one,two words\",4\n"
                           "2024-05-06 07:09,https://a.example/x,Public,Reply,,bob,Yes,,\n",
                           {}));
    REQUIRE(notes.notes.size() == 2);
    const Notes::Annotation &first = notes.notes.first().annotation;
    CHECK(notes.notes.first().address == u"https://a.example/x"_s);
    CHECK(first.anchor.quote == u"the quote"_s);
    CHECK(first.note == u"Ask @bob &lt;b>"_s);
    CHECK(first.tags == QStringList{u"one"_s, u"two words"_s});
    CHECK(first.creator == u"ann"_s);
    CHECK(first.created == QDateTime(QDate(2024, 5, 6), QTime(7, 8), Qt::UTC));
    CHECK(notes.notes.last().annotation.anchor.part == Part::Article);
    CHECK(kindsOf(notes) == QList<Kind>{Kind::Reply});
}

TEST_CASE("Tables of other things are refused with their columns", "[notestables]")
{
    const Result<IncomingNotes> notes = readNotesFile("Name;Street;City\r\na;b;c\r\n", u"people.csv"_s);
    REQUIRE_FALSE(notes);
    CHECK(notes.error().code == Error::Code::Unsupported);
    CHECK(notes.error().message.contains(u"name, street, city"_s));
    CHECK(notes.error().message.contains(u"Quote"_s));
}

TEST_CASE("Workbooks are told apart from bundles", "[notestables]")
{
    const QTemporaryDir folder;
    const QByteArray head = GENERATE(
        QByteArrayLiteral("PK\3\4\x14\0\6\0\x08\0\0\0!\0abcdefghijkl\x13\0\x08\2[Content_Types].xml"),
        QByteArrayLiteral("PK\3\4\x14\0\0\0\0\0\0\0!\0abcdefghijkl\x08\0\0\0"
                          "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"));
    const Result<NotesFile> notes = readNotes(writeFile(folder.filePath(u"notes.csv"_s), head));
    REQUIRE_FALSE(notes);
    CHECK(notes.error().code == Error::Code::Unsupported);
    CHECK(notes.error().message.contains(u"CSV"_s));
}

TEST_CASE("All problems are whole sentences, and each is said once of an entry", "[incoming]")
{
    for (int kind = 0; kind <= int(Kind::OtherEncoding); ++kind) {
        const IncomingProblem problem{3, Kind(kind), u"name"_s, 2};
        CHECK(problem.text().endsWith(u'.'));
    }
    Doubts doubts;
    doubts.addField(u"a"_s);
    doubts.addField(u"b\nc"_s);
    doubts.addField(u"a"_s);
    REQUIRE(doubts.problems().size() == 2);
    CHECK(doubts.problems().last().name == u"b c"_s);
}
