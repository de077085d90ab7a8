// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/edits/edit.h"

#include <QList>
#include <QString>

namespace Dateline::TimelinePanel {

/// What the user does to a timeline, for its name in the menu.
enum class EditAction : quint8 {
    Merge,
    Split,
    KeepApart,
    Rename,
    ChangeKind,
    HideEntity,
    HideEvent,
    ChangeDate,
    ChangePlace,
    AddEvent,
    Mark,
    Unmark,
    TakeBack,
};

/// One action of the user. All of its edits are stored, or none.
struct EditStep
{
    EditAction action = EditAction::Merge;
    QList<Timeline::Edit> edits;
    QString report; ///< What happened, for a person.

    /// What undoing offers to undo: "Merge Names", "Change Date".
    QString name() const;
};

} // namespace Dateline::TimelinePanel
