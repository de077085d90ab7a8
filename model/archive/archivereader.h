// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/limits.h"
#include "support/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QSet>
#include <QString>

namespace Dateline::Archive {

/// One file inside an archive. `path` uses '/', is never absolute and never climbs out.
/// `member` is the path inside an archive that is itself an entry (then `path` names that archive).
struct Entry
{
    QString path;
    QString member;
    QDateTime modified; ///< Invalid when the archive does not say.

    bool operator==(const Entry &) const = default;
};

/// Takes what an archive holds, one entry at a time, in the order of the archive. Every entry that
/// is not a directory arrives exactly once, in exactly one of the three ways.
/// An archive inside the archive arrives like any entry, after its own members: as an asset when it
/// was read to its end, else as refused.
class EntrySink
{
public:
    virtual ~EntrySink() = default;

    /// An article file with its bytes (their checksum was right, where the format has one).
    virtual void article(const Entry &entry, const QByteArray &bytes) = 0;
    /// A file that is no article (an image, say). Its bytes are not read.
    virtual void asset(const Entry &entry) = 0;
    /// An entry that was not read, and why: a whole, translated sentence.
    virtual void refused(const Entry &entry, const QString &reason) = 0;
    /// Asked between entries; true ends the reading with Error::Code::Cancelled.
    virtual bool isCancelled() const { return false; }
};

struct ReadOptions
{
    Limits limits;
    QByteArray nameEncoding; ///< ICU converter name for names that are not UTF-8; empty guesses.
    /// When not empty, these entries are handed over as if they were articles, and no others: the path, or
    /// for what is in an archive inside the archive its path, a slash and the member.
    QSet<QString> wanted = {};
};

/// True for names that look like an archive: .zip .tar .tar.gz .tgz .tar.bz2 .tbz2 .tar.xz .txz .tar.zst
/// .tzst .7z
bool isArchiveFileName(const QString &path);

/// Reads the archive `file` (zip, tar plain or compressed by gzip, bzip2, xz or zstd, 7z; told by
/// its content, not its name), streaming to byte budgets, never to disk. Entries the budgets cut
/// off are each reported to `sink` as far as the format lists them; an error is returned when
/// the archive could not be opened at all, or could not be read to its end.
Result<void> readArchive(const QString &file, const ReadOptions &options, EntrySink &sink);

} // namespace Dateline::Archive
