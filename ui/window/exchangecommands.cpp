// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/exchangecommands.h"

#include "list/articlefiltermodel.h"
#include "list/articlelist.h"
#include "list/articletablemodel.h"
#include "list/itemroles.h"
#include "notes/highlightcolours.h"
#include "notes/notebook.h"
#include "notes/notekeeper.h"
#include "notesexport/dossierpdf.h"
#include "notesexport/notesexporter.h"
#include "notesimport/notesimporter.h"
#include "support/messagebar.h"
#include "support/preferences.h"
#include "window/citationmenu.h"
#include "window/notecommands.h"
#include "window/windowactions.h"

#include <QAction>

namespace Dateline::Window {

namespace {

NotesExport::NotesExporter::Parts exporterParts(const ExchangeCommands::Parts &parts)
{
    const Notes::HighlightColours *colours = parts.notes->colours();
    return {parts.libraryFolder,
            parts.notes->keeper(),
            [colours](int colour) { return colours->name(colour); },
            [preferences = parts.preferences] { return preferences->creator(); },
            &NotesExport::saveDossierPdf,
            parts.messages,
            parts.settings};
}

} // namespace

ExchangeCommands::ExchangeCommands(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_exporter(new NotesExport::NotesExporter(exporterParts(parts), window))
    , m_importer(new NotesImport::NotesImporter(
          parts.libraryFolder, parts.notes->keeper(),
          [colours = parts.notes->colours()](int colour) { return colours->name(colour); }, window))
{
    connect(parts.actions->exportNotes, &QAction::triggered, this, &ExchangeCommands::exportOfArticles);
    connect(parts.actions->copyCitation, &QAction::triggered, this, &ExchangeCommands::copyCitations);
    connect(parts.citations, &CitationMenu::chosen, this, &ExchangeCommands::copyCitations);
    connect(parts.actions->importNotes, &QAction::triggered, m_importer, &NotesImport::NotesImporter::ask);
    parts.actions->importNotes->setEnabled(parts.notes->keeper()->canChange());
    connect(m_importer, &NotesImport::NotesImporter::articlesRequested, this,
            &ExchangeCommands::importRequested);
}

ExchangeCommands::~ExchangeCommands()
{
    // They work with what goes before the window does.
    delete m_importer;
    delete m_exporter;
}

QStringList ExchangeCommands::notesOn(const QStringList &articles) const
{
    QStringList ids;
    for (const QString &article : articles) {
        const QList<Notes::Annotation> notes = m_parts.notes->keeper()->book()->ofArticle(article);
        for (const Notes::Annotation &note : notes)
            ids.append(note.id);
    }
    return ids;
}

void ExchangeCommands::exportOfArticles()
{
    const Notes::NoteBook &book = *m_parts.notes->keeper()->book();
    NotesExport::ExportScopes scopes;
    scopes.articles.selected = m_parts.list->selectedIds();
    scopes.notes.selected = notesOn(scopes.articles.selected);
    QStringList listedWithNotes;
    for (int row = 0; row < m_parts.filter->rowCount(); ++row) {
        const QString id = m_parts.filter->index(row, 0).data(List::IdRole).toString();
        scopes.articles.listed.append(id);
        if (book.hasAny(id))
            listedWithNotes.append(id);
    }
    scopes.notes.listed = notesOn(listedWithNotes);
    m_exporter->ask(scopes, m_window);
}

void ExchangeCommands::copyCitations()
{
    const List::ArticleTableModel &table = *m_parts.filter->table();
    QList<Library::ArticleRow> articles;
    for (const QString &id : m_parts.list->selectedIds()) {
        if (const int row = table.rowOfId(id); row >= 0)
            articles.append(table.articleAt(row));
    }
    if (articles.isEmpty())
        return;
    m_parts.citations->copy(articles);
    m_parts.messages->show(Support::MessageBar::Kind::Information,
                           tr("%Ln citation(s) copied.", nullptr, int(articles.size())),
                           Exchange::citationStyleName(m_parts.citations->style()));
}

void ExchangeCommands::exportNotes(const QStringList &selected, const QStringList &listed, QWidget *parent)
{
    NotesExport::ExportScopes scopes;
    scopes.notes = {selected, listed, {}};
    scopes.articles = {m_exporter->articlesOf(selected), m_exporter->articlesOf(listed), {}};
    m_exporter->ask(scopes, parent);
}

} // namespace Dateline::Window
