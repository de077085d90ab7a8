// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/articlenames.h"

#include <QString>
#include <QStringList>

namespace Dateline::Test {

/// Marks names in a text wherever they stand, the longest first. Each is "name=p", "name=o" or "name=l" for a
/// person, an organisation, a place; "岸田=p=岸田文雄" is short for another.
Timeline::ArticleNames markedNames(const QString &text, const QStringList &names);

} // namespace Dateline::Test
