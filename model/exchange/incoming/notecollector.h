// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/incomingnote.h"

#include <QHash>

namespace Dateline::Exchange {

/// Gathers what a file of notes holds, entry by entry. Of notes with one id the one that was modified last
/// stays, and the other is a problem.
class NoteCollector
{
public:
    /// Entries count from 1.
    void add(int entry, IncomingNote note);
    void complain(int entry, const QString &reason);
    void complain(int entry, const QStringList &reasons);

    IncomingNotes take();

private:
    struct Place
    {
        qsizetype index;
        int entry;
    };

    IncomingNotes m_read;
    QHash<QString, Place> m_places; ///< By id.
};

} // namespace Dateline::Exchange
