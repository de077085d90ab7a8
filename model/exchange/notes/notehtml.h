// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace Dateline::Exchange {

/// A note (Markdown, GitHub's tables and strikethrough, no HTML) as sanitized HTML for a document in which an
/// article has a heading of level two: its own headings begin with level three, line breaks stay, pictures
/// are their descriptions. Links to articles and notes of the library lead where `target` says
/// ("#article-ID"), given the kind ("article" or "note") and the id; where it says nothing their text stays
/// alone.
QString noteHtml(const QString &note,
                 const std::function<QString(const QString &kind, const QString &id)> &target);

} // namespace Dateline::Exchange
