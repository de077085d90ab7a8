// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/librarythread.h"

#include <QPointer>

namespace Dateline::Support {

LibraryThread::LibraryThread(const QString &libraryFolder, QObject *parent)
    : QObject(parent)
    , m_thread(libraryFolder, QStringLiteral("library"))
{
}

LibraryThread::~LibraryThread() = default;

void LibraryThread::ask(QObject *context, const Question &question)
{
    const QPointer<QObject> guard(context);
    m_thread.ask(
        [guard, question](const Library::LibraryReader &reader) -> Answer {
            return [guard, answer = question(reader)] {
                if (guard && answer)
                    answer();
            };
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void LibraryThread::reopen()
{
    m_thread.reopen();
}

} // namespace Dateline::Support
