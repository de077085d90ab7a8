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
    void complain(int entry, IncomingProblem::Kind kind, const QString &name = {}, int number = 0);
    /// As problems of this entry, whichever they name.
    void complain(int entry, const QList<IncomingProblem> &problems);

    /// What a reader makes of one entry: its note() where read() says that there is one, and its problems().
    template<typename EntryReader>
    void read(int entry, EntryReader reader)
    {
        if (reader.read())
            add(entry, reader.note());
        complain(entry, reader.problems());
    }

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
