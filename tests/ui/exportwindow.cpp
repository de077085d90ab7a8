// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangedesk.h"
#include "readerfixture.h"
#include "testfiles.h"

#include "notes/notekeeper.h"
#include "notesexport/exportdialog.h"
#include "notesexport/notesexporter.h"
#include "window/citationmenu.h"
#include "window/exchangecommands.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QTextBrowser>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::Desk;
using Dateline::Test::readFile;
using Dateline::Test::waitFor;
using Dateline::Test::writeFile;
using Exchange::NoteFormat;
using NotesExport::ExportDialog;

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
