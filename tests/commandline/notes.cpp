// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "library/library.h"
#include "library/libraryreader.h"
#include "library/statestore.h"
#include "testfiles.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bridge(const QString &body)
{
    return (u"---\ntitle: \"Bridge\"\ndate: 2023-01-29\nfrom: https://paper.example/bridge\n---\n\n"_s + body)
        .toUtf8();
}

/// A program over two articles, of which the first has something to quote.
class Desk : public Program
{
public:
    Desk()
    {
        write(u"bridge.md"_s, bridge(u"<p>The council met. It met again, on “the bridge”.</p>"
                                     "<p>史托騰柏格２９日抵達首爾。</p><p>It put the vote off.</p>"_s));
        write(u"other.md"_s, numberedArticle(2));
        import();
        for (const QJsonObject &article : list()) {
            (article.value("title"_L1).toString() == u"Bridge"_s ? id : other) =
                article.value("id"_L1).toString();
        }
    }

    Outcome notes(const QStringList &arguments) const { return (*this)(QStringList{u"notes"_s} + arguments); }
    QJsonObject add(const QStringList &arguments) const
    {
        const Outcome outcome = notes(QStringList{u"add"_s, id, u"--json"_s} + arguments);
        INFO(outcome.errors.toStdString());
        REQUIRE(outcome.code == 0);
        return outcome.object();
    }
    QList<QJsonObject> listed(const QStringList &options = {}) const
    {
        const Outcome outcome = notes(QStringList{u"list"_s, u"--json"_s} + options);
        INFO(outcome.errors.toStdString());
        REQUIRE(outcome.code == 0);
        return outcome.objects();
    }
    QString text() const
    {
        QString text = (*this)({u"show"_s, id, u"--text"_s}).text();
        text.chop(1);
        return text;
    }
    /// What stands where the note is said to be.
    QString quoteAt(const QJsonObject &note) const
    {
        const int start = note.value("start"_L1).toInt(-1);
        return start < 0 ? QString() : text().mid(start, note.value("end"_L1).toInt() - start);
    }

    QString id;
    QString other;
};

QString idOf(const QJsonObject &note)
{
    return note.value("id"_L1).toString();
}

} // namespace

TEST_CASE("a note is added with all its fields, and listed and shown the same", "[notes]")
{
    const Desk dateline;
    const QJsonObject added = dateline.add(
        {u"--quote"_s, u"It put the vote off"_s, u"--note"_s, u"# Why?\n\nAsk *her*."_s, u"--tag"_s,
         u" two  words "_s, u"--tag"_s, u"二月"_s, u"--tag"_s, u"二月"_s, u"--colour"_s, u"4"_s});

    CHECK(added.value("article"_L1).toString() == dateline.id);
    CHECK(added.value("quote"_L1).toString() == u"It put the vote off"_s);
    CHECK(added.value("prefix"_L1).toString().endsWith(u"抵達首爾。\n"_s));
    CHECK(added.value("suffix"_L1).toString() == u"."_s);
    CHECK(dateline.quoteAt(added) == u"It put the vote off"_s);
    CHECK(added.value("colour"_L1).toInt() == 4);
    CHECK(added.value("note"_L1).toString() == u"# Why?\n\nAsk *her*."_s);
    CHECK(added.value("tags"_L1).toArray() == QJsonArray{u"two words"_s, u"二月"_s});
    CHECK(added.value("orphan"_L1) == QJsonValue(false));
    CHECK(added.value("fit"_L1).toString() == u"exact"_s);
    CHECK(added.value("title"_L1).toString() == u"Bridge"_s);
    CHECK(added.value("deleted"_L1).isNull());
    CHECK(QDateTime::fromString(added.value("created"_L1).toString(), Qt::ISODateWithMs).isValid());
    CHECK(added.value("created"_L1) == added.value("modified"_L1));
    CHECK(added.contains("creator"_L1));
    CHECK(dateline.listed() == QList<QJsonObject>{added});
    CHECK(dateline.listed({u"--article"_s, dateline.id}) == QList<QJsonObject>{added});
    CHECK(dateline.listed({u"--article"_s, dateline.other}).isEmpty());
    CHECK(dateline.notes({u"show"_s, idOf(added), u"--json"_s}).object() == added);
    const QString shown = dateline.notes({u"show"_s, idOf(added)}).text();
    CHECK(shown.contains(u"> It put the vote off\n"_s));
    CHECK(shown.contains(u"Ask *her*."_s));
    CHECK(shown.contains(u"Bridge"_s));
    CHECK(dateline.notes({u"list"_s}).text().contains(u"“It put the vote off”"_s));
    CHECK(dateline({u"check"_s}).code == 0);
}

