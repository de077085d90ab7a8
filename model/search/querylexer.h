// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"
#include "search/queryfields.h"

#include <vector>

namespace Dateline::Search {

/// A piece of a query.
struct QueryToken
{
    enum class Kind : quint8 {
        Word,
        Phrase,
        Field, ///< Name and colon.
        Open,  ///< A parenthesis.
        Close,
        Or,
        And,
        Not,
        Near,     ///< Between two words.
        NearOpen, ///< "NEAR(".
        Distance, ///< ", 10" before the parenthesis that closes a NEAR.
        StrayQuote,
    };

    Kind kind = Kind::Word;
    TextRange range;
    QString text; ///< Of words and phrases: without marks and star.
    QueryField field = QueryField::Title;
    bool isPrefix = false;
    bool isClosed = true; ///< Whether a phrase has its second mark.
    int distance = 0;

    /// Whether it says what to look for.
    bool isOperand() const { return kind == Kind::Word || kind == Kind::Phrase; }
};

/// The pieces of a query, and why there are no more of them.
struct QueryTokens
{
    std::vector<QueryToken> tokens;
    bool isTooLong = false;
    bool hasTooManyTerms = false;
};

/// The distance of a NEAR that names none, and the largest.
inline constexpr int usualDistance = 10;
inline constexpr int largestDistance = 10'000;

/// Cuts a query into pieces, up to longestQuery and mostTerms. Takes any text.
QueryTokens queryTokens(QStringView text);

} // namespace Dateline::Search
