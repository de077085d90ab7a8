// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/timeline/timelinedocument.h"

#include <QString>

namespace Dateline::Exchange {

/// Markdown: a heading for each trip and month, an item for each entry, each clause that tells it as a block
/// quote with outlet, title and address. What is quoted is escaped.
QString timelineMarkdown(const TimelineDocument &document);

} // namespace Dateline::Exchange
