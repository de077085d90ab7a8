// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"
#include "readerfixture.h"
#include "testfiles.h"

#include "notes/anchoring.h"
#include "notes/notebook.h"
#include "notes/notekeeper.h"
#include "notesexport/exportdialog.h"
#include "notesexport/notesexporter.h"
#include "notesimport/conflictview.h"
#include "notesimport/notesimportdialog.h"
#include "notesimport/notesimporter.h"
#include "window/citationmenu.h"
#include "window/exchangecommands.h"
#include "window/notecommands.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTextEdit>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::LibraryFixture;
using Dateline::Test::readFile;
using Dateline::Test::waitFor;
using Dateline::Test::writeFile;
using Exchange::NoteFormat;
using NotesExport::ExportDialog;
using NotesImport::NotesImportDialog;

namespace {

/// The window on five articles, of which two have notes.
class Desk : public LibraryFixture
{
public:
    Desk()
    {
        writeFive();
        LibraryFixture::import();
        openWindow();
        keeper = window->findChild<Window::NoteCommands *>()->keeper();
        commands = window->findChild<Window::ExchangeCommands *>();
        REQUIRE(waitFor([this] { return keeper->book()->isLoaded(); }));
        first = note(u"Article 3"_s, u"article called"_s, u"first thought"_s);
        second = note(u"Article 4"_s, u"The text"_s, {});
        settle();
    }

    QString note(const QString &title, const QString &quote, const QString &text) const
    {
        const auto reader = Library::LibraryReader::open(library->folder());
        const QString id = storedRow(title).id;
        const auto article = (*reader)->article(id);
        REQUIRE(article.ok());
        Notes::Annotation annotation;
        annotation.article = id;
        const auto start = qint32(article->text.indexOf(quote));
        annotation.anchor = Notes::makeAnchor(Notes::Part::Text, article->text, start,
                                              start + qint32(quote.size()), "content");
        annotation.placement = {Notes::Placement::Fit::Exact, start, start + qint32(quote.size()), 1,
                                annotation.anchor.text};
        annotation.note = text;
        return keeper->add({annotation}).constFirst();
    }

    void settle() const
    {
        REQUIRE(waitFor([this] { return keeper->isSaved(); }));
    }

    ExportDialog *askForExport() const
    {
        commands->exportNotes({first}, {first, second}, window.get());
        auto *dialog = commands->exporter()->dialog();
        REQUIRE(dialog);
        return dialog;
    }

