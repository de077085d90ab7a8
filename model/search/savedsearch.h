// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Dateline::Search {

/// A query that somebody asks again and again.
struct SavedSearch
{
    /// What comes first; the numbers are those in the library.
    enum class Sort : quint8 { Date = 0, Relevance = 1 };

    QString id; ///< A UUID without braces, lower case.
    QString name;
    QString query; ///< As written.
    Sort sort = Sort::Date;
    int position = 0;  ///< In the list, from 0.
    QDateTime created; ///< UTC, as `modified`.
    QDateTime modified;

    bool operator==(const SavedSearch &) const = default;
};

/// A new one with an id of its own, made now.
SavedSearch newSavedSearch(const QString &name, const QString &query,
                           SavedSearch::Sort sort = SavedSearch::Sort::Date);

} // namespace Dateline::Search
