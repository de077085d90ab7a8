// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/savedsearch.h"

#include <QUuid>

namespace Dateline::Search {

SavedSearch newSavedSearch(const QString &name, const QString &query, SavedSearch::Sort sort)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {QUuid::createUuid().toString(QUuid::WithoutBraces), name.simplified(), query, sort, 0, now, now};
}

} // namespace Dateline::Search
