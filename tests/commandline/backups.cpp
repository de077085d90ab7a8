// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "testfiles.h"

#include "library/statestore.h"

#include <QDate>
#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

/// A library with one article and one note on it.
class Desk : public Program
{
public:
    Desk()
    {
        write(u"a.md"_s, numberedArticle(1));
        import();
        Dateline::Notes::Annotation note;
        note.id = Dateline::Notes::makeAnnotationId();
        note.article = list().constFirst().value("id"_L1).toString();
        note.note = u"筆記"_s;
        note.created = note.modified = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);
        Dateline::Library::StateStore store(library());
        store.putAnnotations({note});
        REQUIRE(store.flush().ok());
    }

    QString notes() const { return library() + u"/notes.db"_s; }
    QString copy() const { return home() + u"/copy.db"_s; }
};

} // namespace

TEST_CASE("notes are backed up into a file, and never over anything else", "[backup]")
{
    const Desk desk;
    const Outcome made = desk({u"backup"_s, u"--json"_s, desk.copy()});
    INFO(made.errors.toStdString());
    CHECK(made.code == 0);
    CHECK(made.object().value("notes"_L1).toInt() == 1);
    CHECK(made.object().value("file"_L1).toString() == desk.copy());
    CHECK(desk({u"backup"_s, desk.copy()}).code == 0);
    const QString letter = writeFile(desk.home() + u"/letter.txt"_s, "Dear Anna");
    const Outcome refused = desk({u"backup"_s, letter});
    CHECK(refused.code == 3);
    CHECK(refused.errors.contains("letter.txt"));
    CHECK(readFile(letter) == "Dear Anna");
    CHECK(desk({u"backup"_s}).code == 2);
    CHECK(desk({u"backup"_s, u"--list"_s, desk.copy()}).code == 2);
}

TEST_CASE("the automatic backups are listed with what they hold", "[backup]")
{
    const Desk desk;
    CHECK(desk({u"backup"_s, u"--list"_s}).code == 0);
    const QString folder = desk.library() + u"/backups/"_s;
    QDir().mkpath(folder);
    REQUIRE(desk({u"backup"_s, folder + u"notes-2026-06-20.db"_s}).code == 0);
    writeFile(folder + u"notes-2026-06-21.db"_s, "damaged");

    const Outcome listed = desk({u"backup"_s, u"--list"_s, u"--json"_s});

    CHECK(listed.code == 1);
    QHash<QString, QJsonObject> byDate;
    for (const QJsonObject &object : listed.objects())
        byDate.insert(object.value("date"_L1).toString(), object);
    const QJsonObject sound = byDate.value(u"2026-06-20"_s);
    CHECK(sound.value("ok"_L1).toBool());
    CHECK(sound.value("notes"_L1).toInt() == 1);
    CHECK(sound.value("bytes"_L1).toInt() > 4096);
    CHECK_FALSE(byDate.value(u"2026-06-21"_s).value("ok"_L1).toBool());
    CHECK(desk({u"backup"_s, u"--list"_s}).output.contains("2026-06-20"));
}

TEST_CASE("damaged notes are restored by a repair, which says what came from where", "[backup][check]")
{
    const Desk desk;
    // Only this one, whatever was copied by itself before.
    QDir backups(desk.library() + u"/backups"_s);
    backups.removeRecursively();
    backups.mkpath(u"."_s);
    REQUIRE(desk({u"backup"_s, backups.filePath(u"notes-2026-06-20.db"_s)}).code == 0);
    const QByteArray index = readFile(desk.library() + u"/index.db"_s);
    writeFile(desk.notes(), QByteArray(30'000, 'x'));

    const Outcome found = desk({u"check"_s});
    CHECK(found.code == 3);
    CHECK(found.errors.contains("--repair"));
    const Outcome repaired = desk({u"check"_s, u"--repair"_s});
    INFO(repaired.output.toStdString() << repaired.errors.toStdString());
    CHECK(repaired.code == 0);
    CHECK(repaired.output.contains("notes-2026-06-20.db"));
    CHECK(repaired.output.contains("notes.db.damaged-"));

    const Outcome sound = desk({u"check"_s, u"--json"_s});
    CHECK(sound.code == 0);
    CHECK(sound.object().value("annotations"_L1).toInt() == 1);
    CHECK(readFile(desk.library() + u"/index.db"_s) == index);
    CHECK_FALSE(QFile::exists(desk.library() + u"/index.db.before-rebuild"_s));
}
