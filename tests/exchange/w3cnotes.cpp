// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/w3cnotes.h"

#include "exchange/notes/w3creader.h"
#include "notes/anchoring.h"
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

QJsonObject collectionOf(const NotesExport &notes)
{
    const Exported exported = w3cNotes(notes);
    REQUIRE(exported.files.size() == 1);
    CHECK(exported.files.first().name == u"notes.jsonld"_s);
    CHECK(exported.leftOut == 0);
    return QJsonDocument::fromJson(exported.files.first().content).object();
}

QJsonArray itemsOf(const QJsonObject &collection)
{
    return collection[u"first"].toObject()[u"items"].toArray();
}

IncomingNotes read(const QByteArray &bytes)
{
    const Result<IncomingNotes> notes = readW3cNotes(bytes);
    REQUIRE(notes);
    return *notes;
}

/// An annotation with these fields besides a target with a quote.
IncomingNotes readFields(const QByteArray &fields)
{
    return read(
        R"({"type":"Annotation","id":"urn:uuid:11111111-2222-4333-8444-555555555555",)"
        R"("target":{"source":"https://a.example/1","selector":{"type":"TextQuoteSelector","exact":"q"}},)" +
        fields + "}");
}

IncomingNotes readTarget(const QByteArray &target)
{
    return read(R"({"type":"Annotation","id":"https://a.example/n","target":)" + target + "}");
}

} // namespace

TEST_CASE("W3C annotations come back as they went", "[w3c]")
{
    const NotesExport sent = sampleNotes();
    const QByteArray bytes = w3cNotes(sent).files.first().content;
    const IncomingNotes back = read(bytes);
    CHECK(back.problems.isEmpty());
    REQUIRE(back.notes.size() == 9);
    CHECK(w3cNotes(received(sent, back)).files.first().content == bytes);

    const IncomingNote &first = back.notes.first();
    const Notes::Annotation &original = sent.articles.first().annotations.first();
    CHECK(first.annotation.id == original.id);
    CHECK(first.annotation.anchor == original.anchor);
    CHECK(first.annotation.note == original.note);
    CHECK(first.annotation.tags == original.tags);
    CHECK(first.annotation.modified == original.modified);
    CHECK(first.bases == sent.bases.value(original.id));
    CHECK(first.title == sent.articles.first().article.title);
}

TEST_CASE("W3C annotations have the model's terms", "[w3c]")
{
    const NotesExport sent = sampleNotes();
    const QJsonObject collection = collectionOf(sent);
    CHECK(collection[u"@context"][0] == u"http://www.w3.org/ns/anno.jsonld"_s);
    CHECK(collection[u"type"] == u"AnnotationCollection"_s);
    CHECK(collection[u"total"] == 9);
    CHECK(collection[u"generated"] == u"2023-01-29T14:14:56.789Z"_s);
    const QJsonArray items = itemsOf(collection);
    QStringList motivations;
    for (const QJsonValue &item : items)
        motivations += item[u"motivation"].toString();
    CHECK(motivations == QStringList{u"commenting"_s, u"commenting"_s, u"tagging"_s, u"highlighting"_s,
                                     u"highlighting"_s, u"commenting"_s, u"bookmarking"_s, u"commenting"_s,
                                     u"tagging"_s});

    const QJsonObject first = items[0].toObject();
    CHECK(first[u"created"] == u"2023-01-29T12:35:56.789Z"_s);
    CHECK(first[u"creator"][u"name"] == u"陳小明"_s);
    CHECK(first[u"body"][0][u"format"] == u"text/markdown"_s);
    CHECK(first[u"body"][1][u"purpose"] == u"tagging"_s);
    const QJsonObject target = first[u"target"].toObject();
    CHECK(target[u"source"] == sent.articles.first().article.url);
    CHECK(target[u"styleClass"] == u"dateline-colour-2"_s);
    CHECK(target[u"selector"][0][u"exact"] == u"東京"_s);
    CHECK(target[u"selector"][1][u"start"] == 5); // two characters before it are two units each
    CHECK(target[u"selector"][1][u"end"] == 7);

    CHECK(items[2][u"target"][u"selector"][1][u"start"] == 11);    // of the title
    CHECK(items[4][u"target"][u"selector"].toArray().size() == 1); // an orphan has no position
    CHECK(items[5][u"target"][u"selector"].isUndefined());
    CHECK(items[6][u"target"][u"source"] == u"urn:x-dateline:article:fedcba9876543210"_s);
}

