// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/english/findings.h"

namespace Dateline::Timeline::English {

/// Organisations by their nouns (Ministry of Health, Goddard Space Flight Centre), by what is said of them
/// (Einride, a Swedish firm) and those known by name.
void findOrganisations(Findings *findings);

/// Organisations by their initials: behind their full name, known ones, and those of which a text says what
/// they are.
void findAcronyms(Findings *findings);

} // namespace Dateline::Timeline::English
