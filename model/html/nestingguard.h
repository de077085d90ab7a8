// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Dateline::Html {

/// HTML with a bound on how deeply its elements can be nested.
struct NestedHtml
{
    QByteArray html;
    bool flattened = false; ///< True when tags were taken out; text never is.
};

/// Takes the start tags (with their end tags) out of UTF-8 HTML that would open more than 512
/// elements at once, or 64 formatting elements, which parsers copy into each following paragraph.
/// Linear; a tree builder's time grows with the square of the depth. An estimate from the tags alone:
/// elements whose end tag may be left out and that close each other (p, li, td, ...) do not count.
NestedHtml limitNesting(QByteArray html);

} // namespace Dateline::Html
