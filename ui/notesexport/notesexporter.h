// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportwriting.h"
#include "library/libraryreader.h"
#include "notesexport/exportscope.h"
#include "support/readerthread.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>

class QSettings;
class QWidget;

namespace Dateline::Notes {
class NoteKeeper;
}
namespace Dateline::Support {
class MessageBar;
}

namespace Dateline::NotesExport {

class ExportDialog;

/// Lets notes and bibliographies leave: asks which and as what, with a preview, then where to, and writes
/// them in the background.
class NotesExporter : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Parts
    {
        QString libraryFolder;
        Notes::NoteKeeper *keeper;
        std::function<QString(int)> colourName;
        std::function<QString()> creator; ///< The user's name.
        Exchange::PdfMaker makePdf;       ///< Runs on another thread.
        Support::MessageBar *messages;
        QSettings *settings;
    };

    NotesExporter(Parts parts, QWidget *window);
    ~NotesExporter() override;

    /// `parent` is the window that the dialogs belong to. All notes, and the articles that they are about,
    /// are filled in here.
    void ask(ExportScopes scopes, QWidget *parent);

    /// The ids of the articles that notes are about, each once.
    QStringList articlesOf(const QStringList &notes) const;

    /// The dialog that asks, or null.
    ExportDialog *dialog() const;
    /// Writes without asking; `ids` are of notes, or of articles for a bibliography.
    void write(const Exchange::ExportRequest &request, const QStringList &ids);
    bool isWriting() const { return m_isWriting; }

    /// What is to leave: notes, or for a bibliography articles.
    struct Content
    {
        QList<Notes::Annotation> notes;
        QStringList articles; ///< Ids.
    };

Q_SIGNALS:
    void written(const QString &path);
    void failed(const Dateline::Error &error);

private:
    void preview();
    /// Empty when the user cancels.
    QString askForTarget(QWidget *parent);
    QList<Notes::Annotation> notesOf(const QStringList &ids) const;
    Content contentOf(Exchange::NoteFormat format, const QStringList &ids) const;
    void showProgress();
    void finish(const Exchange::ExportRequest &request, const Result<Exchange::ExportReport> &report,
                const Library::Exchanges &left);

    Parts m_parts;
    QWidget *m_window;
    QPointer<ExportDialog> m_dialog;
    quint64 m_preview = 0; ///< Counts those that were asked for.
    bool m_isWriting = false;
    std::shared_ptr<std::atomic_bool> m_isCancelled = std::make_shared<std::atomic_bool>(false);
    Support::ReaderThread<Library::LibraryReader> m_thread;
};

} // namespace Dateline::NotesExport
