// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/hypothesisnotes.h"

#include "exchange/codepoints.h"
#include "exchange/notes/hypothesisreader.h"
#include "notesample.h"
#include "testfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Exchange;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;
using Notes::Part;

namespace {

IncomingNotes read(const QByteArray &bytes)
{
    const Result<IncomingNotes> notes = readHypothesisNotes(bytes);
    REQUIRE(notes);
    return *notes;
}

/// As the API gives one.
const QByteArray apiNote = R"({"id":"Ikt0nHv1Ee2XXXXXXXXXXA","created":"2022-12-14T19:52:13.512345+00:00",
    "updated":"2022-12-14T20:52:13.512345+00:00","user":"acct:ann@hypothes.is","uri":"https://a.example/x",
    "text":"Some *text*","tags":["one"," two ",""],"group":"__world__",
    "permissions":{"read":["group:__world__"],"admin":["acct:ann@hypothes.is"]},
    "target":[{"source":"https://a.example/x","selector":[
        {"type":"RangeSelector","startContainer":"/p[1]","endContainer":"/p[1]","startOffset":1,"endOffset":3},
        {"type":"TextPositionSelector","start":12,"end":15},
        {"type":"TextQuoteSelector","exact":"the","prefix":"a ","suffix":" b"}]}],
    "document":{"title":["A title"]},"links":{"html":"https://hypothes.is/a/1"},
    "user_info":{"display_name":null},"flagged":false,"hidden":false})";

} // namespace

TEST_CASE("Notes come back from Hypothesis' format as they went", "[hypothesis]")
{
    const NotesExport sent = sampleNotes();
    const Exported exported = hypothesisNotes(sent);
    REQUIRE(exported.files.size() == 1);
    const QByteArray bytes = exported.files.first().content;
    const IncomingNotes back = read(bytes);
    CHECK(back.problems.isEmpty());
    REQUIRE(back.notes.size() == 9);
    CHECK(hypothesisNotes(received(sent, back)).files.first().content == bytes);
    const Notes::Annotation &original = sent.articles.first().annotations.first();
    CHECK(back.notes.first().annotation.id == original.id);
    CHECK(back.notes.first().annotation.anchor == original.anchor);
    CHECK(back.notes.first().annotation.creator == original.creator);
    CHECK(back.notes.first().bases == sent.bases.value(original.id));
}

TEST_CASE("Notes for Hypothesis have the fields that its client reads", "[hypothesis]")
{
    const NotesExport sent = sampleNotes();
    const QJsonObject file = QJsonDocument::fromJson(hypothesisNotes(sent).files.first().content).object();
    CHECK(file[u"export_date"] == u"2023-01-29T14:14:56.789Z"_s);
    CHECK(file[u"export_userid"] == u"acct:dateline@dateline.invalid"_s);
    CHECK(file[u"client_version"].isString());
    const QJsonArray notes = file[u"annotations"].toArray();
    const QJsonObject first = notes[0].toObject();
    CHECK(first[u"id"].toString().size() == 22);
    CHECK(idOfHypothesis(first[u"id"].toString()) == sent.articles.first().annotations.first().id);
    CHECK(first[u"created"] == u"2023-01-29T12:35:56.789000+00:00"_s);
    CHECK(first[u"user_info"][u"display_name"] == u"陳小明"_s);
    CHECK(first[u"document"][u"title"][0] == sent.articles.first().article.title);
    CHECK(first[u"target"][0][u"selector"][0][u"start"] == 7); // UTF-16 units, as its client counts
    CHECK(first[u"target"][0][u"selector"][1][u"exact"] == u"東京"_s);
    CHECK(first[u"permissions"][u"read"][0] == first[u"user"]); // nobody else's until its owner says so
    const QJsonObject whole = notes[5].toObject();
    CHECK_FALSE(whole[u"target"][0].toObject().contains(u"selector"_s));
    CHECK(notes[6][u"uri"] == u"urn:x-dateline:article:fedcba9876543210"_s);
}

TEST_CASE("Notes of Hypothesis are read in all lists that there are", "[hypothesis]")
{
    const QByteArray line = QByteArray(apiNote).replace('\n', ' ');
    const QByteArray file =
        GENERATE_COPY(QByteArray(apiNote), "[" + apiNote + "]", R"({"total":1,"rows":[)" + apiNote + "]}",
                      R"({"export_date":"x","annotations":[)" + apiNote + "]}", line + "\n" + line);
    const IncomingNotes notes = read(file);
    REQUIRE(notes.notes.size() == 1);
    const IncomingNote &note = notes.notes.first();
    CHECK(note.annotation.id == u"224b749c-7bf5-11ed-975d-75d75d75d75c"_s);
    CHECK(note.annotation.creator == u"ann"_s);
    CHECK(note.annotation.created == QDateTime(QDate(2022, 12, 14), QTime(19, 52, 13, 512), Qt::UTC));
    CHECK(note.annotation.note == u"Some *text*"_s);
    CHECK(note.annotation.tags == QStringList{u"one"_s, u"two"_s});
    CHECK(note.annotation.anchor.quote == u"the"_s);
    CHECK(note.annotation.anchor.part == Part::Text);
    CHECK(note.position == CodePointRange{12, 15});
    CHECK(note.address == u"https://a.example/x"_s);
    CHECK(note.title == u"A title"_s);
    CHECK(note.annotation.colour == 1);
    CHECK(note.annotation.article.isEmpty());
}

