// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/english/words.h"

namespace Dateline::Timeline::English {

/// Sets Word::isInTitle in headlines, and Word::isHidden in credits, the agencies of datelines and lines that
/// only say who wrote.
void markLines(const QString &text, std::vector<Word> *words);

} // namespace Dateline::Timeline::English
