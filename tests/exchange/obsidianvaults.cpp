// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/filewriting.h"
#include "exchange/notes/generatedblock.h"
#include "exchange/notes/noteproperty.h"
#include "exchange/notes/obsidiannotes.h"
#include "testfiles.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Exchange;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"0123456789abcdef"_s;

QByteArray headOf(QByteArray file)
{
    QBuffer buffer(&file);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    return noteFileHead(buffer);
}

} // namespace

TEST_CASE("the head of a file is its front matter, however long", "[exchange][obsidian]")
{
    const QByteArray properties("property: value\n");
    const QByteArray top =
        "---\n" + properties.repeated(5000) + "dateline-id: \"" + id.toUtf8() + "\"\n---\n";
    CHECK(headOf(top + "Text\n") == top);
    CHECK(noteFilesByArticle({{u"x.md"_s, headOf(top + "Text\n")}}).value(id) == u"x.md"_s);
    CHECK(headOf("Text\n---\nMore\n") == "Text\n");
    CHECK(headOf({}).isEmpty());
    // A file that only looks as if it began with properties is not read to its end.
    const QByteArray endless = "---\n" + QByteArray(3 << 20, 'x');
    CHECK(headOf(endless).size() <= (1 << 20));
}

TEST_CASE("whose notes a file holds is known in any line ends and encoding", "[exchange][obsidian]")
{
    const QString lineEnd = GENERATE(u"\n"_s, u"\r\n"_s);
    const QString line = GENERATE(u"dateline-id: \"0123456789abcdef\""_s, u"dateline-id: 0123456789abcdef"_s,
                                  u"'dateline-id': '0123456789abcdef'"_s);
    const QString text =
        u"---"_s + lineEnd + u"title: 訪問"_s + lineEnd + line + lineEnd + u"---"_s + lineEnd;
    const auto encoding = GENERATE(QStringConverter::Utf8, QStringConverter::Utf16LE,
                                   QStringConverter::Utf16BE, QStringConverter::Utf32LE);
    const auto flags = GENERATE(QStringConverter::Flag::WriteBom, QStringConverter::Flag::Default);
    QStringEncoder encoder(encoding, flags);
    const QByteArray bytes = encoder(text);
    CHECK(propertyIn(headOf(bytes), u"dateline-id"_s) == id);
    CHECK(isOtherEncoding(bytes) == (encoding != QStringConverter::Utf8));
}

TEST_CASE("a block is emptied only if nobody wrote into it", "[exchange][obsidian]")
{
    const QByteArray lineEnd = GENERATE(QByteArray("\n"), QByteArray("\r\n"));
    const QByteArray name = id.toUtf8();
    const QByteArray before = "Before" + lineEnd;
    const QByteArray after = "After" + lineEnd;
    const QByteArray full = withGeneratedBlock(before, name, "one\ntwo\n", lineEnd).bytes + after;
    const FileWithBlock empty = withEmptyBlock(full, name, lineEnd);
    CHECK(empty.outcome == FileWithBlock::Outcome::Replaced);
    CHECK(empty.bytes.startsWith(before));
    CHECK(empty.bytes.endsWith(after));
    CHECK_FALSE(empty.bytes.contains("one"));
    CHECK(withEmptyBlock(empty.bytes, name, lineEnd).bytes == empty.bytes);
    CHECK(withGeneratedBlock(empty.bytes, name, "one\ntwo\n", lineEnd).bytes == full);

    QByteArray changed = full;
    changed.replace("two", "two, and mine");
    CHECK(withEmptyBlock(changed, name, lineEnd).bytes == changed);
    CHECK(withEmptyBlock(changed, name, lineEnd).outcome == FileWithBlock::Outcome::Changed);
    CHECK(withEmptyBlock(before, name, lineEnd).outcome == FileWithBlock::Outcome::First);
    CHECK(withEmptyBlock(before, name, lineEnd).bytes == before);
}

TEST_CASE("a file is written as a whole or not at all", "[exchange]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    REQUIRE(Exchange::writeFile(path, "first").ok());
    const QByteArray large(5 << 20, 'x');
    REQUIRE(Exchange::writeFile(path, large).ok());
    CHECK(Test::readFile(path) == large);
    REQUIRE(Exchange::writeFile(path, QByteArray()).ok());
    CHECK(Test::readFile(path).isEmpty());
    for (const QString &refused :
         {folder.path(), folder.filePath(u"no/such"_s), QString(path + u"/below"_s)}) {
        const auto written = Exchange::writeFile(refused, "x");
        REQUIRE_FALSE(written.ok());
        CHECK(written.error().path == refused);
        CHECK_FALSE(written.error().message.contains(u"Unknown"_s));
    }
}
