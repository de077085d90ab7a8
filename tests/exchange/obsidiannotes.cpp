// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/obsidiannotes.h"

#include "article/yamlreader.h"
#include "exchange/notes/noteproperty.h"
#include "exchange/notes/obsidianmarkdown.h"
#include "pythoncheck.h"
#include "testfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace Dateline;
using namespace Dateline::Exchange;
using namespace Qt::StringLiterals;
using Notes::Annotation;

namespace {

const QString name = u"Vote.md"_s;

Annotation highlight(const QString &id, const QString &quote, int start, const QString &note = {})
{
    Annotation annotation;
    annotation.id = id;
    annotation.anchor.part = Notes::Part::Text;
    annotation.anchor.quote = quote;
    annotation.placement = {Notes::Placement::Fit::Exact, start, start + qint32(quote.size()), 1, {}};
    annotation.note = note;
    annotation.created = QDateTime(QDate(2023, 2, 3), QTime(4, 5), Qt::UTC);
    return annotation;
}

NotesOfArticle sample(const QString &title = u"The *harbour* vote"_s)
{
    NotesOfArticle notes;
    notes.article.id = u"0123456789abcdef"_s;
    notes.article.title = title;
    notes.article.source = u"Harbour Wire"_s;
    notes.article.author = u"Ann Lee"_s;
    notes.article.url = u"https://harbour-wire.example/vote"_s;
    notes.article.language = u"en"_s;
    notes.article.published = QDateTime(QDate(2023, 1, 29), QTime(), Qt::UTC).toMSecsSinceEpoch();
    notes.article.dateOrigin = DateOrigin::FrontMatter;
    notes.article.tags = {u"to do"_s, u"2023"_s};
    notes.annotations = {highlight(u"b-2"_s, u"second"_s, 50, u"Why *so*?"_s),
                         highlight(u"a-1"_s, u"first"_s, 10)};
    notes.annotations[0].tags = {u"C++"_s};
    return notes;
}

NotesExport exportOf(const QList<NotesOfArticle> &articles)
{
    NotesExport notesExport;
    notesExport.articles = articles;
    notesExport.colourName = [](int) { return u"Yellow"_s; };
    return notesExport;
}

/// What is written over an existing file, and what was remarked.
Exported over(const QByteArray &existing, const NotesOfArticle &notes = sample())
{
    return obsidianNote(notes, exportOf({notes}), name, existing);
}

QByteArray bytesOver(const QByteArray &existing, const NotesOfArticle &notes = sample())
{
    return over(existing, notes).files.constFirst().content;
}

NotesOfArticle changedSample()
{
    NotesOfArticle notes = sample(u"Another: \"title\" # here"_s);
    notes.annotations.removeLast();
    return notes;
}

/// The block in a file, its comments included.
QByteArray blockOf(const QByteArray &bytes)
{
    const qsizetype start = bytes.indexOf("%% dateline:begin");
    const qsizetype end = bytes.indexOf('\n', bytes.indexOf("%% dateline:end"));
    return bytes.mid(start, end - start);
}

const QStringList hostileTitles{
    u"Quotes \"double\" and 'single': both"_s,
    u"colon: space # comment"_s,
    u"- dash"_s,
    u"---"_s,
    u"yes"_s,
    u"1e3"_s,
    u"2023-01-29"_s,
    u"*alias &anchor !tag %x @y `z`"_s,
    u"{a: [b, c]}"_s,
    u"back\\slash \\n \\u0041"_s,
    u"]]> --> %% <script>"_s,
    u"北約秘書長：「訪問」——首爾 🚢"_s,
    u"control\u0007 bell \u0085 \u2028 \ufeff x"_s,
    u"~"_s,
    u"null"_s,
    u"<<"_s,
    u"= =="_s,
    u"0x1f 12:30:45"_s,
    u"tab\tand\nline"_s,
};

} // namespace

TEST_CASE("notes become a file for Obsidian", "[exchange][obsidian]")
{
    const Exported exported = over({});
    CHECK(exported.remarks.isEmpty());
    CHECK(exported.files.constFirst().name == name);
    CHECK(exported.files.constFirst().content == R"md(---
title: "The *harbour* vote"
source: "Harbour Wire"
author: "Ann Lee"
published: 2023-01-29
created: 2023-02-03
tags:
  - "to-do"
  - "_2023"
  - "C"
url: "https://harbour-wire.example/vote"
dateline-id: "0123456789abcdef"
---
%% dateline:begin 0123456789abcdef %%
# The \*harbour\* vote

Harbour Wire · Ann Lee · 29 January 2023 · [Open in Dateline](dateline:article/0123456789abcdef)

> first

^note-a-1

Yellow · [Open in Dateline](dateline:note/a-1)

---

> second

^note-b-2

Yellow · #C · [Open in Dateline](dateline:note/b-2)

Why *so*?
%% dateline:end 0123456789abcdef 1c5d632b %%
)md");
}

