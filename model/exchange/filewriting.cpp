// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/filewriting.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Dateline::Exchange {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qint64 copiedAtOnce = qint64(1) << 20;

Error failure(const QIODevice &device, QFileDevice::FileError error, const QString &path)
{
    Error reason = notWritten(device.errorString(), path);
    if (error == QFileDevice::ResourceError)
        reason.code = Error::Code::StorageFull;
    return reason;
}

/// Closing a file takes the reason away with which writing to it failed, so all is written before.
Result<void> pour(QIODevice &from, QFileDevice &to, const QString &path)
{
    while (!from.atEnd()) {
        QByteArray piece = from.read(copiedAtOnce);
        if (piece.isEmpty())
            return failure(from, QFileDevice::ReadError, path);
        // A disk that is nearly full takes a part, and says why only when asked for the rest.
        while (!piece.isEmpty()) {
            const qint64 written = to.write(piece);
            if (written <= 0)
                return failure(to, to.error(), path);
            piece.remove(0, written);
        }
    }
    if (!to.flush())
        return failure(to, to.error(), path);
    return {};
}

bool isPipeOrDevice(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

} // namespace

Result<void> writeFile(const QString &path, QIODevice &content)
{
    if (isPipeOrDevice(path)) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly))
            return failure(file, file.error(), path);
        return pour(content, file, path);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(file, file.error(), path);
    if (const auto poured = pour(content, file, path); !poured)
        return poured;
    if (!file.commit())
        return failure(file, file.error(), path);
    return {};
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    return writeFile(path, buffer);
}

Error notWritten(const QString &reason, const QString &path)
{
    return {Error::Code::Unreadable, Sentences::tr("The file could not be written: %1.").arg(reason), path};
}

} // namespace Dateline::Exchange