TEST_CASE("a note without a quote is about the whole article", "[notes]")
{
    const Desk dateline;
    const QJsonObject added = dateline.add({u"--note"_s, u"Read again"_s});
    for (const QLatin1StringView field : {"quote"_L1, "prefix"_L1, "suffix"_L1, "start"_L1, "end"_L1}) {
        INFO(field.data());
        CHECK(added.contains(field));
        CHECK(added.value(field).isNull());
    }
    CHECK(added.value("part"_L1).toString() == u"article"_s);
    CHECK(added.value("orphan"_L1) == QJsonValue(false));
    CHECK(dateline.titles({u"--noted"_s}) == QStringList{u"Bridge"_s});
}

TEST_CASE("a quote that occurs more than once has to be told apart", "[notes]")
{
    const Desk dateline;
    const Outcome unclear = dateline.notes({u"add"_s, dateline.id, u"--quote"_s, u"met"_s});
    CHECK(unclear.code == 3);
    CHECK(unclear.output.isEmpty());
    CHECK(unclear.errors.contains("2 times"));
    CHECK(unclear.errors.contains("--occurrence"));
    const Outcome beyond =
        dateline.notes({u"add"_s, dateline.id, u"--quote"_s, u"met"_s, u"--occurrence"_s, u"3"_s});
    CHECK(beyond.code == 3);
    CHECK(dateline.listed().isEmpty());

    const QJsonObject second = dateline.add({u"--quote"_s, u"met"_s, u"--occurrence"_s, u"2"_s});
    const QJsonObject first = dateline.add({u"--quote"_s, u"met"_s, u"--occurrence"_s, u"1"_s});
    CHECK(second.value("suffix"_L1).toString().startsWith(u" again"_s));
    CHECK(first.value("start"_L1).toInt() < second.value("start"_L1).toInt());
}

TEST_CASE("a quote in other white space, width or script is found when it can be one place only", "[notes]")
{
    const Desk dateline;
    struct Case
    {
        QString given;
        QString found;
    };
    const auto [given, found] = GENERATE(values<Case>({
        {u"the council\n   met . it met"_s, u"The council met. It met"_s},
        {u"史托騰柏格29日抵達首爾"_s, u"史托騰柏格２９日抵達首爾"_s},
        {u"史托腾柏格２９日抵达首尔。It put"_s, u"史托騰柏格２９日抵達首爾。\nIt put"_s},
    }));
    CAPTURE(given.toStdString());
    const Outcome outcome = dateline.notes({u"add"_s, dateline.id, u"--json"_s, u"--quote"_s, given});
    INFO(outcome.errors.toStdString());
    REQUIRE(outcome.code == 0);
    CHECK(outcome.object().value("quote"_L1).toString() == found);
    CHECK(dateline.quoteAt(outcome.object()) == found);
    CHECK(QString::fromUtf8(outcome.errors).contains(found));
    CHECK(dateline.notes({u"add"_s, dateline.id, u"--quote"_s, u"MET"_s}).code == 3);
}