TEST_CASE("tags become tags that Obsidian takes", "[exchange][obsidian]")
{
    const auto [tag, made] = GENERATE(table<QString, QString>({
        {u"to do"_s, u"to-do"_s},
        {u"北約"_s, u"北約"_s},
        {u"外交/韓國"_s, u"外交/韓國"_s},
        {u"/a//b/"_s, u"a/b"_s},
        {u"「引號」，逗號"_s, u"引號-逗號"_s},
        {u"2023"_s, u"_2023"_s},
        {u"2023/01"_s, u"_2023/01"_s},
        {u"#x[y]"_s, u"x-y"_s},
        {u"snake_case"_s, u"snake_case"_s},
        {u"!!!"_s, u"_"_s},
        {u"🚢"_s, u"🚢"_s},
        {u"a\nb"_s, u"a-b"_s},
    }));
    CHECK(obsidianTag(tag) == made);
}

TEST_CASE("quoted text is no tag, comment, mark, link or id", "[exchange][obsidian]")
{
    CHECK(obsidianText(u"a #tag ^id %%x%% ==y== 5% =z [[l]]"_s) ==
          u"a \\#tag \\^id \\%\\%x\\%\\% \\=\\=y\\=\\= 5% =z \\[\\[l\\]\\]");
    CHECK(obsidianText(u"# head"_s) == u"\\# head");
    NotesOfArticle notes = sample();
    notes.annotations = {
        highlight(u"a"_s, u"one"_s, 1, u"open %% comment\n%% dateline:end 0123456789abcdef %%\nb"_s)};
    const QByteArray bytes = bytesOver({}, notes);
    CHECK(bytes.count("%% dateline:end 0123456789abcdef") == 1);
    CHECK(bytesOver(bytes, notes) == bytes);
    CHECK(over(bytes, notes).remarks.isEmpty());
}

TEST_CASE("properties are read as they were meant", "[exchange][obsidian]")
{
    const QString title = GENERATE(from_range(hostileTitles));
    INFO(title.toStdString());
    NotesOfArticle notes = sample(title);
    notes.article.author = title;
    const QByteArray bytes = bytesOver(bytesOver({}), notes);
    const auto span = findFrontMatter(bytes);
    REQUIRE(span);
    const auto fields = readYaml(QString::fromUtf8(bytes.mid(span->yaml, span->closing - span->yaml)));
    REQUIRE(fields);
    CHECK(fields->value(u"title"_s) == QStringList{title.simplified()});
    CHECK(fields->value(u"author"_s) == QStringList{title.simplified()});
    CHECK(bytesOver(bytes, notes) == bytes);

    const QTemporaryDir folder;
    const QJsonObject expected{{u"title"_s, title.simplified()},
                               {u"source"_s, u"Harbour Wire"_s},
                               {u"author"_s, title.simplified()},
                               {u"published"_s, u"2023-01-29"_s},
                               {u"created"_s, u"2023-02-03"_s},
                               {u"tags"_s, QJsonArray{u"to-do"_s, u"_2023"_s, u"C"_s}},
                               {u"url"_s, u"https://harbour-wire.example/vote"_s},
                               {u"dateline-id"_s, u"0123456789abcdef"_s}};
    Test::checkByPython(u"checkproperties.py"_s, {Test::writeFile(folder.filePath(u"note.md"_s), bytes),
                                                  Test::writeFile(folder.filePath(u"expected.json"_s),
                                                                  QJsonDocument(expected).toJson())});
}

TEST_CASE("what a person wrote around the notes stays to the byte", "[exchange][obsidian]")
{
    const QByteArray lineEnd = GENERATE(QByteArray("\n"), QByteArray("\r\n"));
    const QByteArray mark = GENERATE(QByteArray(), QByteArray("\xef\xbb\xbf"));
    QByteArray own = R"md(---
# first of all
aliases: [one,  "two"] # spacing kept
title: "old"   # mine
rating:   5
tags: # what it is about
  # the important one
  - mine
  - to-do
author: >-
  folded
  name
# a comment between
"dateline-id": 0123456789abcdef
nested:
  title: "inner"
---

My own words before.  

%% dateline:begin 0123456789abcdef %%
%% dateline:end 0123456789abcdef da39a3ee %%

And behind, without end)md";
    own = mark + own.replace("\n", lineEnd);
    const Exported exported = over(own);
    CHECK(exported.remarks.isEmpty());
    const QByteArray bytes = exported.files.constFirst().content;
    QByteArray expected = R"md(---
