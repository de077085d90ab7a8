// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Dateline::Notes {

/// Text that Markdown (CommonMark with GitHub's extensions) shows as it is. Line breaks stay breaks; lines
/// have no white space at their ends.
QString escapedMarkdown(const QString &text);

/// Markdown as a block quote: "> " before each line.
QString quotedMarkdown(const QString &markdown);

/// An address as an autolink; what would end it is percent-encoded.
QString markdownAddress(const QString &address);

} // namespace Dateline::Notes
