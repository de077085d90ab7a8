// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace Dateline::Test {

/// A folder seen through a mount that nobody can write to, root included. Works for root only.
class ReadOnlyMount
{
public:
    explicit ReadOnlyMount(const QString &folder);
    ~ReadOnlyMount();
    ReadOnlyMount(const ReadOnlyMount &) = delete;
    ReadOnlyMount &operator=(const ReadOnlyMount &) = delete;

    bool isMounted() const { return m_isMounted; }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

/// A disk of its own, of so many bytes, in memory. Works for root only.
class SmallDisk
{
public:
    /// Mounted over the folder `over`, or a folder of its own.
    explicit SmallDisk(qint64 bytes, const QString &over = {});
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isMounted() const { return m_isMounted; }
    const QString &folder() const { return m_place; }
    /// Changes the size; what is on it stays.
    bool resize(qint64 bytes);

private:
    QTemporaryDir m_folder;
    QString m_place;
    bool m_isMounted = false;
};

} // namespace Dateline::Test