TEST_CASE("A position is said only of the text that it counts in", "[w3c]")
{
    NotesExport notes = sampleNotes();
    notes.articles[0].text += u"!"_s; // changed after the notes were placed
    CHECK(itemsOf(collectionOf(notes))[0][u"target"][u"selector"].toArray().size() == 1);
    notes.articles[0].text.clear(); // not known
    CHECK(itemsOf(collectionOf(notes))[0][u"target"][u"selector"].toArray().size() == 1);
}

TEST_CASE("An export of nothing is an empty collection", "[w3c]")
{
    const QJsonObject collection = collectionOf({});
    CHECK(collection[u"total"] == 0);
    CHECK_FALSE(collection.contains(u"first"_s));
    CHECK(read(w3cNotes({}).files.first().content).notes.isEmpty());
}

TEST_CASE("HTML in a note leaves as text", "[w3c]")
{
    NotesExport notes = sampleNotes();
    notes.articles[0].annotations[0].note = u"a <script>alert(1)</script> `<b>` b"_s;
    const QByteArray bytes = w3cNotes(notes).files.first().content;
    CHECK_FALSE(bytes.contains("<script"));
    const IncomingNotes back = read(bytes);
    CHECK(back.notes.first().annotation.note == u"a &lt;script>alert(1)&lt;/script> `<b>` b"_s);
    CHECK(w3cNotes(received(notes, back)).files.first().content == bytes);
}

TEST_CASE("Annotations are found in collections, pages, lists and lines", "[w3c]")
{
    const QByteArray one =
        R"({"id":"https://a.example/1","type":"Annotation","target":"https://a.example/x"})";
    const QByteArray two =
        R"({"@id":"https://a.example/2","@type":["oa:Annotation"],"target":"https://a.example/x"})";
    const QByteArray both = one + "," + two;
    const QByteArray file = GENERATE_COPY(
        QByteArray("[" + both + "]"), one + "\n" + two, one + "\r\n\n" + two + "\r\n",
        "\xef\xbb\xbf" + one + "\n" + two, R"({"type":"AnnotationPage","items":[)" + both + "]}",
        R"({"type":"AnnotationCollection","first":{"type":"AnnotationPage","items":[)" + both + "]}}",
        R"({"type":["BasicContainer","AnnotationCollection"],"items":[)" + both + "]}",
        R"({"first":{"items":[)" + one + R"(],"next":{"items":[)" + two + "]}}}",
        R"({"@graph":[)" + both + "]}");
    const IncomingNotes notes = read(file);
    CHECK(notes.problems.isEmpty());
    REQUIRE(notes.notes.size() == 2);
    CHECK(notes.notes.first().address == u"https://a.example/x"_s);
    CHECK(notes.notes.first().annotation.anchor.part == Part::Article);
    CHECK(notes.notes.first().annotation.id != notes.notes.last().annotation.id);
    CHECK(read(one).notes.size() == 1);
}

