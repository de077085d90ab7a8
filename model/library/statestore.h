// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace Dateline::Library {

/// The one writer of notes.db: reading states and the user's tags, by article id. It writes on a
/// thread of its own, in the order of the calls, each call as one transaction, and never blocks the
/// caller. Lives on the GUI thread; deleting it writes what is still queued.
class StateStore : public QObject
{
    Q_OBJECT

public:
    /// Opens `libraryFolder`, whose instance lock this process holds.
    explicit StateStore(const QString &libraryFolder, QObject *parent = nullptr);
    ~StateStore() override;

    void setRead(const QStringList &ids, bool read);
    void setStarred(const QStringList &ids, bool starred);
    void setTag(const QStringList &ids, const QString &tag, bool present);

    /// Waits until all that was asked so far is on disk (for tests and the command line).
    Result<void> flush();

Q_SIGNALS:
    /// A write that failed; nothing of it was stored.
    void failed(const Dateline::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Dateline::Library
