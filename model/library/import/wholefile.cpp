// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/import/wholefile.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>

namespace Dateline::Library {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

} // namespace

Result<QByteArray> readWhole(const QByteArray &nativePath, qint64 limit)
{
    const int descriptor = ::open(nativePath.constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    QFile file;
    if (descriptor < 0 || !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        return Error{
            Error::Code::Unreadable,
            Texts::tr("The file cannot be read (%1).").arg(QString::fromLocal8Bit(std::strerror(errno))),
            {}};
    }
    if (file.size() > limit) {
        return Error{Error::Code::LimitExceeded,
                     Texts::tr("The file is larger than %1 MB and was not read.").arg(limit >> 20),
                     {}};
    }
    // Not read(limit), which keeps the whole limit as the array's capacity: hundreds of files wait at a time.
    QByteArray bytes(file.size(), Qt::Uninitialized);
    const qint64 length = file.read(bytes.data(), bytes.size());
    if (length < 0 || file.error() != QFileDevice::NoError)
        return Error{
            Error::Code::Unreadable, Texts::tr("The file cannot be read (%1).").arg(file.errorString()), {}};
    bytes.truncate(length);
    return bytes;
}

} // namespace Dateline::Library
