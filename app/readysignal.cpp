// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readysignal.h"

#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Dateline::App {

ReadySignal::ReadySignal(Window::MainWindow &window, const QString &file, bool waitForImport)
    : m_file(file)
    , m_waitForImport(waitForImport)
{
    if (m_file.isEmpty())
        return;
    m_clock.start();
    connect(&window, &Window::MainWindow::listUsable, this, [this] { note(u"list"_s); });
    connect(&window, &Window::MainWindow::articlePainted, this, [this] { note(u"article"_s); });
    connect(&window, &Window::MainWindow::importFinished, this, [this] {
        m_waitForImport = false;
        writeWhenReady();
    });
}

void ReadySignal::note(const QString &name)
{
    if (!m_times.contains(name))
        m_times.insert(name, m_clock.elapsed());
    writeWhenReady();
}

void ReadySignal::writeWhenReady()
{
    if (m_file.isEmpty() || m_waitForImport || !m_times.contains("list"_L1) ||
        !m_times.contains("article"_L1))
        return;
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(m_times).toJson(QJsonDocument::Compact) + '\n');
        file.commit();
    }
    m_file.clear();
}

} // namespace Dateline::App