TEST_CASE("A collection without all of its annotations says so once", "[w3c]")
{
    const IncomingNotes none = read(R"({"type":"AnnotationCollection","total":5})");
    CHECK(none.notes.isEmpty());
    REQUIRE(none.problems.size() == 1);
    CHECK(none.problems.first().kind == IncomingProblem::Kind::FewerNotes);
    CHECK(none.problems.first().number == 5);
    const IncomingNotes paged = read(
        R"({"type":"AnnotationCollection","total":5,"first":{"items":[],"next":"https://a.example/page2"}})");
    REQUIRE(paged.problems.size() == 1);
    CHECK(paged.problems.first().kind == IncomingProblem::Kind::NotesElsewhere);
}

TEST_CASE("An annotation that cannot be read is a problem, and the others are read", "[w3c]")
{
    const IncomingNotes notes = read(
        R"([{"id":"a:1","type":"Annotation","target":"https://a.example/x"}, 5, "https://a.example/2", {"type":"Dog"},
            {"id":"a:2","type":"Annotation"}, {"id":"a:3","type":"Annotation","target":[7]},
            {"id":"a:4","type":"Annotation","target":{"source":"https://a.example/x","selector":7},"created":"soon",
             "creator":3,"body":9,"dateline:colour":"red"}])");
    CHECK(notes.notes.size() == 2);
    QSet<int> entries;
    for (const IncomingProblem &problem : notes.problems) {
        entries += problem.entry;
        CHECK(problem.text().endsWith(u'.'));
    }
    CHECK(entries == QSet<int>{2, 3, 4, 5, 6, 7});
    CHECK(notes.notes.last().annotation.colour == 1);

    const IncomingNotes lines = read("{\"type\":\"Annotation\",\"target\":\"a:b\"}\n{\"type\":\n"
                                     "{\"type\":\"Annotation\",\"target\":\"a:c\"}\n");
    CHECK(lines.notes.size() == 2);
    REQUIRE(lines.problems.size() == 1);
    CHECK(lines.problems.first().entry == 2);
}

TEST_CASE("Half a file of annotations is refused as such", "[w3c]")
{
    const QByteArray whole = w3cNotes(sampleNotes()).files.first().content;
    const qsizetype length =
        GENERATE_COPY(qsizetype(1), whole.size() / 3, whole.size() / 2, whole.size() - 3);
    const Result<IncomingNotes> notes = readW3cNotes(whole.left(length));
    REQUIRE_FALSE(notes);
    CHECK(notes.error().code == Error::Code::Malformed);
    INFO(notes.error().message.toStdString());
    CHECK(notes.error().message.contains(u"byte"_s));
}

TEST_CASE("Other files are no annotations", "[w3c]")
{
    CHECK(readW3cNotes(QByteArray("{\"name\":\"x\"}")).error().code == Error::Code::Unsupported);
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("hello"), QByteArray("\0\1\2", 3), QByteArray("[[["),
          QByteArray("{\"a\":\"\xff\xfe\"}"), QByteArray(5000, '[')})
        CHECK(readW3cNotes(bytes).error().code == Error::Code::Malformed);
}

TEST_CASE("Names of annotations become ids that stay the same", "[w3c]")
{
    const auto idOf = [](const QByteArray &name) {
        return read(R"({"type":"Annotation","target":"a:b","id":)" + name + "}").notes.first().annotation.id;
    };
    const QString uuid = u"11111111-2222-4333-8444-555555555555"_s;
    CHECK(idOf("\"urn:uuid:11111111-2222-4333-8444-555555555555\"") == uuid);
    CHECK(idOf("\"URN:UUID:11111111-2222-4333-8444-555555555555\"") == uuid);
    CHECK(idOf("\"11111111-2222-4333-8444-555555555555\"") == uuid);
    CHECK(idOf("\"https://a.example/1\"") == idOf("\"https://a.example/1\""));
    CHECK(idOf("\"https://a.example/1\"") != idOf("\"https://a.example/2\""));
    CHECK(idOf("\"https://a.example/1\"").size() == 36);
    CHECK(idOf("null") == idOf("null"));
    CHECK(idOf("[]").size() == 36);
}

TEST_CASE("Of two annotations with one id the newer one stays", "[w3c]")
{
    const QByteArray older =
        R"({"id":"a:1","type":"Annotation","target":"a:b","bodyValue":"old","modified":"2023-01-01T00:00:00Z"})";
    const QByteArray newer =
        R"({"id":"a:1","type":"Annotation","target":"a:b","bodyValue":"new","modified":"2023-01-01T01:30:00+01:00"})";
    const IncomingNotes rising = read("[" + older + "," + newer + "]");
    const IncomingNotes falling = read("[" + newer + "," + older + "]");
    for (const IncomingNotes &notes : {rising, falling}) {
        REQUIRE(notes.notes.size() == 1);
        CHECK(notes.notes.first().annotation.note == u"new"_s);
        REQUIRE(notes.problems.size() == 1);
    }
    CHECK(rising.problems.first().entry == 1);
    CHECK(falling.problems.first().entry == 2);
}

