// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivereader.h"
#include "testfiles.h"

#include <QHash>
#include <QList>

namespace Dateline::Test {

/// Keeps what arrived, for a test to look at.
class RecordingSink : public Archive::EntrySink
{
public:
    enum class Kind { Article, Asset, Refused };
    struct Arrival
    {
        Kind kind;
        Archive::Entry entry;
        QByteArray bytes;
        QString reason;
    };

    void article(const Archive::Entry &entry, const QByteArray &bytes) override;
    void asset(const Archive::Entry &entry) override;
    void refused(const Archive::Entry &entry, const QString &reason) override;
    bool isCancelled() const override;

    qsizetype count(Kind kind) const;
    /// The paths of one kind in the order they came, "path" or "path>member".
    QStringList paths(Kind kind) const;
    /// The bytes of the articles, by path.
    QHash<QString, QByteArray> articles() const;
    /// The reason why the one entry of this path was refused; empty when it was not.
    QString reason(const QString &path) const;

    QList<Arrival> arrivals;
    qsizetype cancelAfter = -1; ///< Arrivals; -1 never cancels.
};

/// Writes `bytes` to a file in a temporary folder and reads that.
Result<void> readBytes(const QByteArray &bytes, RecordingSink &sink,
                       const Archive::ReadOptions &options = {});

} // namespace Dateline::Test
