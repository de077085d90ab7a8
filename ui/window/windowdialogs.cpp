// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowdialogs.h"

#include "care/checkdialog.h"
#include "care/notesbackup.h"
#include "images/imageservice.h"
#include "import/importreportdialog.h"
#include "keys/keyssheet.h"
#include "library/libraryreader.h"
#include "settings/imagespage.h"
#include "settings/settingsdialog.h"
#include "settings/sourcenamesmodel.h"
#include "support/librarythread.h"
#include "support/messagebar.h"
#include "triage/articlemarks.h"
#include "window/windowactions.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace Dateline::Window {

using namespace Qt::StringLiterals;

namespace {

/// Brings the dialog of this kind to the front, and makes it where there is none.
template<typename Dialog, typename Make>
Dialog *showOnly(QWidget *window, const Make &make)
{
    auto *dialog = window->findChild<Dialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog) {
        dialog = make();
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

} // namespace

WindowDialogs::WindowDialogs(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    connect(parts.actions->settings, &QAction::triggered, this, [this] { showSettings(); });
    connect(parts.actions->keys, &QAction::triggered, this, &WindowDialogs::showKeys);
    connect(parts.actions->importReport, &QAction::triggered, this, &WindowDialogs::showReports);
    connect(parts.actions->checkLibrary, &QAction::triggered, this, &WindowDialogs::showCheck);
    connect(parts.actions->backUpNotes, &QAction::triggered, this, &WindowDialogs::backUp);
    connect(parts.actions->about, &QAction::triggered, this, &WindowDialogs::showAbout);
}

void WindowDialogs::makeSettings()
{
    m_sources = new Settings::SourceNamesModel(this);
    m_settings =
        new Settings::SettingsDialog(m_parts.preferences, m_parts.keys, m_sources, m_parts.colours, m_window);
    m_settings->add(new Settings::ImagesPage(m_parts.imagePreferences, &m_parts.images->shelf(), m_settings));
    connect(m_sources, &Settings::SourceNamesModel::renameRequested, m_parts.marks,
            &Triage::ArticleMarks::setSourceName);
    connect(m_parts.marks, &Triage::ArticleMarks::sourceNamed, this, &WindowDialogs::readSources);
}

void WindowDialogs::showSettings(const QString &page)
{
    if (!m_settings)
        makeSettings();
    readSources();
    m_settings->showPage(page.isEmpty() ? m_settings->currentPage() : page);
}

void WindowDialogs::readSources()
{
    m_parts.library->ask(
        this, [this](const Library::LibraryReader &reader) -> Support::LibraryThread::Answer {
            const auto names = reader.sourceNames();
            return [this, names] {
                if (!names)
                    return;
                QList<Settings::SourceName> shown;
                for (const Library::SourceName &name : *names)
                    shown.append(
                        {name.source, name.name == name.source ? QString() : name.name, name.articles});
                m_sources->setNames(shown);
            };
        });
}

void WindowDialogs::showKeys()
{
    showOnly<Keys::KeysSheet>(m_window, [this] {
        auto *sheet = new Keys::KeysSheet(m_parts.keys, m_window);
        connect(sheet, &Keys::KeysSheet::changeRequested, this, [this] { showSettings(u"keys"_s); });
        return sheet;
    });
}

void WindowDialogs::showReports()
{
    showOnly<Import::ImportReportDialog>(
        m_window, [this] { return new Import::ImportReportDialog(m_parts.library, m_window); });
}

void WindowDialogs::showCheck()
{
    showOnly<Care::CheckDialog>(m_window,
                                [this] { return new Care::CheckDialog(m_parts.libraryFolder, m_window); });
}

void WindowDialogs::backUp()
{
    const QString file = Care::askForBackupFile(m_window);
    if (file.isEmpty())
        return;
    Care::backUpNotes(m_parts.libraryFolder, file, this, [this, file](const Result<qint64> &notes) {
        if (notes)
            m_parts.messages->show(Support::MessageBar::Kind::Information,
                                   tr("%Ln highlight(s) and note(s) copied.", nullptr, int(*notes)), file);
        else
            m_parts.messages->showError(notes.error());
    });
}

void WindowDialogs::showAbout()
{
    QMessageBox::about(
        m_window, tr("About Dateline"),
        tr("<h3>Dateline %1</h3><p>Reads a local archive of news articles, safely and offline.</p>"
           "<p>Licensed under the GNU General Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace Dateline::Window