TEST_CASE("Bodies of annotations of all kinds become a note and tags", "[w3c]")
{
    struct Case
    {
        QByteArray fields;
        QString note;
        QStringList tags = {};
    };
    const Case one = GENERATE(
        Case{R"("body":"just text")", u"just text"_s},
        Case{R"("body":"https://a.example/r")", u"<https://a.example/r>"_s},
        Case{R"("bodyValue":"a *b*")", u"a \\*b\\*"_s},
        Case{R"("body":{"type":"TextualBody","value":"a *b*","format":"text/markdown"})", u"a *b*"_s},
        Case{R"("body":{"type":"TextualBody","value":"1\n2","format":"text/plain"})", u"1\n2"_s},
        Case{R"("body":[{"value":"x","format":"text/markdown"},{"value":"NATO","purpose":"tagging"},)"
             R"({"value":" NATO ","purpose":"oa:tagging"},{"value":"\u001f","purpose":"tagging"}])",
             u"x"_s,
             {u"NATO"_s}},
        Case{R"("motivation":"tagging","bodyValue":"later")", {}, {u"later"_s}},
        Case{
            R"("body":{"type":"Choice","items":["", {"type":"TextualBody","value":"fr","language":"fr"}, "en"]})",
            u"fr"_s},
        Case{R"("body":{"type":"List","items":["a","b"]})", u"a\n\nb"_s},
        Case{R"("body":{"id":"https://a.example/v","type":"Video"})", u"<https://a.example/v>"_s},
        Case{R"("body":{"type":"SpecificResource","source":"https://a.example/t","purpose":"linking"})",
             u"<https://a.example/t>"_s},
        Case{
            R"("body":{"value":"<p>One <b>two</b> <a href='https://x.example/'>three</a></p><script>x()</script>)"
            R"(<ul><li>a<li>b</ul><p onclick=y>fo<br>ur","format":"text/html; charset=utf-8"})",
            u"One **two** [three](<https://x.example/>)\n\n- a\n- b\n\nfo\nur"_s},
        Case{R"("body":{"value":"<img src=x onerror=alert(1)> **b** <b>","format":"text/markdown"})",
             u"&lt;img src=x onerror=alert(1)> **b** &lt;b>"_s},
        Case{R"("body":{"value":"a\u0000b\u0007c\ud800d","format":"text/markdown"})", u"abc\uFFFDd"_s});
    const IncomingNotes notes = readFields(one.fields);
    REQUIRE(notes.notes.size() == 1);
    CHECK(notes.notes.first().annotation.note == one.note);
    CHECK(notes.notes.first().annotation.tags == one.tags);
}

