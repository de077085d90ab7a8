// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/tree.h"

#include <string_view>

namespace Dateline::Html {

/// What the names in a `class` or `id` attribute (UTF-8) say about an element.
quint8 hintsOfNames(std::string_view names);

/// True when a `style` attribute (UTF-8) takes the element out of sight.
bool stylesHidden(std::string_view style);

} // namespace Dateline::Html
