// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notestep.h"

#include "notes/notekeeper.h"

namespace Dateline::Notes {

QString NoteStep::name() const
{
    const auto count = int(changes.size());
    switch (action) {
    case NoteAction::Highlight:
        return NoteKeeper::tr("Highlight");
    case NoteAction::WriteNote:
        return NoteKeeper::tr("Add Note");
    case NoteAction::EditNote:
        return NoteKeeper::tr("Edit Note");
    case NoteAction::Recolour:
        return NoteKeeper::tr("Change Colour of %Ln Note(s)", nullptr, count);
    case NoteAction::Tag:
        return NoteKeeper::tr("Tag %Ln Note(s)", nullptr, count);
    case NoteAction::Untag:
        return NoteKeeper::tr("Untag %Ln Note(s)", nullptr, count);
    case NoteAction::Delete:
        return NoteKeeper::tr("Delete %Ln Note(s)", nullptr, count);
    case NoteAction::Restore:
        return NoteKeeper::tr("Restore %Ln Note(s)", nullptr, count);
    case NoteAction::Relink:
        return NoteKeeper::tr("Link to Another Passage");
    case NoteAction::Import:
        return NoteKeeper::tr("Import %Ln Note(s)", nullptr, count);
    }
    return {};
}

QString NoteStep::report() const
{
    const auto count = int(changes.size());
    switch (action) {
    case NoteAction::Highlight:
        return NoteKeeper::tr("Highlighted");
    case NoteAction::WriteNote:
        return NoteKeeper::tr("Note added");
    case NoteAction::EditNote:
        return NoteKeeper::tr("Note changed");
    case NoteAction::Recolour:
        return NoteKeeper::tr("Colour of %Ln note(s) changed", nullptr, count);
    case NoteAction::Tag:
        return NoteKeeper::tr("%Ln note(s) tagged", nullptr, count);
    case NoteAction::Untag:
        return NoteKeeper::tr("Tag removed from %Ln note(s)", nullptr, count);
    case NoteAction::Delete:
        return NoteKeeper::tr("%Ln note(s) deleted", nullptr, count);
    case NoteAction::Restore:
        return NoteKeeper::tr("%Ln note(s) restored", nullptr, count);
    case NoteAction::Relink:
        return NoteKeeper::tr("Linked to another passage");
    case NoteAction::Import:
        return NoteKeeper::tr("%Ln note(s) imported", nullptr, count);
    }
    return {};
}

} // namespace Dateline::Notes
