// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace Dateline::Archive {

/// A file found in a folder.
struct FolderFile
{
    enum class Kind { Article, Archive, Asset };

    Kind kind = Kind::Asset;
    QString path;          ///< Relative to the folder, with '/'.
    QByteArray nativePath; ///< Absolute, the bytes to open: names need not be UTF-8.
    qint64 size = 0;       ///< Bytes.
    qint64 modified = 0;   ///< Milliseconds since the epoch, from the file system.
};

/// What a walk over a folder calls, in a stable order (sorted by name, depth first).
struct FolderVisitor
{
    std::function<void(const FolderFile &)> file;
    std::function<void(const QString &path, const QString &reason)> refused;
    std::function<bool()> isCancelled; ///< May be empty.
};

/// Walks `folder` recursively. Hidden folders (.git among them) are not entered; hidden article
/// files, links, devices, FIFOs, and folders that cannot be read are refused with a reason.
void walkFolder(const QString &folder, const FolderVisitor &visitor);

} // namespace Dateline::Archive
