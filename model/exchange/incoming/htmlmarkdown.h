// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Dateline::Exchange {

/// HTML as Markdown: what the sanitizer keeps of it, in paragraphs, headings, lists, quotes, tables and code,
/// with links, emphasis and the texts of pictures. Scripts, styles and hidden things go. A line break is one,
/// as in notes.
QString markdownOfHtml(const QString &html);

} // namespace Dateline::Exchange
