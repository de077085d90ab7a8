// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangedesk.h"
#include "readerfixture.h"
#include "testfiles.h"

#include "notes/notebook.h"
#include "notes/notekeeper.h"
#include "notesimport/conflictview.h"
#include "notesimport/notesimportdialog.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTextEdit>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::Desk;
using Dateline::Test::readFile;
using Dateline::Test::writeFile;
using Exchange::NoteFormat;
using NotesImport::NotesImportDialog;

namespace {

QPushButton *button(const QWidget *parent, const QString &text)
{
    const auto buttons = parent->findChildren<QPushButton *>();
    for (QPushButton *candidate : buttons) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    FAIL("no button " << text.toStdString());
    return nullptr;
}

QString textOf(const NotesImportDialog *dialog)
{
    QStringList lines;
    const auto labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        lines += label->text();
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("Notes come back into another library as one step", "[exchange]")
{
    const Desk desk;
    const QString file = desk.file(u"notes.jsonld"_s);
    desk.write(NoteFormat::W3c, file, {desk.first, desk.second});
    const Notes::Annotation before = desk.noteOf(desk.first);
    desk.keeper->remove({desk.first, desk.second});
    desk.keeper->deleteForever({desk.first, desk.second});
    desk.settle();

    NotesImportDialog *dialog = desk.import(file);
    CHECK(textOf(dialog).contains(u"2 note"_s));
    button(dialog, u"Import"_s)->click();
    desk.settle();
    const Notes::Annotation after = desk.noteOf(desk.first);
    CHECK(after.note == before.note);
    CHECK(after.anchor == before.anchor);
    CHECK(after.modified == before.modified);
    CHECK_FALSE(after.isOrphan());

    auto *undo = desk.window->findChild<QAction *>(u"edit.undo"_s);
    REQUIRE(undo);
    undo->trigger();
    CHECK(desk.noteOf(desk.first).isDeleted());
    CHECK(desk.noteOf(desk.second).isDeleted());
}

TEST_CASE("Conflicts stand side by side and wait for a choice", "[exchange]")
{
    const Desk desk;
    const QString file = desk.file(u"colleague.jsonld"_s);
    desk.write(NoteFormat::W3c, file, {desk.first});
    QByteArray theirs = readFile(file);
    // The colleague changed it a year later.
    theirs.replace("first thought", "their thought");
    const QByteArray modified = desk.noteOf(desk.first).modified.toString(Qt::ISODateWithMs).toUtf8();
    REQUIRE(theirs.contains(modified));
    theirs.replace(QByteArray("\"modified\": \"" + modified),
                   QByteArray("\"modified\": \"2099" + modified.mid(4)));
    writeFile(file, theirs);
    desk.rewrite(desk.first, u"my thought"_s);

    NotesImportDialog *dialog = desk.import(file);
    auto *conflicts = dialog->findChild<NotesImport::ConflictView *>();
    REQUIRE(conflicts->count() == 1);
    CHECK(conflicts->isVisible());
    const auto texts = conflicts->findChildren<QTextEdit *>();
    REQUIRE(texts.size() == 2);
    CHECK(texts[0]->toPlainText().contains(u"my thought"_s));
    CHECK(texts[1]->toPlainText().contains(u"their thought"_s));
    CHECK(button(dialog, u"Import"_s)->isHidden());

    const auto choices = conflicts->findChildren<QRadioButton *>();
    SECTION("theirs")
    {
        choices[1]->click();
        CHECK_FALSE(button(dialog, u"Import"_s)->isHidden());
        button(dialog, u"Import"_s)->click();
        CHECK(desk.noteOf(desk.first).note == u"their thought"_s);
    }
    SECTION("both")
    {
        choices[2]->click();
        button(dialog, u"Import"_s)->click();
        CHECK(desk.noteOf(desk.first).note == u"my thought"_s);
        CHECK(desk.keeper->book()->count() == 3);
    }
    SECTION("none")
    {
        dialog->reject();
        CHECK(desk.noteOf(desk.first).note == u"my thought"_s);
        CHECK(desk.keeper->book()->count() == 2);
    }
    desk.settle();
}

TEST_CASE("A file that is none of notes says so", "[exchange]")
{
    const Desk desk;
    writeFile(desk.file(u"picture.json"_s), "not json at all");
    NotesImportDialog *dialog = desk.import(desk.file(u"picture.json"_s));
    auto *problems = dialog->findChild<QListWidget *>();
    REQUIRE(problems->count() == 1);
    CHECK(problems->item(0)->text().contains(u"picture.json"_s));
    CHECK(button(dialog, u"Import"_s)->isHidden());
}

TEST_CASE("Notes with one fault are one line, and what was not read stands first", "[exchange]")
{
    const Desk desk;
    QByteArray table = "Quote;URL;Colour;Mood\r\nq;https://a.example/1;red;calm\r\n";
    for (int i = 0; i < 10; ++i)
        table += "lost;;;\r\n";
    const NotesImportDialog *dialog = desk.import(writeFile(desk.file(u"table.csv"_s), table));
    const auto *problems = dialog->findChild<QListWidget *>();
    REQUIRE(problems->count() == 3);
    CHECK(problems->item(0)->text().startsWith(u"table.csv, 10 note"_s));
    CHECK(problems->item(0)->text().contains(u"(2, 3, 4, 5, 6, 7, 8, 9, …): It does not say"_s));
    CHECK(problems->item(1)->text().startsWith(u"table.csv: "_s));
    CHECK(problems->item(1)->text().contains(u"Mood"_s));
    CHECK(problems->item(2)->text().startsWith(u"table.csv, note 1: "_s));
    CHECK(problems->item(2)->text().contains(u"colour"_s));
}
