// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchresult.h"

#include <QDate>
#include <QFlags>
#include <QSet>
#include <QString>

namespace Dateline::List {

/// What a facet shows the values of.
enum class FacetKind : quint8 { Date, Source, Tag, Language, State };
inline constexpr int FacetKindCount = 5;

/// States an article can be filtered by.
enum class State : quint8 {
    Unread = 1,
    Starred = 2,
    Missing = 4,
    HasVersions = 8,
    Archived = 16,
    Noted = 32
};
inline constexpr int StateCount = 6;
Q_DECLARE_FLAGS(States, State)
Q_DECLARE_OPERATORS_FOR_FLAGS(States)

/// Whether one of the chosen tags is enough.
enum class TagMatch : quint8 { Any, All };

/// What the list shows. Each criterion that is empty lets everything pass; an article is listed when
/// it passes all of them. Days are days in UTC, whatever the user's time zone: the same article is in the
/// same month for everyone, and an article of which only the day is known stays on that day.
struct ArticleFilter
{
    QDate from;            ///< First day; null for no limit. A limit leaves undated articles out.
    QDate to;              ///< Last day, included.
    QSet<QString> periods; ///< Any of: "2023", "2023-01", or undatedPeriod().
    QSet<QString> sources; ///< Any of; an empty string is the unknown source.
    QSet<QString> tags;
    TagMatch tagMatch = TagMatch::Any;
    QSet<QString> languages;            ///< Any of.
    States states;                      ///< All of; what is archived is listed only with State::Archived.
    Search::SearchResultPointer search; ///< Its hits; null for no search. Another object is another search.

    bool isEmpty() const { return *this == ArticleFilter(); }
    /// Values of a facet, as FacetValueRole gives them.
    QSet<QString> values(FacetKind kind) const;
    void setValues(FacetKind kind, const QSet<QString> &values);

    static QString undatedPeriod();
    /// The name of a state in facets and saved searches: "unread", "starred", "missing", "versions",
    /// "archived", "noted".
    static QString stateName(State state);

    bool operator==(const ArticleFilter &) const = default;
};

} // namespace Dateline::List
