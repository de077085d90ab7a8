// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <utility>
#include <vector>

namespace Dateline::Search {

/// Which lines of `before` probably became which of `after`: pairs of indices in rising order on both sides.
/// Lines are folded; they are compared by how many pairs of characters they share.
std::vector<std::pair<int, int>> similarLines(std::span<const QString> before,
                                              std::span<const QString> after);

} // namespace Dateline::Search
