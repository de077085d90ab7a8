// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"
#include "search/savedsearch.h"

#include <QList>
#include <QStringList>

namespace Dateline::Library {

/// Saved searches in notes.db. Errors stick to the database.

/// In their order; `index` has the notes beside it (openWithNotes()).
QList<Search::SavedSearch> readSavedSearches(Database &index);

/// Adds a search, or replaces the one of the same id.
void putSavedSearch(Database &notes, const Search::SavedSearch &search);
void removeSavedSearch(Database &notes, const QString &id);
/// Puts these into this order, before all others.
void orderSavedSearches(Database &notes, const QStringList &ids);

} // namespace Dateline::Library
