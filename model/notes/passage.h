// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/alignment.h"
#include "notes/annotation.h"
#include "notes/matchtext.h"

namespace Dateline::Notes {

/// An anchor's passage, made ready for comparing, and the measure by which places are compared.
class Passage
{
public:
    explicit Passage(const Anchor &anchor);

    PassageView view() const { return {m_prefix.units(), m_quote.units(), m_suffix.units()}; }
    qint32 length() const { return m_quote.size(); }
    bool isEmpty() const { return m_quote.size() == 0; }
    /// Whether the quote alone says enough for a place that has it and nothing of what stood around it.
    bool isTelling() const;

    /// How much alike two texts are, 0 (no more than any two texts of this script) to 1, for so many errors
    /// in so many units.
    double likeness(qint32 errors, qint32 length) const;

    /// 0 to 1, for the likenesses of the quote, and of what stands before and behind it. The shorter the
    /// quote, the more counts what stands around it.
    double score(double quote, double prefix, double suffix) const;

private:
    MatchText m_prefix;
    MatchText m_quote;
    MatchText m_suffix;
    double m_quoteWeight;
    double m_prefixWeight;
    double m_suffixWeight;
    double m_chance; ///< The likeness of any two texts.
};

} // namespace Dateline::Notes