# first of all
aliases: [one,  "two"] # spacing kept
title: "The *harbour* vote" # mine
rating:   5
tags: # what it is about
  # the important one
  - mine
  - to-do
  - "_2023"
  - "C"
author: "Ann Lee"
# a comment between
"dateline-id": 0123456789abcdef
nested:
  title: "inner"
source: "Harbour Wire"
published: 2023-01-29
created: 2023-02-03
url: "https://harbour-wire.example/vote"
---

My own words before.  

)md";
    expected = mark + expected.replace("\n", lineEnd);
    CHECK(bytes.left(expected.size()) == expected);
    CHECK(bytes.endsWith(QByteArray(lineEnd + lineEnd + "And behind, without end")));
    CHECK(bytes.count('\n') == bytes.count(lineEnd));
    CHECK(bytesOver(bytes) == bytes);
    CHECK(blockOf(bytesOver(bytes, changedSample())) != blockOf(bytes));
    CHECK(bytesOver(bytesOver(bytes, changedSample())).endsWith("And behind, without end"));
}

TEST_CASE("tags in other forms grow as well", "[exchange][obsidian]")
{
    const auto [before, after] = GENERATE(table<QByteArray, QByteArray>({
        {"tags: [mine, to-do] # x\n", "tags: [\"mine\", \"to-do\", \"_2023\", \"C\"] # x\n"},
        {"tags: mine, C\n", "tags: [\"mine\", \"C\", \"to-do\", \"_2023\"]\n"},
        {"tags:\n- mine\n\n- C\nx: 1\n", "tags:\n- mine\n\n- C\n- \"to-do\"\n- \"_2023\"\nx: 1\n"},
        {"tags: [\n  mine,\n  other ]\nx: 1\n",
         "tags: [\"mine\", \"other\", \"to-do\", \"_2023\", \"C\"]\nx: 1\n"},
        {"tags:\nx: 1\n", "tags: [\"to-do\", \"_2023\", \"C\"]\nx: 1\n"},
        {"tags: [c, TO-DO, '#_2023']\n", "tags: [c, TO-DO, '#_2023']\n"},
    }));
    const QByteArray bytes = bytesOver("---\n" + before + "---\n");
    CHECK(bytes.mid(4, after.size()) == after);
}

TEST_CASE("properties that cannot be read are left alone", "[exchange][obsidian]")
{
    const QByteArray yaml = GENERATE(QByteArray("title: \"open\nx: [\n"), QByteArray("- a\n- list\n"),
                                     QByteArray("title: \xff\xfe\n"), QByteArray("? complex\n: {\n"));
    const Exported exported = over("---\n" + yaml + "---\nText\n");
    CHECK(exported.remarks.size() == 1);
    CHECK(exported.files.constFirst().content.startsWith(
        QByteArray("---\n" + yaml + "---\nText\n\n%% dateline:begin")));
}

TEST_CASE("a file that begins otherwise gets its properties before", "[exchange][obsidian]")
{
    const QByteArray text = GENERATE(QByteArray("Just text\n"), QByteArray("---\nno end of this\n"));
    const QByteArray bytes = bytesOver(text);
    CHECK(bytes.startsWith("---\ntitle: "));
    CHECK(bytes.contains(QByteArray("---\n" + text + "\n%% dateline:begin")));
    CHECK(bytesOver(bytes) == bytes);
}

TEST_CASE("a comment that is damaged destroys nothing", "[exchange][obsidian]")
{
    QByteArray bytes = bytesOver({}) + "My words.\n";
    const QByteArray end = bytes.mid(bytes.indexOf("%% dateline:end"), 47);
    SECTION("the second one is gone")
    {
        bytes.remove(bytes.indexOf("%% dateline:end"), 47);
    }
    SECTION("the first one is gone")
    {
        bytes.remove(bytes.indexOf("%% dateline:begin"), 38);
    }
    SECTION("the second one was moved below the words")
    {
        bytes.remove(bytes.indexOf("%% dateline:end"), 47);
        bytes += end;
    }
    SECTION("they stand the other way round")
    {
        bytes.remove(bytes.indexOf("%% dateline:end"), 47);
        bytes.replace("# The", QByteArray(end + "# The"));
    }
    SECTION("something was written between")
    {
        bytes.replace("> first", "> first\n\nMy own thought.");
    }
    SECTION("the checksum is gone")
    {
        bytes.replace(end, "%% dateline:end 0123456789abcdef %%\n");
    }
    const Exported exported = over(bytes, changedSample());
    CHECK(exported.remarks.size() == 1);
    const QByteArray after = exported.files.constFirst().content;
    const qsizetype body = findFrontMatter(bytes)->body;
    CHECK(after.mid(findFrontMatter(after)->body).startsWith(bytes.mid(body)));
    // From then on the new ones are kept up to date, in silence.
    const Exported again = over(after);
    CHECK(again.remarks.isEmpty());
    CHECK(again.files.constFirst().content.contains(bytes.mid(body)));
    CHECK(again.files.constFirst().content.count("%% dateline:begin") <= 2);
}

