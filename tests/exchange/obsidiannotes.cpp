// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/obsidiannotes.h"

#include "article/yamlreader.h"
#include "exchange/notes/noteproperty.h"
#include "exchange/notes/obsidianmarkdown.h"
#include "obsidiansample.h"
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
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

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

TEST_CASE("Notes become a file for Obsidian", "[exchange][obsidian]")
{
    const Exported exported = over({});
    CHECK(exported.remarks.isEmpty());
    CHECK(exported.files.constFirst().name == obsidianName);
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

TEST_CASE("Tags become tags that Obsidian takes", "[exchange][obsidian]")
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

TEST_CASE("Quoted text is no tag, comment, mark, link or id", "[exchange][obsidian]")
{
    CHECK(obsidianText(u"a #tag ^id %%x%% ==y== 5% =z [[l]]"_s) ==
          u"a \\#tag \\^id \\%\\%x\\%\\% \\=\\=y\\=\\= 5% =z \\[\\[l\\]\\]");
    CHECK(obsidianText(u"# head"_s) == u"\\# head");
    NotesOfArticle notes = obsidianSample();
    notes.annotations = {
        highlight(u"a"_s, u"one"_s, 1, u"open %% comment\n%% dateline:end 0123456789abcdef %%\nb"_s)};
    const QByteArray bytes = bytesOver({}, notes);
    CHECK(bytes.count("%% dateline:end 0123456789abcdef") == 1);
    CHECK(bytesOver(bytes, notes) == bytes);
    CHECK(over(bytes, notes).remarks.isEmpty());
}

TEST_CASE("Properties are read as they were meant", "[exchange][obsidian]")
{
    const QString title = GENERATE(from_range(hostileTitles));
    INFO(title.toStdString());
    NotesOfArticle notes = obsidianSample(title);
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

TEST_CASE("Files are known by their property, and no other is overwritten", "[exchange][obsidian]")
{
    NotesOfArticle second = obsidianSample(u"Vote"_s);
    second.article.id = u"00000000000000aa"_s;
    NotesOfArticle third = obsidianSample(u"VOTE"_s);
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

    const Exported unchanged =
        obsidianNotes(exportOf({obsidianSample()}), NoteFiles::OnePerArticle, heads, read);
    CHECK(unchanged.files.isEmpty());
    const Exported unread = obsidianNotes(exportOf({obsidianSample()}), NoteFiles::OnePerArticle, heads,
                                          [](const QString &) { return std::nullopt; });
    CHECK(unread.files.isEmpty());
    CHECK(unread.leftOut == 2);
    CHECK(unread.remarks.size() == 1);
}

TEST_CASE("The property by which a file is known may be written in any way", "[exchange][obsidian]")
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

TEST_CASE("All notes go into one file as well", "[exchange][obsidian]")
{
    NotesOfArticle second = obsidianSample(u"Second"_s);
    second.article.id = u"00000000000000aa"_s;
    const NotesExport notesExport = exportOf({obsidianSample(), second});
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
