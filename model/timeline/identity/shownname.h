// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/identity/identity.h"

#include <QList>

#include <span>

namespace Dateline::Timeline {

/// Whether more of the archive's names are in characters than in an alphabet, counted by articles.
bool isMostlyEastAsian(const QList<NameNode> &nodes);

/// Which of an entity's names (places in `nodes`, the most frequent first, not empty) to show: the most
/// frequent one in the archive's script; of persons' rather the full name than a short form of it, unless it
/// is hardly ever used.
int shownName(const QList<NameNode> &nodes, std::span<const int> names, bool isEastAsianArchive);

} // namespace Dateline::Timeline
