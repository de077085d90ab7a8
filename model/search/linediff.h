// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/sequencediff.h"
#include "search/textdiff.h"
#include "search/textunits.h"

#include <QHash>

namespace Dateline::Search {

/// What changed within a line, as a reader would mark it: few runs with clear edges rather than the fewest
/// characters.
class LineDiff
{
public:
    /// `sequences` bounds the work of all lines.
    LineDiff(QStringView before, QStringView after, SequenceDiff &sequences)
        : m_before(before)
        , m_after(after)
        , m_sequences(sequences)
    {
    }

    std::vector<TextSpan> spans(TextRange before, TextRange after);

private:
    /// Units [before, beforeEnd) and [after, afterEnd).
    struct Piece
    {
        bool isSame;
        int before, beforeEnd, after, afterEnd;
    };

    std::vector<int> keysOf(QStringView text, const std::vector<TextUnit> &units);
    std::vector<CommonRun> commonRuns();
    std::vector<CommonRun> commonSentences();
    std::vector<Piece> pieces(const std::vector<CommonRun> &runs) const;
    int changedWeight(const Piece &piece) const;
    int weight(const std::vector<TextUnit> &units, int start, int end) const;
    std::vector<Piece> withoutIslands(const std::vector<Piece> &pieces) const;
    void shiftEdges(std::vector<Piece> &pieces) const;
    std::vector<TextSpan> spansOf(const std::vector<Piece> &pieces, TextRange before, TextRange after) const;

    QStringView m_before;
    QStringView m_after;
    SequenceDiff &m_sequences;
    QHash<QStringView, int> m_keys;
    std::vector<TextUnit> m_beforeUnits;
    std::vector<TextUnit> m_afterUnits;
    std::vector<int> m_beforeKeys;
    std::vector<int> m_afterKeys;
};

} // namespace Dateline::Search
