// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/notesofarticle.h"

#include <QString>

#include <functional>

namespace Dateline::Exchange {

/// Notes of articles as one text in Markdown, in the order given: a heading for each article, with source,
/// day and address; each passage as a block quote, in the order in which they stand there; below it colour,
/// tags and the note. A passage that is not in the article's text any more is said to be so. What is quoted
/// is escaped; notes are Markdown already, their headings two levels down. `colourName` gives the name of a
/// colour, 1 to Notes::colourCount.
QString markdownOf(const QList<NotesOfArticle> &articles, const std::function<QString(int)> &colourName);

} // namespace Dateline::Exchange
