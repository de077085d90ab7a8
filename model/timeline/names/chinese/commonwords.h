// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Dateline::Timeline {

/// Whether these two characters, folded, are a frequent word: names seldom hold one, and seldom break one.
bool isCommonWord(char16_t first, char16_t second);

} // namespace Dateline::Timeline
