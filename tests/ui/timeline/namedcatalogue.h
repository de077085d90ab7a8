// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/timelinecontent.h"

namespace Dateline::Test {

/// Entities by hand, with names in both scripts; Kishida is two, of which it is suggested that they are one,
/// and "Austin" is a person's short name and a place.
Timeline::CatalogueSource namedSource();
Timeline::CataloguePointer namedCatalogue();

} // namespace Dateline::Test
