// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/tree.h"

namespace Dateline::Html {

/// Leaves the white space that a page shows (CSS Text 3, 4.1): outside of `pre`, runs of ASCII white space
/// become one space, and there is none at the ends of a line; in `pre` all stays. Text nodes that have
/// nothing left are removed. Other spaces (no-break, ideographic, zero-width) are text.
void normaliseWhiteSpace(Tree &tree);

} // namespace Dateline::Html
