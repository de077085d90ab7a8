// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryreader.h"
#include "support/readerthread.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>

class QWidget;

namespace Dateline::Notes {
class NoteKeeper;
}

namespace Dateline::NotesImport {

class NotesImportDialog;

/// Brings notes from files into the library: reads them on a thread of its own, shows what would become of
/// them, and takes them over as one step that can be undone. One import at a time.
class NotesImporter : public QObject
{
    Q_OBJECT

public:
    /// `keeper` must outlive it; `window` is the parent of dialogs.
    NotesImporter(QString libraryFolder, Notes::NoteKeeper *keeper, std::function<QString(int)> colourName,
                  QWidget *window);
    ~NotesImporter() override;

    /// Asks for files, and imports them.
    void ask();
    void import(const QStringList &files);

    /// The dialog of the import under way, or null.
    NotesImportDialog *dialog() const;

Q_SIGNALS:
    /// The user wants the articles of these archives as well.
    void articlesRequested(const QStringList &files);

private:
    void take();

    QString m_libraryFolder;
    Notes::NoteKeeper *m_keeper;
    std::function<QString(int)> m_colourName;
    QWidget *m_window;
    QPointer<NotesImportDialog> m_dialog;
    std::unique_ptr<Support::ReaderThread<Library::LibraryReader>> m_thread;
};

} // namespace Dateline::NotesImport
