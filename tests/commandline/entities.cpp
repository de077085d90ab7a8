// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "library/library.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

/// A program over one article.
class Desk : public Program
{
public:
    Desk()
    {
        write(u"a.md"_s, numberedArticle(1));
        import();
    }

    Outcome entities(const QStringList &arguments) const
    {
        return (*this)(QStringList{u"entities"_s} + arguments);
    }
};

} // namespace

TEST_CASE("entities are listed, and their fields are those of the contract", "[entities]")
{
    const Desk dateline;
    const Outcome listed = dateline.entities({u"--json"_s, u"--limit"_s, u"3"_s, u"--kind"_s, u"person"_s});
    CHECK(listed.code == 0);
    CHECK(listed.errors.isEmpty());
    for (const QJsonObject &entity : listed.objects()) {
        for (const QLatin1StringView field : {"id"_L1, "kind"_L1, "name"_L1, "aliases"_L1, "articles"_L1})
            CHECK(entity.contains(field));
    }
    CHECK(dateline.entities({u"--limit"_s, u"0"_s}).output.isEmpty());
    CHECK(dateline.entities({u"--match"_s, u"no such name anywhere"_s}).output.isEmpty());
    CHECK(dateline.entities({u"suggestions"_s}).code == 0);
    const Outcome log = dateline.entities({u"log"_s, u"--json"_s});
    CHECK(log.code == 0);
    CHECK(log.output.isEmpty());
}

TEST_CASE("wrong usage of entities ends with 2 and says what is right", "[entities]")
{
    const Desk dateline;
    const QStringList arguments = GENERATE(values<QStringList>({
        {u"frobnicate"_s},
        {u"--limit"_s, u"many"_s},
        {u"--kind"_s, u"animal"_s},
        {u"merge"_s, u"one"_s},
        {u"split"_s, u"one"_s},
        {u"split"_s, u"one"_s, u"two"_s, u"three"_s},
        {u"rename"_s, u"one"_s},
        {u"rename"_s, u"one"_s, u" "_s},
        {u"kind"_s, u"one"_s, u"animal"_s},
        {u"hide"_s},
        {u"apart"_s, u"one"_s},
        {u"undo"_s, u"a"_s, u"b"_s},
        {u"log"_s, u"a"_s},
        {u"log"_s, u"--limit"_s, u"1"_s},
        {u"suggestions"_s, u"a"_s},
    }));
    CAPTURE(arguments.join(u' ').toStdString());
    const Outcome outcome = dateline.entities(arguments);
    CHECK(outcome.code == 2);
    CHECK(outcome.output.isEmpty());
    CHECK_FALSE(outcome.errors.isEmpty());
}

TEST_CASE("what is not there cannot be changed", "[entities]")
{
    const Desk dateline;
    const QStringList arguments = GENERATE(values<QStringList>({
        {u"merge"_s, u"nobody at all"_s, u"nothing at all"_s},
        {u"split"_s, u"alias"_s, u"nobody at all"_s},
        {u"rename"_s, u"nobody at all"_s, u"New"_s},
        {u"kind"_s, u"nobody at all"_s, u"place"_s},
        {u"hide"_s, u"nobody at all"_s},
        {u"apart"_s, u"nobody at all"_s, u"nothing at all"_s},
    }));
    CAPTURE(arguments.join(u' ').toStdString());
    const Outcome outcome = dateline.entities(arguments);
    CHECK(outcome.code == 3);
    CHECK(outcome.output.isEmpty());
    CHECK(outcome.errors.contains("nobody at all"));
}

TEST_CASE("there is nothing to undo in a new library", "[entities]")
{
    const Desk dateline;
    CHECK(dateline.entities({u"undo"_s}).code == 3);
    const Outcome unknown = dateline.entities({u"undo"_s, u"0123456789abcdef"_s});
    CHECK(unknown.code == 3);
    CHECK(unknown.errors.contains("0123456789abcdef"));
}

TEST_CASE("entities are not changed while another program has the library, or where there is none",
          "[entities]")
{
    const Desk dateline;
    {
        const auto held = Library::Library::open(dateline.library(), Library::OpenMode::ReadWrite);
        REQUIRE(held.ok());
        CHECK(dateline.entities({}).code == 0);
        const Outcome outcome = dateline.entities({u"hide"_s, u"a"_s});
        CHECK(outcome.code == 3);
        CHECK(outcome.errors.contains("is using the library"));
    }
    const QString nowhere = dateline.home() + u"/nowhere.dateline"_s;
    for (const QStringList &arguments :
         {QStringList{}, QStringList{u"hide"_s, u"a"_s}, QStringList{u"undo"_s}, QStringList{u"log"_s}})
        CHECK(dateline.run(QStringList{u"--library"_s, nowhere, u"entities"_s} + arguments).code == 3);
    CHECK_FALSE(QFile::exists(nowhere));
}

TEST_CASE("the help of entities names its actions and options", "[entities]")
{
    const Program dateline;
    const QString help = dateline.run({u"entities"_s, u"--help"_s}).text();
    for (const QString &word : {u"merge"_s, u"split"_s, u"apart"_s, u"rename"_s, u"hide"_s, u"suggestions"_s,
                                u"undo"_s, u"log"_s, u"--limit"_s, u"--kind"_s, u"--match"_s, u"--json"_s})
        CHECK(help.contains(word));
}
