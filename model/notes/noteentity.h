// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/notesfilter.h"

namespace Dateline::Timeline {
class Catalogue;
}

namespace Dateline::Notes {

/// By a name alone: what is known of an entity before the catalogue is read.
NoteEntity noteEntity(const QString &id, const QString &name);
/// What the catalogue knows of it now, also when it became part of another; `entity` as it is where the
/// catalogue does not have it.
NoteEntity noteEntity(const Timeline::Catalogue &catalogue, const NoteEntity &entity);

} // namespace Dateline::Notes