TEST_CASE("Targets and selectors of all kinds become a passage", "[w3c]")
{
    struct Case
    {
        QByteArray target;
        QString quote;
        CodePointRange position = {};
        bool isDoubtful = false;
    };
    const QByteArray quote = R"({"type":"TextQuoteSelector","exact":"q","prefix":"p","suffix":"s"})";
    const QByteArray start = R"({"source":"https://a.example/x","selector":)";
    const Case one = GENERATE_COPY(
        Case{start + quote + "}", u"q"_s}, Case{start + "[" + quote + "]}", u"q"_s},
        Case{start + R"({"type":"TextPositionSelector","start":3,"end":7}})", {}, {3, 7}},
        Case{start + R"([{"type":"FragmentSelector","value":"s0"},"https://a.example/sel",)" + quote + "]}",
             u"q"_s},
        Case{start + R"({"type":"FragmentSelector","value":"s1","refinedBy":)" + quote + "}}", u"q"_s},
        Case{
            start +
                R"({"type":"CssSelector","value":"p","refinedBy":{"type":"TextPositionSelector","start":1,"end":2}}})",
            {}},
        Case{
            start +
                R"({"type":"RangeSelector","startSelector":{"type":"TextPositionSelector","start":3,"end":4},)"
                R"("endSelector":{"type":"TextPositionSelector","start":9,"end":12}}})",
            {},
            {3, 9}},
        Case{start +
                 R"({"type":"RangeSelector","startSelector":{"type":"XPathSelector","value":"/a"},)"
                 R"("endSelector":{"type":"XPathSelector","value":"/b"},"refinedBy":)" +
                 quote + "}}",
             u"q"_s},
        Case{start + R"({"type":"TextPositionSelector","start":7,"end":3}})", {}, {}, true},
        Case{start + R"({"type":"TextPositionSelector","start":-1,"end":1e300}})", {}, {}, true},
        Case{R"(["https://a.example/y",)" + start + quote + "}]", u"q"_s, {}, true},
        Case{R"({"type":"Composite","items":[)" + start + quote + "}]}", u"q"_s},
        Case{R"({"id":"https://a.example/x","type":"Text"})", {}});
    const IncomingNotes notes = readTarget(one.target);
    INFO(one.target.toStdString());
    REQUIRE(notes.notes.size() == 1);
    const IncomingNote &note = notes.notes.first();
    CHECK(note.address == u"https://a.example/x"_s);
    CHECK(note.annotation.anchor.quote == one.quote);
    CHECK(note.annotation.anchor.prefix == (one.quote.isEmpty() ? QString() : u"p"_s));
    CHECK(note.position == one.position);
    const bool hasPassage = !one.quote.isEmpty() || one.position.isKnown();
    CHECK(note.annotation.anchor.part == (hasPassage ? Part::Text : Part::Article));
    CHECK(notes.problems.isEmpty() == !one.isDoubtful);
}

TEST_CASE("Creators and times are read in the forms that there are", "[w3c]")
{
    const auto creatorOf = [](const QByteArray &creator) {
        return readFields("\"creator\":" + creator).notes.first().annotation.creator;
    };
    CHECK(creatorOf("\"acct:ann@a.example\"") == u"acct:ann@a.example"_s);
    CHECK(creatorOf(R"({"type":"Person","name":"Ann\n\u0007Lee"})") == u"Ann Lee"_s);
    CHECK(creatorOf(R"([{"name":["Ann","A."]},{"nickname":"Bob"},{}])") == u"Ann, Bob"_s);

    const auto modifiedOf = [](const QByteArray &time) {
        return readFields("\"modified\":\"" + time + "\"").notes.first().annotation.modified;
    };
    const QDateTime time(QDate(2023, 1, 29), QTime(12, 0, 0, 250), Qt::UTC);
    CHECK(modifiedOf("2023-01-29T12:00:00.250Z") == time);
    CHECK(modifiedOf("2023-01-29T21:00:00.250+09:00") == time);
    CHECK(modifiedOf("2023-01-29 12:00:00.250123+00:00") == time);
    CHECK(modifiedOf("2023-01-29T12:00:00.25").timeSpec() == Qt::UTC);
    CHECK(modifiedOf("2023-01-29").date() == QDate(2023, 1, 29));
    CHECK_FALSE(modifiedOf("0000-00-00").isValid());
    CHECK_FALSE(modifiedOf("99999-01-01T00:00:00Z").isValid());
}

TEST_CASE("A note that is too long is cut and said to be", "[w3c]")
{
    const IncomingNotes notes = readFields("\"bodyValue\":\"" + QByteArray(1'200'000, 'x') + "\"");
    CHECK(notes.notes.first().annotation.note.size() == 1'000'000);
    CHECK(notes.problems.size() == 1);
}

TEST_CASE("A hundred thousand annotations are read", "[w3c][many]")
{
    const IncomingNotes notes = read(w3cNotes(manyNotes(100'000)).files.first().content);
    CHECK(notes.notes.size() == 100'000);
    CHECK(notes.problems.isEmpty());
}