    void write(NoteFormat format, const QString &target, const QStringList &ids) const
    {
        const QSignalSpy written(commands->exporter(), &NotesExport::NotesExporter::written);
        Exchange::ExportRequest request;
        request.format = format;
        request.target = target;
        const bool isOfArticles = Exchange::factsOf(format).isOfArticles;
        commands->exporter()->write(request, isOfArticles ? commands->exporter()->articlesOf(ids) : ids);
        REQUIRE(waitFor([&written] { return !written.isEmpty(); }, 60'000));
    }

    /// Imports a file and waits until it is known what would become of it.
    NotesImportDialog *import(const QString &file) const
    {
        commands->importer()->import({file});
        auto *dialog = commands->importer()->dialog();
        REQUIRE(dialog);
        auto *bar = dialog->findChild<QProgressBar *>();
        REQUIRE(waitFor([bar] { return bar->isHidden(); }, 30'000));
        return dialog;
    }

    Notes::Annotation noteOf(const QString &id) const
    {
        const Notes::Annotation *found = keeper->book()->find(id);
        REQUIRE(found);
        return *found;
    }

    void rewrite(const QString &id, const QString &text) const
    {
        Notes::Annotation annotation = noteOf(id);
        annotation.note = text;
        keeper->change({annotation}, Notes::NoteAction::EditNote);
        settle();
    }

    QString file(const QString &name) const { return folder.filePath(name); }

    Notes::NoteKeeper *keeper;
    Window::ExchangeCommands *commands;
    QString first;
    QString second;
};

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

TEST_CASE("An export shows how it begins before anything is written", "[exchange]")
{
    const Desk desk;
    ExportDialog *dialog = desk.askForExport();
    auto *preview = dialog->findChild<QTextBrowser *>();
    CHECK(dialog->ids() == QStringList{desk.first});
    for (const Exchange::NoteFormatFacts &facts : Exchange::noteFormats()) {
        INFO(facts.id.toStdString());
        preview->clear();
        dialog->setFormat(facts.format == NoteFormat::Markdown ? NoteFormat::Ris : NoteFormat::Markdown);
        dialog->setFormat(facts.format);
        const QString expected = facts.format == NoteFormat::Bundle ? u"manifest.json"_s
                                 : facts.isOfArticles               ? u"Article 3"_s
                                                                    : u"first thought"_s;
        CHECK(waitFor([&] { return preview->toPlainText().contains(expected); }));
        CHECK_FALSE(preview->toPlainText().contains(u"Article 4"_s));
    }
}

TEST_CASE("What was exported last is offered first the next time", "[exchange]")
{
    const Desk desk;
    const NotesExport::ExportScopes notes{{{desk.first}, {}, {desk.first, desk.second}}, {}};
    ExportDialog first(notes, desk.settings.get());
    CHECK(first.format() == NoteFormat::Markdown);
    first.setFormat(NoteFormat::Readwise);
    first.accept();
    const ExportDialog next(notes, desk.settings.get());
    CHECK(next.format() == NoteFormat::Readwise);
    CHECK(next.ids() == QStringList{desk.first});
}

TEST_CASE("A bibliography is of articles, with or without notes", "[exchange]")
{
    const Desk desk;
    desk.keeper->remove({desk.first, desk.second});
    desk.settle();
    desk.window->findChild<QAction *>(u"file.exportNotes"_s)->trigger();
    ExportDialog *dialog = desk.commands->exporter()->dialog();
    REQUIRE(dialog);
    // Without notes there is nothing else.
    CHECK(dialog->format() == NoteFormat::BibTeX);
    dialog->setFormat(NoteFormat::W3c);
    CHECK(dialog->format() == NoteFormat::BibTeX);
    dialog->setFormat(NoteFormat::Ris);
    auto *scopes = dialog->findChild<QComboBox *>();
    scopes->setCurrentIndex(scopes->count() - 1);
    CHECK(scopes->currentText().contains(u"Listed: 5"_s));
    const auto *preview = dialog->findChild<QTextBrowser *>();
    CHECK(waitFor([&] { return preview->toPlainText().count(u"TY  - "_s) == 5; }));
}

TEST_CASE("What may be exported changes with the format, and what was chosen stays", "[exchange]")
{
    const Desk desk;
    const NotesExport::ExportScopes scopes{{{}, {desk.first}, {desk.first, desk.second}},
                                           {{u"a"_s, u"b"_s}, {u"a"_s, u"b"_s, u"c"_s}, {u"a"_s}}};
    ExportDialog dialog(scopes, desk.settings.get());
    const auto *box = dialog.findChild<QComboBox *>();
    CHECK(box->count() == 2);
    CHECK(dialog.scope() == NotesExport::Scope::Listed);
    dialog.setFormat(NoteFormat::BibTeX);
    CHECK(box->count() == 3);
    CHECK(dialog.ids() == scopes.articles.listed);
    dialog.setFormat(NoteFormat::Csv);
    CHECK(dialog.ids() == QStringList{desk.first});
}

TEST_CASE("Every format writes its file", "[exchange]")
{
    const Desk desk;
    const QByteArray starts[] = {"---", "<!DOCTYPE", "%PDF-", "id,", "PK", "{",
                                 "{",   "Highlight", "@",     "@",   "TY", "["};
    int i = 0;
    for (const Exchange::NoteFormatFacts &facts : Exchange::noteFormats()) {
        INFO(facts.id.toStdString());
        const QString target = desk.file(u"out."_s + facts.id + facts.suffix);
        desk.write(facts.format, target, {desk.first, desk.second});
        const QByteArray content = readFile(target);
        CHECK(content.trimmed().toLower().startsWith(starts[i++].toLower()));
    }
}

TEST_CASE("A folder of Markdown keeps what was written into it", "[exchange]")
{
    const Desk desk;
    const QString vault = desk.file(u"vault/"_s);
    desk.write(NoteFormat::Markdown, vault, {desk.first, desk.second});
    const QStringList files = QDir(vault).entryList({u"*.md"_s});
    REQUIRE(files.size() == 2);
    const QString own = vault + files.constFirst();
    writeFile(own, readFile(own) + "\nMy own line.\n");
    desk.rewrite(desk.first, u"second thought"_s);
    desk.write(NoteFormat::Markdown, vault, {desk.first, desk.second});
    CHECK(readFile(own).contains("My own line."));
    CHECK(QByteArray(readFile(vault + files.constFirst()) + readFile(vault + files.constLast()))
              .contains("second thought"));
    CHECK(QDir(vault).entryList({u"*.md"_s}) == files);
}

TEST_CASE("One file of Markdown keeps what was written into it", "[exchange]")
{
    const Desk desk;
    const QString file = desk.file(u"one.md"_s);
    desk.write(NoteFormat::Markdown, file, {desk.first, desk.second});
    writeFile(file, readFile(file) + "\nMy own line.\n");
    desk.rewrite(desk.first, u"second thought"_s);
    desk.write(NoteFormat::Markdown, file, {desk.first, desk.second});
    CHECK(readFile(file).contains("My own line."));
    CHECK(readFile(file).contains("second thought"));
    CHECK_FALSE(readFile(file).contains("first thought"));
}

TEST_CASE("Notes that are gone leave a folder of Markdown with an export of all that are left", "[exchange]")
{
    const Desk desk;
    const QString vault = desk.file(u"vault/"_s);
    desk.write(NoteFormat::Markdown, vault, {desk.first, desk.second});
    const auto has = [&vault](const QByteArray &text) {
        QByteArray all;
        for (const QString &name : QDir(vault).entryList({u"*.md"_s}))
            all += readFile(vault + name);
        return all.contains(text);
    };
    // Of what is not asked for nothing is known to be gone.
    desk.write(NoteFormat::Markdown, vault, {desk.second});
    CHECK(has("first thought"));
    desk.keeper->remove({desk.first});
    desk.settle();
    desk.write(NoteFormat::Markdown, vault, {desk.second});
    CHECK_FALSE(has("first thought"));
}

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

TEST_CASE("Citations are copied in the style that was chosen last", "[exchange]")
{
    const Desk desk;
    desk.list()->select(desk.storedRow(u"Article 3"_s).id);
    auto *menu = desk.window->findChild<Window::CitationMenu *>();
    REQUIRE(menu);
    menu->actions().at(int(Exchange::CitationStyle::Mla))->trigger();
    const QString first = QGuiApplication::clipboard()->text();
    CHECK(first.contains(u"Article 3"_s));
    QGuiApplication::clipboard()->clear();
    desk.window->findChild<QAction *>(u"article.copyCitation"_s)->trigger();
    CHECK(QGuiApplication::clipboard()->text() == first);
    CHECK(desk.settings->value("citations/style").toString() ==
          Exchange::citationStyleKey(Exchange::CitationStyle::Mla));
}
