// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

#include <QStringList>

#include <functional>

namespace Dateline::Search {

/// All names of who or what has this name; empty when it is unknown.
using EntityNames = std::function<QStringList(const QString &name)>;

/// Whether a query asks for an entity anywhere.
bool asksForEntity(const Query &query);

/// The same query with each name that an entity has in place of the one that is asked for: entity:NATO also
/// finds 北約. Names within NEAR stay as they are, as do unknown ones.
Query withEntityNames(const Query &query, const EntityNames &names);

} // namespace Dateline::Search
