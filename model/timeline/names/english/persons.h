// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/english/findings.h"

namespace Dateline::Timeline::English {

/// Persons by first names, titles, and what stands before and behind; then their surnames alone, and members
/// of one list as different persons.
void findPersons(Findings *findings);

/// The names found so far where else they stand, in headlines too.
void findRepeated(Findings *findings);

} // namespace Dateline::Timeline::English
