// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/exchangedstate.h"
#include "notes/annotation.h"

#include <QList>
#include <QString>

namespace Dateline::Notes {

/// What an action of the user does to annotations, for its name in the menu and for what is said of it.
enum class NoteAction : quint8 {
    Highlight,
    WriteNote,
    EditNote,
    Recolour,
    Tag,
    Untag,
    Delete,
    Restore,
    Relink,
    Import
};

/// One action of the user: each annotation as it was and as it is then. One that was added has no "before"
/// (an empty id): undoing puts it into the trash.
class NoteStep
{
public:
    struct Change
    {
        Annotation before;
        Annotation after;
    };

    NoteAction action = NoteAction::Highlight;
    QList<Change> changes;
    Library::Exchanges exchanges = {}; ///< Of an import.

    /// What undoing offers to undo: "Highlight", "Delete 3 notes".
    QString name() const;
    /// What happened: "3 notes deleted".
    QString report() const;
};

} // namespace Dateline::Notes
