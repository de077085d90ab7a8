// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"
#include "support/result.h"
#include "timeline/edits/edit.h"

#include <QList>
#include <QStringList>

namespace Dateline::Library {

/// What a person changed of timelines, in the order in which it was added. `notes` is notes.db, or a
/// connection that has it beside it (openWithNotes()); none of a version that does not have them. What cannot
/// be understood is left out.
Result<QList<Timeline::Edit>> readEdits(Database &notes);

/// Adds edits to notes.db, within the caller's transaction, but for those that are there. Their articles must
/// have been remembered (remembering.h). Errors stick to the database.
void addEdits(Database &notes, const QList<Timeline::Edit> &edits);

/// Articles that edits are about, each once.
QStringList editedArticles(const QList<Timeline::Edit> &edits);

} // namespace Dateline::Library
