// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/savedsearches.h"

namespace Dateline::Library {

using Search::SavedSearch;

QList<SavedSearch> readSavedSearches(Database &index)
{
    Statement reading(index, "SELECT id, name, query, sort, position, created, modified FROM shown_searches "
                             "ORDER BY position, created, id");
    QList<SavedSearch> found;
    while (reading.step()) {
        SavedSearch search;
        search.id = reading.text(0);
        search.name = reading.text(1);
        search.query = reading.text(2);
        search.sort = reading.number(3) == qint64(SavedSearch::Sort::Relevance) ? SavedSearch::Sort::Relevance
                                                                                : SavedSearch::Sort::Date;
        search.position = int(reading.number(4));
        search.created = QDateTime::fromMSecsSinceEpoch(reading.number(5), Qt::UTC);
        search.modified = QDateTime::fromMSecsSinceEpoch(reading.number(6), Qt::UTC);
        found.append(search);
    }
    return found;
}

void putSavedSearch(Database &notes, const SavedSearch &search)
{
    Statement putting(notes,
                      "INSERT INTO saved_searches (id, name, query, sort, position, created, modified) "
                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (id) DO UPDATE SET name = ?2, "
                      "query = ?3, sort = ?4, position = ?5, modified = ?7");
    putting.bind(1, search.id).bind(2, search.name).bind(3, search.query).bind(4, int(search.sort));
    putting.bind(5, search.position)
        .bind(6, search.created.toMSecsSinceEpoch())
        .bind(7, search.modified.toMSecsSinceEpoch())
        .run();
}

void removeSavedSearch(Database &notes, const QString &id)
{
    Statement(notes, "DELETE FROM saved_searches WHERE id = ?1").bind(1, id).run();
}

void orderSavedSearches(Database &notes, const QStringList &ids)
{
    Statement(notes, "UPDATE saved_searches SET position = position + ?1").bind(1, int(ids.size())).run();
    Statement placing(notes, "UPDATE saved_searches SET position = ?2 WHERE id = ?1");
    for (int position = 0; position < int(ids.size()); ++position)
        placing.bind(1, ids[position]).bind(2, position).run();
}

} // namespace Dateline::Library
