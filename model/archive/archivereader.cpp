// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivereader.h"

#include "archive/archiveformat.h"
#include "archive/reasons.h"
#include "archive/session.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace Dateline::Archive {

using namespace Qt::StringLiterals;

bool isArchiveFileName(const QString &path)
{
    static constexpr std::array endings{".zip"_L1,     ".tar"_L1,  ".tar.gz"_L1, ".tgz"_L1,
                                        ".tar.bz2"_L1, ".tbz2"_L1, ".tar.xz"_L1, ".txz"_L1,
                                        ".tar.zst"_L1, ".tzst"_L1, ".7z"_L1};
    return std::any_of(endings.begin(), endings.end(),
                       [&path](QLatin1String ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

Result<void> readDevice(QIODevice &device, Session &session)
{
    const auto head = device.peek(6);
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6") || head.startsWith("PK\7\10"))
        return readZip(device, session);
    if (head.startsWith("7z\xbc\xaf\x27\x1c"))
        return readSevenZip(device, session);
    return readTar(device, session);
}

Result<void> readArchive(const QString &file, const ReadOptions &options, EntrySink &sink)
{
    QFile device(file);
    // A FIFO would block for ever, and a device has no end.
    const QFileInfo info(file);
    if (!info.exists())
        return Error{Error::Code::NotFound, Reasons::unreadable(qt_error_string(ENOENT)), file};
    if (!info.isFile()) {
        auto error = Reasons::notAnArchive();
        error.path = file;
        return error;
    }
    if (!device.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unreadable, Reasons::unreadable(device.errorString()), file};

    Budget budget(options.limits);
    Session session(options, sink, budget);
    auto read = readDevice(device, session);
    if (read)
        return read;
    auto error = read.error();
    error.path = file;
    return error;
}

} // namespace Dateline::Archive
