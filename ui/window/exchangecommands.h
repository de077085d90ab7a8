// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QSettings;
class QWidget;

namespace Dateline::List {
class ArticleFilterModel;
class ArticleList;
} // namespace Dateline::List
namespace Dateline::NotesExport {
class NotesExporter;
}
namespace Dateline::NotesImport {
class NotesImporter;
}
namespace Dateline::Support {
class MessageBar;
class Preferences;
} // namespace Dateline::Support

namespace Dateline::Window {

class CitationMenu;
class NoteCommands;
class WindowActions;

/// What leaves the window and what comes back: notes of the selected, listed or all articles in any format,
/// citations, and notes from files.
class ExchangeCommands : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Parts
    {
        WindowActions *actions;
        CitationMenu *citations;
        NoteCommands *notes;
        List::ArticleList *list;
        List::ArticleFilterModel *filter;
        Support::Preferences *preferences;
        Support::MessageBar *messages;
        QSettings *settings;
        QString libraryFolder;
    };

    ExchangeCommands(const Parts &parts, QWidget *window);
    ~ExchangeCommands() override;

    /// Asks how these notes are to leave; `parent` is the window that asks.
    void exportNotes(const QStringList &selected, const QStringList &listed, QWidget *parent);

    NotesExport::NotesExporter *exporter() const { return m_exporter; }
    NotesImport::NotesImporter *importer() const { return m_importer; }

Q_SIGNALS:
    /// Articles that came with notes are to be imported.
    void importRequested(const QStringList &files);

private:
    /// The notes on these articles.
    QStringList notesOn(const QStringList &articles) const;
    void exportOfArticles();
    /// Of the selected articles.
    void copyCitations();

    Parts m_parts;
    QWidget *m_window;
    NotesExport::NotesExporter *m_exporter;
    NotesImport::NotesImporter *m_importer;
};

} // namespace Dateline::Window
