// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/chinese/organisationwords.h"

#include <span>

namespace Dateline::Timeline {

// Words in Traditional characters, parted by blanks; OrganisationWords folds them.

/// Words that end a name, of one need.
struct HeadList
{
    HeadNeed need;
    const char16_t *words;
};

extern const std::span<const HeadList> headLists;
extern const char16_t *const subjectWords;
extern const char16_t *const wideWords;
extern const char16_t *const jointWords;
extern const char16_t *const shiftWords;
extern const char16_t *const trapWords;
extern const char16_t *const stopWords;  ///< Verbs, particles, times, measures.
extern const char16_t *const stopTitles; ///< What people are called.

} // namespace Dateline::Timeline
