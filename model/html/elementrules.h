// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/tag.h"

#include <gumbo.h>

namespace Dateline::Html {

/// What becomes of an element of the source.
enum class Fate : quint8 {
    Keep,   ///< Is written, as the rule's tag.
    Unwrap, ///< Its content stays.
    Drop,   ///< Goes with its content.
    Media,  ///< Becomes a placeholder that names the host.
};

struct ElementRule
{
    Fate fate = Fate::Unwrap;
    Tag tag = Tag::Span;
};

/// The allow-list. Unknown elements are unwrapped; whatever is not of the HTML namespace is dropped.
ElementRule elementRule(const GumboElement &element);

} // namespace Dateline::Html
