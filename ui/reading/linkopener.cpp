// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/linkopener.h"

#include "library/libraryreader.h"
#include "reading/openlinkdialog.h"
#include "support/librarythread.h"
#include "support/preferences.h"

#include <QDesktopServices>
#include <QWidget>

namespace Dateline::Reading {

LinkOpener::LinkOpener(Support::LibraryThread *library, Support::Preferences *preferences, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_preferences(preferences)
    , m_window(window)
{
}

void LinkOpener::follow(const QUrl &url)
{
    m_library->ask(this, [this, url](const Library::LibraryReader &reader) -> Support::LibraryThread::Answer {
        const QString id = reader.idOfUrl(url.toString(QUrl::FullyEncoded));
        return [this, url, id] {
            if (id.isEmpty())
                openOutside(url);
            else
                Q_EMIT articleFound(id);
        };
    });
}

void LinkOpener::openOutside(const QUrl &url)
{
    if (OpenLinkDialog::canOpen(url) && !OpenLinkDialog::needsConfirmation(url, *m_preferences)) {
        start(url);
        return;
    }
    auto *dialog = new OpenLinkDialog(url, {}, m_window);
    connect(dialog, &OpenLinkDialog::confirmed, this, [this](const QUrl &address, bool remember) {
        if (remember)
            m_preferences->trustHost(OpenLinkDialog::hostOf(address));
        start(address);
    });
    dialog->open();
}

void LinkOpener::start(const QUrl &url)
{
    if (!QDesktopServices::openUrl(url))
        Q_EMIT failed({Error::Code::NotFound, tr("No browser could be started."), url.toString()});
}

} // namespace Dateline::Reading
