// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/editstep.h"

#include "timeline/edits/timelineeditor.h"

namespace Dateline::TimelinePanel {

QString EditStep::name() const
{
    switch (action) {
    case EditAction::Merge:
        return TimelineEditor::tr("Merge Names");
    case EditAction::Split:
        return TimelineEditor::tr("Split Off Names");
    case EditAction::KeepApart:
        return TimelineEditor::tr("Keep Names Apart");
    case EditAction::Rename:
        return TimelineEditor::tr("Rename");
    case EditAction::ChangeKind:
        return TimelineEditor::tr("Change Kind");
    case EditAction::HideEntity:
        return TimelineEditor::tr("Hide Name");
    case EditAction::HideEvent:
        return TimelineEditor::tr("Hide Event");
    case EditAction::ChangeDate:
        return TimelineEditor::tr("Change Date");
    case EditAction::ChangePlace:
        return TimelineEditor::tr("Change Place");
    case EditAction::AddEvent:
        return TimelineEditor::tr("Add Event");
    case EditAction::Mark:
        return TimelineEditor::tr("Mark Event");
    case EditAction::Unmark:
        return TimelineEditor::tr("Unmark Event");
    case EditAction::TakeBack:
        return TimelineEditor::tr("Take Back Changes");
    }
    return {};
}

} // namespace Dateline::TimelinePanel
