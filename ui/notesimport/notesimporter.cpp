// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesimport/notesimporter.h"

#include "exchange/incoming/notereading.h"
#include "notes/notebook.h"
#include "notes/notekeeper.h"
#include "notesimport/notesimportdialog.h"
#include "search/searchengine.h"

#include <QFileDialog>
#include <QFileInfo>

namespace Dateline::NotesImport {

using namespace Qt::StringLiterals;
using Notes::Annotation;

namespace {

/// Reads files and plans what becomes of their notes; on the thread.
class Reading
{
public:
    Reading(QStringList files, QList<Annotation> here, std::shared_ptr<ImportProgress> progress,
            QString folder)
        : m_files(std::move(files))
        , m_here(std::move(here))
        , m_progress(std::move(progress))
        , m_folder(std::move(folder))
    {
    }

    Result<FoundNotes> operator()(const Library::LibraryReader &reader)
    {
        Exchange::IncomingNotes all;
        for (const QString &file : std::as_const(m_files))
            read(file, all);
        const auto search = Search::SearchEngine::open(m_folder);
        auto plan = Exchange::planArrivals(all, m_here, reader, search ? search->get() : nullptr,
                                           [this](qsizetype done, qsizetype total) {
                                               m_progress->done = done;
                                               m_progress->total = total;
                                               return !m_progress->isCancelled;
                                           });
        if (!plan)
            return plan.error();
        m_found.plan = *std::move(plan);
        m_found.problems = m_problems.take();
        return std::move(m_found);
    }

private:
    void read(const QString &path, Exchange::IncomingNotes &all)
    {
        if (m_progress->isCancelled)
            return;
        const QString name = QFileInfo(path).fileName();
        auto file = Exchange::readNotes(path);
        if (!file) {
            m_problems.refuse(name, file.error().message);
            return;
        }
        for (const Exchange::IncomingProblem &problem : std::as_const(file->notes.problems))
            m_problems.add(name, problem);
        if (file->articles > 0) {
            m_found.bundles.append(path);
            m_found.bundledArticles += file->articles;
        }
        all.notes += std::move(file->notes.notes);
    }

    QStringList m_files;
    QList<Annotation> m_here;
    std::shared_ptr<ImportProgress> m_progress;
    QString m_folder;
    Exchange::ProblemGroups m_problems;
    FoundNotes m_found;
};

} // namespace

NotesImporter::NotesImporter(QString libraryFolder, Notes::NoteKeeper *keeper,
                             std::function<QString(int)> colourName, QWidget *window)
    : QObject(window)
    , m_libraryFolder(std::move(libraryFolder))
    , m_keeper(keeper)
    , m_colourName(std::move(colourName))
    , m_window(window)
{
}

NotesImporter::~NotesImporter()
{
    if (m_dialog)
        m_dialog->reject();
}

NotesImportDialog *NotesImporter::dialog() const
{
    return m_dialog;
}

void NotesImporter::ask()
{
    import(
        QFileDialog::getOpenFileNames(m_window, tr("Import Notes"), {},
                                      tr("Notes (%1)").arg(u"*.jsonld *.json *.ndjson *.csv *.txt *.zip"_s) +
                                          u";;"_s + tr("All files (*)")));
}

void NotesImporter::import(const QStringList &files)
{
    if (files.isEmpty() || !m_keeper->canChange())
        return;
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    QStringList names;
    for (const QString &file : files)
        names.append(QFileInfo(file).fileName());
    QList<Annotation> here;
    m_keeper->book()->visit([&here](const Annotation &annotation) { here.append(annotation); });

    auto progress = std::make_shared<ImportProgress>();
    m_dialog = new NotesImportDialog(names, progress, m_colourName, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, &NotesImporter::take);
    m_dialog->open();
    if (!m_thread)
        m_thread = std::make_unique<Support::ReaderThread<Library::LibraryReader>>(m_libraryFolder,
                                                                                   u"notes import"_s);
    auto reading = std::make_shared<Reading>(files, std::move(here), std::move(progress), m_libraryFolder);
    const QPointer dialog = m_dialog;
    m_thread->ask(
        [reading, dialog](const Library::LibraryReader &reader) {
            return [dialog, found = (*reading)(reader)] {
                if (dialog && found)
                    dialog->show(*found);
                else if (dialog)
                    dialog->fail(found.error().toString());
            };
        },
        [dialog](const Error &error) {
            if (dialog)
                dialog->fail(error.toString());
        });
}

void NotesImporter::take()
{
    const FoundNotes &found = m_dialog->found();
    const Exchange::SettledArrivals settled = Exchange::settle(found.plan, m_dialog->choices());
    m_keeper->take(settled.annotations, settled.exchanges);
    if (m_dialog->wantsArticles())
        Q_EMIT articlesRequested(found.bundles);
}

} // namespace Dateline::NotesImport