TEST_CASE("what cannot be added says why, and nothing is added", "[notes]")
{
    const Desk dateline;
    struct Case
    {
        QStringList arguments;
        int code;
        QByteArray message;
    };
    const auto [arguments, code, message] = GENERATE(values<Case>({
        {{u"ID"_s, u"--quote"_s, u"no such words"_s}, 3, "no such words"},
        {{u"0123456789abcdef"_s, u"--note"_s, u"x"_s}, 3, "0123456789abcdef"},
        {{u"ID"_s}, 2, "--quote"},
        {{u"ID"_s, u"--quote"_s, u" "_s}, 2, "--quote"},
        {{u"ID"_s, u"--note"_s, u"x"_s, u"--colour"_s, u"9"_s}, 2, "--colour"},
        {{u"ID"_s, u"--note"_s, u"x"_s, u"--occurrence"_s, u"2"_s}, 2, "--occurrence"},
        {{u"ID"_s, u"--quote"_s, u"met"_s, u"--occurrence"_s, u"0"_s}, 2, "--occurrence"},
        {{u"ID"_s, u"--note"_s, u"x"_s, u"--orphans"_s}, 2, "--orphans"},
        {{}, 2, "notes add"},
    }));
    CAPTURE(arguments.join(u' ').toStdString());
    QStringList given = arguments;
    given.replaceInStrings(u"ID"_s, dateline.id);
    const Outcome outcome = dateline.notes(QStringList{u"add"_s} + given);
    CHECK(outcome.code == code);
    CHECK(outcome.output.isEmpty());
    CHECK(outcome.errors.contains(message));
    CHECK(dateline.listed().isEmpty());
}

TEST_CASE("a colour is named by the user's name for it", "[notes]")
{
    const Desk dateline;
    {
        Library::StateStore store(dateline.library());
        store.setColourName(6, u"To check"_s);
        REQUIRE(store.flush().ok());
    }
    CHECK(dateline.add({u"--tag"_s, u"x"_s, u"--colour"_s, u"to check"_s}).value("colour"_L1).toInt() == 6);
}

TEST_CASE("deleted notes lie in the trash and can be restored", "[notes]")
{
    const Desk dateline;
    const QJsonObject one = dateline.add({u"--quote"_s, u"The council"_s});
    const QJsonObject two = dateline.add({u"--note"_s, u"Read again"_s});

    const Outcome deleted = dateline.notes({u"delete"_s, idOf(one), u"never-there"_s, u"--json"_s});
    CHECK(deleted.code == 1);
    CHECK(deleted.errors.contains("never-there"));
    CHECK_FALSE(deleted.object().value("deleted"_L1).isNull());
    CHECK(deleted.object().value("modified"_L1) == deleted.object().value("deleted"_L1));
    CHECK(dateline.listed() == QList<QJsonObject>{two});
    REQUIRE(dateline.listed({u"--trash"_s}).size() == 1);
    CHECK(idOf(dateline.listed({u"--trash"_s}).constFirst()) == idOf(one));
    CHECK(dateline.notes({u"delete"_s, u"never-there"_s}).code == 3);

    CHECK(dateline.notes({u"restore"_s, idOf(one)}).code == 0);
    CHECK(dateline.listed({u"--trash"_s}).isEmpty());
    QList<QJsonObject> restored = dateline.listed();
    REQUIRE(restored.size() == 2);
    CHECK(restored[0].take("modified"_L1).toString() > one.value("modified"_L1).toString());
    CHECK(restored[0].size() == one.size() - 1);
    CHECK(restored[0].value("quote"_L1) == one.value("quote"_L1));
    CHECK(restored[1] == two);
    CHECK(dateline.notes({u"delete"_s, idOf(one), idOf(two)}).code == 0);
    CHECK(dateline.listed().isEmpty());
    CHECK(dateline.titles({u"--noted"_s}).isEmpty());
}

