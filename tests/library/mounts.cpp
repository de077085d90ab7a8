// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mounts.h"

#include <QFile>

#include <sys/mount.h>

namespace Dateline::Test {

namespace {

QByteArray sizeOption(qint64 bytes)
{
    return "size=" + QByteArray::number(bytes);
}

void unmount(const QString &folder)
{
    ::umount2(QFile::encodeName(folder).constData(), MNT_DETACH);
}

} // namespace

ReadOnlyMount::ReadOnlyMount(const QString &folder)
{
    const QByteArray from = QFile::encodeName(folder);
    const QByteArray to = QFile::encodeName(m_folder.path());
    if (::mount(from.constData(), to.constData(), nullptr, MS_BIND, nullptr) != 0)
        return;
    m_isMounted = ::mount(nullptr, to.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) == 0;
    if (!m_isMounted)
        unmount(m_folder.path());
}

ReadOnlyMount::~ReadOnlyMount()
{
    if (m_isMounted)
        unmount(m_folder.path());
}

SmallDisk::SmallDisk(qint64 bytes, const QString &over)
    : m_place(over.isEmpty() ? m_folder.path() : over)
{
    const QByteArray to = QFile::encodeName(m_place);
    m_isMounted = ::mount("none", to.constData(), "tmpfs", 0, sizeOption(bytes).constData()) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_isMounted)
        unmount(m_place);
}

bool SmallDisk::resize(qint64 bytes)
{
    const QByteArray to = QFile::encodeName(m_place);
    return ::mount("none", to.constData(), "tmpfs", MS_REMOUNT, sizeOption(bytes).constData()) == 0;
}

} // namespace Dateline::Test