TEST_CASE("what editors do by themselves is no change", "[exchange][obsidian]")
{
    QByteArray bytes = bytesOver({});
    SECTION("line ends")
    {
        bytes.replace("\n", "\r\n");
    }
    SECTION("blanks and empty lines")
    {
        bytes.replace("\n\n", "  \n\n\n");
    }
    CHECK(over(bytes, changedSample()).remarks.isEmpty());
    CHECK(bytesOver(bytes, changedSample()).count("%% dateline:begin") == 1);
}

TEST_CASE("files are known by their property, and no other is overwritten", "[exchange][obsidian]")
{
    NotesOfArticle second = sample(u"Vote"_s);
    second.article.id = u"00000000000000aa"_s;
    NotesOfArticle third = sample(u"VOTE"_s);
    third.article.id = u"00000000000000bb"_s;
    const QByteArray renamed = bytesOver({});
    const QList<ExportedFile> heads{{u"Folder/My name.md"_s, renamed.left(400)},
                                    {u"copy of it.md"_s, renamed.left(400)},
                                    {u"vote.md"_s, "Nothing of ours\n"}};
    CHECK(noteFilesByArticle(heads) ==
          QHash<QString, QString>{{u"0123456789abcdef"_s, u"Folder/My name.md"_s}});

    QStringList asked;
    const auto read = [&](const QString &file) -> std::optional<QByteArray> {
        asked += file;
        return renamed + "Mine\n";
    };
    const QList<NotesOfArticle> articles{third, changedSample(), second};
    const Exported exported = obsidianNotes(exportOf(articles), NoteFiles::OnePerArticle, heads, read);
    CHECK(asked == QStringList{u"Folder/My name.md"_s});
    REQUIRE(exported.files.size() == 3);
    CHECK(exported.files[0].name == u"Vote 2.md");
    CHECK(exported.files[1].name == u"VOTE 3.md");
    CHECK(exported.files[2].name == u"Folder/My name.md");
    CHECK(exported.files[2].content.endsWith("Mine\n"));

    const Exported unchanged = obsidianNotes(exportOf({sample()}), NoteFiles::OnePerArticle, heads, read);
    CHECK(unchanged.files.isEmpty());
    const Exported unread = obsidianNotes(exportOf({sample()}), NoteFiles::OnePerArticle, heads,
                                          [](const QString &) { return std::nullopt; });
    CHECK(unread.files.isEmpty());
    CHECK(unread.leftOut == 2);
    CHECK(unread.remarks.size() == 1);
}

TEST_CASE("the property by which a file is known may be written in any way", "[exchange][obsidian]")
{
    const auto [head, id] = GENERATE(table<QByteArray, QString>({
        {"---\ndateline-id: 0123\n---\n", u"0123"_s},
        {"---\r\ntitle: x\r\n'dateline-id': \"0123\" # ours\r\n---\r\n", u"0123"_s},
        {"\xef\xbb\xbf---\n\"dateline-id\":   '0123'\n", u"0123"_s},
        {"---\ntitle: x\n---\ndateline-id: 0123\n", u""_s},
        {"dateline-id: 0123\n", u""_s},
        {"---\ndateline-id: 01", u""_s},
        {"---\nnested:\n  dateline-id: 0123\n---\n", u""_s},
        {"", u""_s},
    }));
    CHECK(propertyIn(head, u"dateline-id"_s) == id);
}

TEST_CASE("all notes go into one file as well", "[exchange][obsidian]")
{
    NotesOfArticle second = sample(u"Second"_s);
    second.article.id = u"00000000000000aa"_s;
    const NotesExport notesExport = exportOf({sample(), second});
    const auto read = [](const QString &) { return std::nullopt; };
    const Exported exported = obsidianNotes(notesExport, NoteFiles::OneForAll, {}, read);
    REQUIRE(exported.files.size() == 1);
    CHECK(exported.files[0].name == u"Notes.md");
    const QByteArray bytes = exported.files[0].content;
    CHECK(bytes.contains("dateline-id: \"all\"\n"));
    CHECK(bytes.count("\n## ") == 2);
    const Exported again = obsidianNotes(notesExport, NoteFiles::OneForAll, {{u"Moved/x.md"_s, bytes}},
                                         [&](const QString &) { return bytes + "Mine"; });
    CHECK(again.files.isEmpty());
}