TEST_CASE("A part of what was found at Hypothesis says that there is more", "[hypothesis]")
{
    const IncomingNotes notes = read(R"({"total":201,"rows":[)" + QByteArray(apiNote) + "]}");
    CHECK(notes.notes.size() == 1);
    REQUIRE(notes.problems.size() == 1);
    CHECK(notes.problems.first().kind == IncomingProblem::Kind::FewerNotes);
    CHECK(notes.problems.first().number == 201);
}

TEST_CASE("Replies are notes on the whole article", "[hypothesis]")
{
    QByteArray reply = apiNote;
    reply.replace("\"flagged\"", "\"references\":[\"abc\"],\"flagged\"");
    const IncomingNotes notes = read(reply);
    REQUIRE(notes.notes.size() == 1);
    CHECK(notes.notes.first().annotation.anchor.part == Part::Article);
    CHECK(notes.notes.first().annotation.tags.isEmpty());
    CHECK(notes.notes.first().annotation.note == u"Some *text*"_s);
    CHECK(notes.problems.size() == 1);
}

TEST_CASE("Replies that are listed apart are read as well", "[hypothesis]")
{
    QByteArray reply = apiNote;
    reply.replace("Ikt0nHv1Ee2XXXXXXXXXXA", "Ikt0nHv1Ee2YXXXXXXXXXA")
        .replace("\"flagged\"", "\"references\":[\"abc\"],\"flagged\"");
    const IncomingNotes notes = read(R"({"total":1,"rows":[)" + apiNote + R"(],"replies":[)" + reply + "]}");
    CHECK(notes.notes.size() == 2);
    REQUIRE(notes.problems.size() == 1);
    CHECK(notes.problems.first() == IncomingProblem{2, IncomingProblem::Kind::Reply});
}

TEST_CASE("Who is mentioned in a note stands there as its writer saw it", "[hypothesis]")
{
    CHECK(
        withoutMentionTags(
            u"Hi <a data-hyp-mention data-userid=\"acct:ann@a.example\">@ann</a>, "
            "<a data-hyp-mention=\"\" data-userid=\"acct:1@b.example\">@Bob Lee</a> <a href=\"x\">y</a>"_s) ==
        u"Hi @ann, @Bob Lee <a href=\"x\">y</a>"_s);
    QByteArray note = apiNote;
    note.replace("Some *text*",
                 "<a data-hyp-mention=\\\"\\\" data-userid=\\\"acct:bob@hypothes.is\\\">@bob</a>: see <b>");
    CHECK(read(note).notes.first().annotation.note == u"@bob: see &lt;b>"_s);
}

TEST_CASE("Positions of Hypothesis count UTF-16 units", "[hypothesis]")
{
    const IncomingNote note = read(apiNote).notes.first();
    const QString text = u"\U0001F6003456789012the b"_s;
    CHECK(saidUnits(text, note) == CodePointRange{12, 15});
    CHECK_FALSE(saidUnits(text.left(14), note).isKnown());
}

TEST_CASE("Older ids of Hypothesis become ids that stay the same", "[hypothesis]")
{
    CHECK(idOfHypothesis(u"AVMG6tocH9ZO4OKSk1WA"_s) == idOfHypothesis(u"AVMG6tocH9ZO4OKSk1WA"_s));
    CHECK(idOfHypothesis(u"AVMG6tocH9ZO4OKSk1WA"_s).size() == 36);
    CHECK(idOfHypothesis(u"AVMG6tocH9ZO4OKSk1WA"_s) != idOfHypothesis(u"AVMG6tocH9ZO4OKSk1WB"_s));
    CHECK(idOfHypothesis(u"!!!!!!!!!!!!!!!!!!!!!!"_s).size() == 36);
    const QString uuid = u"224b749c-7bf5-11ed-975d-75d75d75d75c"_s;
    CHECK(idOfHypothesis(hypothesisId(uuid)) == uuid);
    CHECK(idOfHypothesis(uuid) == uuid);
}

TEST_CASE("A note of Hypothesis that cannot be read is a problem", "[hypothesis]")
{
    const IncomingNotes notes = read("{\"rows\":[1,{},{\"uri\":5},{\"uri\":\"a:b\",\"text\":[7],\"tags\":{},"
                                     "\"target\":9,\"created\":8,\"user\":false,\"document\":3}," +
                                     apiNote + "]}");
    CHECK(notes.notes.size() == 2);
    QSet<int> entries;
    for (const IncomingProblem &problem : notes.problems)
        entries += problem.entry;
    CHECK(entries == QSet<int>{1, 2, 3, 4});
}

TEST_CASE("Other files are not of Hypothesis", "[hypothesis]")
{
    CHECK(readHypothesisNotes(QByteArray("{\"a\":1}")).error().code == Error::Code::Unsupported);
    CHECK(readHypothesisNotes(QByteArray("{\"rows\":[")).error().code == Error::Code::Malformed);
    CHECK(readHypothesisNotes(apiNote.left(apiNote.size() / 2)).error().code == Error::Code::Malformed);
}

TEST_CASE("A hundred thousand notes of Hypothesis are read", "[hypothesis][many]")
{
    const IncomingNotes notes = read(hypothesisNotes(manyNotes(100'000)).files.first().content);
    CHECK(notes.notes.size() == 100'000);
    CHECK(notes.problems.isEmpty());
}
