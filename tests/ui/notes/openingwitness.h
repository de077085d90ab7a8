// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <array>

#include <sys/inotify.h>
#include <unistd.h>

namespace Dateline::Test {

/// Sees when a file is opened, by whomever.
class OpeningWitness
{
public:
    explicit OpeningWitness(const QString &path)
        : m_handle(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        inotify_add_watch(m_handle, QFile::encodeName(path).constData(), IN_OPEN);
    }
    ~OpeningWitness() { close(m_handle); }
    Q_DISABLE_COPY_MOVE(OpeningWitness)

    bool hasOpened() const
    {
        std::array<char, 4096> events;
        return read(m_handle, events.data(), events.size()) > 0;
    }

private:
    int m_handle;
};

} // namespace Dateline::Test
