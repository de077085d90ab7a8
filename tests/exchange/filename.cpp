// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/filename.h"

#include "testfiles.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <tuple>

using namespace Dateline;
using namespace Dateline::Exchange;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString &title)
{
    QSet<QString> taken;
    return safeFileName(title, u".md"_s, taken);
}

} // namespace

TEST_CASE("A title becomes a name that every system takes", "[exchange][filename]")
{
    const auto [title, name] = GENERATE(table<QString, QString>({
        {u"Harbour vote"_s, u"Harbour vote.md"_s},
        {u"北約秘書長：「訪問首爾」？"_s, u"北約秘書長：「訪問首爾」？.md"_s},
        {u"A: b"_s, u"A - b.md"_s},
        {u"Us/Them \\ \"it\" <b>*|?"_s, u"Us - Them - 'it' b.md"_s},
        {u"C# ^1 [[x]]"_s, u"C 1 ((x)).md"_s},
        {u"..hidden. "_s, u"hidden.md"_s},
        {u"../../etc/passwd"_s, u"etc - passwd.md"_s},
        {u"two\nlines\tand\u0001 more"_s, u"two lines and more.md"_s},
        {u"evil\u202egpj.exe"_s, u"evil gpj.exe.md"_s},
        {u"Cafe\u0301"_s, u"Café.md"_s},
        {u"con"_s, u"_con.md"_s},
        {u"NUL.txt"_s, u"_NUL.txt.md"_s},
        {u"COM¹"_s, u"_COM¹.md"_s},
        {u"Console"_s, u"Console.md"_s},
        {u""_s, u"Untitled.md"_s},
        {u"???"_s, u"Untitled.md"_s},
        {QString(QChar(0xd800)), u"Untitled.md"_s},
        {u"a %% b"_s, u"a %% b.md"_s},
    }));
    CHECK(nameOf(title) == name);
}

TEST_CASE("A name is cut between characters", "[exchange][filename]")
{
    CHECK(nameOf(QString(300, u'a')) == QString(197, u'a') + u".md");
    CHECK(nameOf(QString(100, u'港')) == QString(65, u'港') + u".md");
    // A family is one character of 25 bytes, a letter with a mark that has no form of its own one of three.
    CHECK(nameOf(u"👨‍👩‍👧‍👦"_s.repeated(10)) ==
          u"👨‍👩‍👧‍👦"_s.repeated(7) + u".md");
    CHECK(nameOf(u"x\u0302"_s.repeated(80)) == u"x\u0302"_s.repeated(65) + u".md");
    CHECK(nameOf(u'e' + QString(4000, QChar(0x0323))) == u"Untitled.md");
}

TEST_CASE("Names that are one on some system get numbers", "[exchange][filename]")
{
    QSet<QString> taken{nameKey(u"Vote 2.MD"_s)};
    CHECK(safeFileName(u"Vote"_s, u".md"_s, taken) == u"Vote.md");
    CHECK(safeFileName(u"VOTE"_s, u".md"_s, taken) == u"VOTE 3.md");
    CHECK(safeFileName(u"vote?"_s, u".md"_s, taken) == u"vote 4.md");
    CHECK(safeFileName(u"Straße"_s, u".md"_s, taken) == u"Straße.md");
    CHECK(safeFileName(u"STRASSE"_s, u".md"_s, taken) == u"STRASSE 2.md");
    const QString longTitle(300, u'b');
    CHECK(safeFileName(longTitle, u".md"_s, taken).size() == 200);
    const QString second = safeFileName(longTitle, u".md"_s, taken);
    CHECK(second == QString(195, u'b') + u" 2.md");
}
