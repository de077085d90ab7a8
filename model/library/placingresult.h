// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"

namespace Dateline::Library {

/// What became of annotations whose articles have another text now.
struct PlacingResult
{
    int moved = 0; ///< How many were placed anew, those in the trash included.
    int lost = 0;  ///< How many of these, outside the trash, became orphans.

    void count(const Notes::Annotation &before, const Notes::Annotation &after);
};

} // namespace Dateline::Library