TEST_CASE("an import places highlights anew and says how many were lost", "[notes]")
{
    const Desk dateline;
    const QString moving = idOf(dateline.add({u"--quote"_s, u"It met again, on “the bridge”"_s}));
    const QString lost = idOf(dateline.add({u"--quote"_s, u"史托騰柏格２９日抵達首爾"_s}));
    dateline.write(u"bridge.md"_s,
                   bridge(u"<p>News first. The council met. It met again, on “the bridge”.</p>"_s));

    const Outcome import = dateline({u"import"_s, u"--json"_s, dateline.archive()});
    CHECK(import.code == 0);
    CHECK(import.object().value("orphans"_L1).toInt() == 1);
    CHECK(import.errors.contains("notes list --orphans"));

    const QJsonObject moved = dateline.notes({u"show"_s, moving, u"--json"_s}).object();
    CHECK(moved.value("fit"_L1).toString() == u"moved"_s);
    CHECK(dateline.quoteAt(moved) == u"It met again, on “the bridge”"_s);
    CHECK(moved.value("modified"_L1) == moved.value("created"_L1));
    const QList<QJsonObject> orphans = dateline.listed({u"--orphans"_s});
    REQUIRE(orphans.size() == 1);
    CHECK(idOf(orphans.constFirst()) == lost);
    CHECK(orphans.constFirst().value("start"_L1).isNull());
    CHECK(orphans.constFirst().value("quote"_L1).toString() == u"史托騰柏格２９日抵達首爾"_s);

    const Outcome again = dateline({u"import"_s, u"--json"_s, dateline.archive()});
    CHECK(again.object().value("orphans"_L1).toInt() == 0);
    CHECK(again.errors.isEmpty());
}

TEST_CASE("notes are listed while another program has the library, and not changed", "[notes]")
{
    const Desk dateline;
    const QJsonObject note = dateline.add({u"--note"_s, u"Read again"_s});
    const auto held = Library::Library::open(dateline.library(), Library::OpenMode::ReadWrite);
    REQUIRE(held.ok());

    CHECK(dateline.listed() == QList<QJsonObject>{note});
    for (const QStringList &arguments :
         {QStringList{u"add"_s, dateline.id, u"--note"_s, u"x"_s}, QStringList{u"delete"_s, idOf(note)}}) {
        const Outcome outcome = dateline.notes(arguments);
        CHECK(outcome.code == 3);
        CHECK(outcome.output.isEmpty());
        CHECK(outcome.errors.contains("is using the library"));
    }
    CHECK(dateline.listed() == QList<QJsonObject>{note});
}

TEST_CASE("notes of an article or a library that is not there could not be listed", "[notes]")
{
    const Desk dateline;
    const Outcome unknown = dateline.notes({u"list"_s, u"--article"_s, u"0123456789abcdef"_s});
    CHECK(unknown.code == 3);
    CHECK(unknown.errors.contains("0123456789abcdef"));
    const QString nowhere = dateline.home() + u"/nowhere.dateline"_s;
    for (const QStringList &arguments :
         {QStringList{u"list"_s}, QStringList{u"add"_s, dateline.id, u"--note"_s, u"x"_s},
          QStringList{u"delete"_s, u"x"_s}})
        CHECK(dateline.run(QStringList{u"--library"_s, nowhere, u"notes"_s} + arguments).code == 3);
    CHECK_FALSE(QFile::exists(nowhere));
    CHECK(dateline.notes({u"show"_s, u"never-there"_s}).code == 3);
}

TEST_CASE("notes without an action, or with an unknown one, say how they are used", "[notes]")
{
    const Desk dateline;
    const QStringList arguments = GENERATE(values<QStringList>({
        {},
        {u"frobnicate"_s},
        {u"show"_s},
        {u"show"_s, u"a"_s, u"b"_s},
        {u"list"_s, u"a"_s},
        {u"list"_s, u"--quote"_s, u"x"_s},
        {u"delete"_s},
    }));
    const Outcome outcome = dateline.notes(arguments);
    CHECK(outcome.code == 2);
    CHECK(outcome.output.isEmpty());
    CHECK_FALSE(outcome.errors.isEmpty());
    const QString help = dateline.run({u"notes"_s, u"--help"_s}).text();
    for (const QString &word :
         {u"list"_s, u"add"_s, u"restore"_s, u"--quote"_s, u"--orphans"_s, u"--trash"_s})
        CHECK(help.contains(word));
}
