// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Dateline::Timeline {

/// Frequent Chinese words of two characters, folded, one behind the other: counted over news, by how many
/// articles have them and how varied what stands on both sides is.
extern const QStringView commonWordTable;

} // namespace Dateline::Timeline
