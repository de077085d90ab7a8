// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivereader.h"
#include "archive/decoding/budget.h"

namespace Dateline::Archive {

/// What the listing of an archive says about one entry, before its bytes are read.
struct Listing
{
    enum class Kind { File, Folder, Link, Special };

    QString name;
    Kind kind = Kind::File;
    QDateTime modified;
    qint64 size = 0; ///< Bytes, as claimed.
};

/// One archive on its way to the sink: decides what becomes of each entry, opens archives inside
/// the archive, and keeps the promise that each entry arrives exactly once.
class Session
{
public:
    /// What the reader of a format must still do for an entry; Nothing: it was reported.
    enum class Plan { Nothing, ReadArticle, ReadArchive };

    Session(const ReadOptions &options, EntrySink &sink, Budget &budget);

    const ReadOptions &options() const { return m_options; }
    const Limits &limits() const { return m_budget.limits(); }
    Budget &budget() { return m_budget; }
    bool isCancelled() const { return m_sink.isCancelled(); }

    /// Names the entry in `entry` and reports it, unless its bytes are wanted.
    Plan plan(const Listing &listing, Entry &entry);
    /// Hands on the bytes of an entry that was planned to be read.
    void deliver(Plan plan, const Entry &entry, const QByteArray &bytes);
    /// Reports an entry that was planned to be read and could not be.
    void refuse(const Entry &entry, const QString &reason);

private:
    /// Whether options().wanted names it, or something in it.
    bool isAskedFor(const Entry &entry) const;
    bool holdsAskedFor(const Entry &archive) const;
    Entry entryFor(const QString &path, const QDateTime &modified) const;
    QString objection(const Listing &listing, const QString &path) const;
    void readNested(const Entry &entry, const QByteArray &bytes);

    const ReadOptions &m_options;
    EntrySink &m_sink;
    Budget &m_budget;
    Entry m_outer;     ///< The entry that this archive is; its path is empty for the outermost one.
    int m_nesting = 0; ///< Archives that this one is inside of.
};

} // namespace Dateline::Archive
