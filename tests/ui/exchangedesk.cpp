// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangedesk.h"

#include "readerfixture.h"

#include "notes/anchoring.h"
#include "notes/notebook.h"
#include "notes/notekeeper.h"
#include "notesexport/exportdialog.h"
#include "notesexport/notesexporter.h"
#include "notesimport/notesimportdialog.h"
#include "notesimport/notesimporter.h"
#include "window/exchangecommands.h"
#include "window/notecommands.h"

#include <QProgressBar>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace Dateline::Test {

Desk::Desk()
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

QString Desk::note(const QString &title, const QString &quote, const QString &text) const
{
    const auto reader = Library::LibraryReader::open(library->folder());
    const QString id = storedRow(title).id;
    const auto article = (*reader)->article(id);
    REQUIRE(article.ok());
    Notes::Annotation annotation;
    annotation.article = id;
    const auto start = qint32(article->text.indexOf(quote));
    const auto end = start + qint32(quote.size());
    annotation.anchor = Notes::makeAnchor(Notes::Part::Text, article->text, start, end, "content");
    annotation.placement = {Notes::Placement::Fit::Exact, start, end, 1, annotation.anchor.text};
    annotation.note = text;
    return keeper->add({annotation}).constFirst();
}

void Desk::settle() const
{
    REQUIRE(waitFor([this] { return keeper->isSaved(); }));
}

NotesExport::ExportDialog *Desk::askForExport() const
{
    commands->exportNotes({first}, {first, second}, window.get());
    auto *dialog = commands->exporter()->dialog();
    REQUIRE(dialog);
    return dialog;
}

void Desk::write(Exchange::NoteFormat format, const QString &target, const QStringList &notes) const
{
    NotesExport::NotesExporter *exporter = commands->exporter();
    const QSignalSpy written(exporter, &NotesExport::NotesExporter::written);
    Exchange::ExportRequest request;
    request.format = format;
    request.target = target;
    exporter->write(request, Exchange::factsOf(format).isOfArticles ? exporter->articlesOf(notes) : notes);
    REQUIRE(waitFor([&written] { return !written.isEmpty(); }, 60'000));
}

NotesImport::NotesImportDialog *Desk::import(const QString &file) const
{
    commands->importer()->import({file});
    auto *dialog = commands->importer()->dialog();
    REQUIRE(dialog);
    auto *bar = dialog->findChild<QProgressBar *>();
    REQUIRE(waitFor([bar] { return bar->isHidden(); }, 30'000));
    return dialog;
}

Notes::Annotation Desk::noteOf(const QString &id) const
{
    const Notes::Annotation *found = keeper->book()->find(id);
    REQUIRE(found);
    return *found;
}

void Desk::rewrite(const QString &id, const QString &text) const
{
    Notes::Annotation annotation = noteOf(id);
    annotation.note = text;
    keeper->change({annotation}, Notes::NoteAction::EditNote);
    settle();
}

} // namespace Dateline::Test
