// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"
#include "support/result.h"

#include <optional>

namespace Dateline::Library {

/// What became of annotations whose articles have another text now.
struct PlacingResult
{
    int moved = 0; ///< How many were placed anew, those in the trash included.
    int lost = 0;  ///< How many of these, outside the trash, became orphans.
    /// The first thing that kept some from being looked at or from being written; the others are placed.
    std::optional<Error> failure = {};

    void fail(const Error &error);
    void count(const Notes::Annotation &before, const Notes::Annotation &after);
};

} // namespace Dateline::Library
