// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/tree.h"

#include <QString>

namespace Dateline::Html {

/// Writes a simplified tree as HTML: nothing but the tags, attributes and texts in it, escaped, and
/// `data-zone` on nodes that have a zone.
QString serialise(const Tree &tree);

} // namespace Dateline::Html
