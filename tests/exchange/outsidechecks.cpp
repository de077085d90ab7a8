// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/csvnotes.h"
#include "exchange/notes/hypothesisnotes.h"
#include "exchange/notes/readwisenotes.h"
#include "exchange/notes/w3cnotes.h"
#include "notesample.h"
#include "pythoncheck.h"
#include "testfiles.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Exchange;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

/// Writes what a format made; the path of its file.
QString written(const QTemporaryDir &folder, const Exported &exported)
{
    REQUIRE(exported.files.size() == 1);
    return writeFile(folder.filePath(exported.files.first().name), exported.files.first().content);
}

} // namespace

TEST_CASE("Exported annotations keep the rules of the W3C", "[outside]")
{
    const QTemporaryDir folder;
    const QString file = written(folder, w3cNotes(sampleNotes()));
    CHECK(checkByPython(u"w3ccheck.py"_s, {file, u"annotations=9"_s, u"quotes=6"_s, u"positions=5"_s})
              .isEmpty());
    CHECK(checkByPython(u"w3ccheck.py"_s, {written(folder, w3cNotes({})), u"annotations=0"_s}).isEmpty());
}

TEST_CASE("The check of the W3C's rules finds what breaks them", "[outside]")
{
    const QTemporaryDir folder;
    const QByteArray whole = w3cNotes(sampleNotes()).files.first().content;
    struct Damage
    {
        QByteArray from;
        QByteArray to;
    };
    const Damage damage =
        GENERATE(Damage{"anno.jsonld", "anno.json"}, Damage{"\"commenting\"", "\"shouting\""},
                 Damage{"12:35:56.789Z", "12:35:56.789"}, Damage{"\"exact\"", "\"exactly\""},
                 Damage{"\"AnnotationPage\"", "\"Page\""}, Damage{"\"SpecificResource\"", "\"Resource\""},
                 Damage{"\"total\": 9", "\"total\": 8"}, Damage{"dateline:colour", "colour"});
    QByteArray broken = whole;
    broken.replace(damage.from, damage.to);
    REQUIRE(broken != whole);
    const QString file = writeFile(folder.filePath(u"broken.jsonld"_s), broken);
    CHECK_FALSE(checkByPython(u"w3ccheck.py"_s, {file}, 1).isEmpty());
}

TEST_CASE("Exported tables and JSON are read by others as they were meant", "[outside]")
{
    const QTemporaryDir folder;
    const NotesExport notes = sampleNotes();
    CHECK(checkByPython(u"notescheck.py"_s, {u"csv"_s, written(folder, csvNotes(notes))}).isEmpty());
    CHECK(checkByPython(u"notescheck.py"_s, {u"csv"_s, written(folder, csvNotes(notes, {true}))}).isEmpty());
    CHECK(
        checkByPython(u"notescheck.py"_s, {u"readwise"_s, written(folder, readwiseNotes(notes))}).isEmpty());
    CHECK(checkByPython(u"notescheck.py"_s, {u"hypothesis"_s, written(folder, hypothesisNotes(notes))}, 0)
              .isEmpty());
}
