// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/edits/edit.h"

#include <QList>
#include <QString>

#include <optional>

namespace Dateline::Timeline {

/// Those of `edits` that count after all that was undone, and what was undone again; in order, without the
/// undoing itself. An undo takes back an edit before it only; what it names twice it takes back once.
QList<Edit> countingEdits(const QList<Edit> &edits);

/// The same, those together that were made as one step: at once, by one person.
QList<QList<Edit>> countingSteps(const QList<Edit> &edits);

/// The id of the last edit that can be undone: the last that counts. None when there is none.
std::optional<QString> lastUndoable(const QList<Edit> &edits);

/// An edit of this kind, made now by `creator`, with an id of its own.
Edit newEdit(Edit::Kind kind, const QString &creator);

/// "merge", "not-same", ...: what the command line and files call it.
QString editKindName(Edit::Kind kind);

/// Whether it is about an event, not about names.
bool isOfEvent(Edit::Kind kind);

} // namespace Dateline::Timeline
