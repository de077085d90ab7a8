// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otherprocess.h"

#include "library/importjob.h"
#include "library/library.h"
#include "library/statestore.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <catch2/catch_test_macros.hpp>

#include <cstdio>

using namespace Dateline::Library;

namespace Dateline::Test {

namespace {

constexpr int patience = 60'000;

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

} // namespace

int importHere(const QString &folder, const QString &path)
{
    const auto library = Library::Library::open(folder, OpenMode::ReadWrite);
    if (!library)
        return 3;
    ImportOptions options;
    options.libraryFolder = folder;
    options.paths = {path};
    options.workerProgram = QCoreApplication::applicationFilePath();
    ImportJob job(options);
    QEventLoop loop;
    QObject::connect(&job, &ImportJob::committed, &loop, [](const QStringList &ids) {
        for (const QString &id : ids)
            say(id);
    });
    QObject::connect(&job, &ImportJob::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
    return 0;
}

int holdLibrary(const QString &folder)
{
    const auto library = Library::Library::open(folder, OpenMode::ReadWrite);
    say(library ? QStringLiteral("open") : library.error().toString());
    while (std::getchar() != EOF) {
    }
    return 0;
}

int markRead(const QString &folder, const QStringList &ids)
{
    const auto library = Library::Library::open(folder, OpenMode::ReadWrite);
    if (!library)
        return 3;
    StateStore store(folder);
    for (const QString &id : ids) {
        StateChange change{id};
        change.read = change.archived = true;
        change.addedTags = {QStringLiteral("mine")};
        store.apply({change});
        if (!store.flush())
            return 3;
        say(id);
    }
    while (std::getchar() != EOF) {
    }
    return 0;
}

OtherProcess::OtherProcess(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), arguments);
    REQUIRE(m_process.waitForStarted(patience));
}

OtherProcess::~OtherProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patience);
}

QByteArray OtherProcess::readLine()
{
    while (!m_process.canReadLine())
        REQUIRE(m_process.waitForReadyRead(patience));
    return m_process.readLine().trimmed();
}

int OtherProcess::wait()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning)
        REQUIRE(m_process.waitForFinished(patience));
    return m_process.exitCode();
}

QByteArrayList OtherProcess::kill()
{
    m_process.kill();
    if (m_process.state() != QProcess::NotRunning)
        REQUIRE(m_process.waitForFinished(patience));
    QByteArrayList lines = m_process.readAllStandardOutput().split('\n');
    lines.removeLast();
    return lines;
}

} // namespace Dateline::Test
