// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/pairindex.h"
#include "notes/passage.h"

namespace Dateline::Notes {

/// A place that a passage may be at.
struct Candidate
{
    TextRange range; ///< In units of the text that is searched.
    double score = 0;
    double quoteLikeness = 0;
    bool isSame = false;     ///< Has the quote itself.
    bool isEnclosed = false; ///< Stands between what stood around the quote, which is not a mere word.
};

/// Searches a text for a passage, by what is the same first, then by what is much like it.
class PassageFinder
{
public:
    enum class Effort {
        Enough,    ///< Stops when there is no doubt about the place.
        Everything ///< Goes on, for a list to choose from.
    };

    /// The text must outlive it.
    explicit PassageFinder(const MatchText &text);

    /// The best places, none overlapping another, the best first. Of places that are equally good the one
    /// nearest to `expected`, a position in the text's units, comes first. The quote must not be empty.
    std::vector<Candidate> find(const Passage &passage, qint32 expected, Effort effort) const;

private:
    class Search;

    const MatchText &m_text;
    PairIndex m_index;
};

} // namespace Dateline::Notes
