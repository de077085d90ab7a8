// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/linediff.h"

#include <algorithm>

namespace Dateline::Search {

namespace {

using Kind = TextUnit::Kind;

/// Above it, whole sentences are aligned before their units.
constexpr size_t longLine = 2'000;
/// The weight up to which what stayed the same between two changes is taken as changed along with them.
constexpr int largestIsland = 8;

/// Sentences as ranges of units, with one number for the same sentence.
struct Sentences
{
    std::vector<int> starts; ///< One more than there are sentences.
    std::vector<int> keys;
};

/// The same number for the same characters.
int keyOf(QHash<QStringView, int> &keys, QStringView characters)
{
    const auto known = keys.constFind(characters);
    return known != keys.cend() ? *known : *keys.insert(characters, int(keys.size()));
}

Sentences sentencesOf(QStringView text, const std::vector<TextUnit> &units, QHash<QStringView, int> &known)
{
    Sentences sentences{{0}, {}};
    for (int at = 0; at < int(units.size()); ++at) {
        if (units[at].kind != Kind::SentenceEnd && at + 1 < int(units.size()))
            continue;
        const TextRange range{units[sentences.starts.back()].range.start, units[at].range.end};
        const QStringView sentence = text.sliced(range.start, range.length());
        sentences.keys.push_back(keyOf(known, sentence));
        sentences.starts.push_back(at + 1);
    }
    return sentences;
}

/// How natural it is that something starts or ends between two units.
int edgeScore(const std::vector<TextUnit> &units, int edge)
{
    if (edge == 0 || edge == int(units.size()))
        return 6;
    switch (units[edge - 1].kind) {
    case Kind::SentenceEnd:
        return 5;
    case Kind::ClauseEnd:
        return 4;
    case Kind::Space:
        return 3;
    default:
        break;
    }
    const Kind next = units[edge].kind;
    return next == Kind::Space || next == Kind::Sign       ? 2
           : next == Kind::Word || next == Kind::Character ? 1
                                                           : 0;
}

} // namespace

std::vector<TextSpan> LineDiff::spans(TextRange before, TextRange after)
{
    m_keys.clear();
    m_beforeUnits = textUnits(m_before, before);
    m_afterUnits = textUnits(m_after, after);
    m_beforeKeys = keysOf(m_before, m_beforeUnits);
    m_afterKeys = keysOf(m_after, m_afterUnits);
    std::vector<Piece> found = withoutIslands(pieces(commonRuns()));
    shiftEdges(found);
    return spansOf(found, before, after);
}

std::vector<int> LineDiff::keysOf(QStringView text, const std::vector<TextUnit> &units)
{
    std::vector<int> keys;
    keys.reserve(units.size());
    for (const TextUnit &unit : units)
        keys.push_back(keyOf(m_keys, text.sliced(unit.range.start, unit.range.length())));
    return keys;
}

std::vector<CommonRun> LineDiff::commonRuns()
{
    if (m_beforeUnits.size() + m_afterUnits.size() < longLine)
        return m_sequences.commonRuns(m_beforeKeys, m_afterKeys);
    std::vector<CommonRun> all;
    CommonRun last;
    std::vector<CommonRun> sentences = commonSentences();
    sentences.push_back({int(m_beforeUnits.size()), int(m_afterUnits.size()), 0});
    for (const CommonRun &sentence : sentences) {
        const int before = last.before + last.length;
        const int after = last.after + last.length;
        const auto between = m_sequences.commonRuns(
            std::span(m_beforeKeys).subspan(size_t(before), size_t(sentence.before - before)),
            std::span(m_afterKeys).subspan(size_t(after), size_t(sentence.after - after)));
        for (const CommonRun &run : between)
            all.push_back({before + run.before, after + run.after, run.length});
        all.push_back(sentence);
        last = sentence;
    }
    return all;
}

std::vector<CommonRun> LineDiff::commonSentences()
{
    QHash<QStringView, int> known;
    const Sentences before = sentencesOf(m_before, m_beforeUnits, known);
    const Sentences after = sentencesOf(m_after, m_afterUnits, known);
    std::vector<CommonRun> runs = m_sequences.commonRuns(before.keys, after.keys);
    for (CommonRun &run : runs) {
        const int start = before.starts[run.before];
        run = {start, after.starts[run.after], before.starts[run.before + run.length] - start};
    }
    return runs;
}

std::vector<LineDiff::Piece> LineDiff::pieces(const std::vector<CommonRun> &runs) const
{
    std::vector<Piece> found;
    int before = 0;
    int after = 0;
    const auto add = [&](bool isSame, int beforeEnd, int afterEnd) {
        if (beforeEnd == before && afterEnd == after)
            return;
        if (!found.empty() && found.back().isSame == isSame) {
            found.back().beforeEnd = beforeEnd;
            found.back().afterEnd = afterEnd;
        } else {
            found.push_back({isSame, before, beforeEnd, after, afterEnd});
        }
        before = beforeEnd;
        after = afterEnd;
    };
    for (const CommonRun &run : runs) {
        add(false, run.before, run.after);
        add(true, run.before + run.length, run.after + run.length);
    }
    add(false, int(m_beforeUnits.size()), int(m_afterUnits.size()));
    return found;
}

int LineDiff::weight(const std::vector<TextUnit> &units, int start, int end) const
{
    int sum = 0;
    for (int at = start; at < end && sum <= largestIsland; ++at)
        sum += units[at].weight();
    return sum;
}

/// Up to a little more than largestIsland.
int LineDiff::changedWeight(const Piece &piece) const
{
    return std::max(weight(m_beforeUnits, piece.before, piece.beforeEnd),
                    weight(m_afterUnits, piece.after, piece.afterEnd));
}

std::vector<LineDiff::Piece> LineDiff::withoutIslands(const std::vector<Piece> &pieces) const
{
    std::vector<Piece> kept;
    for (const Piece &piece : pieces) {
        kept.push_back(piece);
        while (kept.size() >= 3 && !kept.back().isSame) {
            const Piece &island = kept[kept.size() - 2];
            Piece &previous = kept[kept.size() - 3];
            const int size = weight(m_beforeUnits, island.before, island.beforeEnd);
            const int limit = std::min({largestIsland, changedWeight(previous), changedWeight(kept.back())});
            if (size > limit)
                break;
            previous.beforeEnd = kept.back().beforeEnd;
            previous.afterEnd = kept.back().afterEnd;
            kept.resize(kept.size() - 2);
        }
    }
    return kept;
}

/// "[the cat ]the dog" rather than "the [cat the ]dog": what was only added or only removed may often stand
/// at several places.
void LineDiff::shiftEdges(std::vector<Piece> &pieces) const
{
    for (size_t at = 1; at + 1 < pieces.size(); ++at) {
        Piece &piece = pieces[at];
        const bool isRemoved = piece.after == piece.afterEnd;
        if (piece.isSame || (!isRemoved && piece.before != piece.beforeEnd))
            continue;
        const auto &units = isRemoved ? m_beforeUnits : m_afterUnits;
        const auto &keys = isRemoved ? m_beforeKeys : m_afterKeys;
        const int start = isRemoved ? piece.before : piece.after;
        const int end = isRemoved ? piece.beforeEnd : piece.afterEnd;
        Piece &left = pieces[at - 1];
        Piece &right = pieces[at + 1];
        // A piece at the edge of the line may vanish, one between two changes must stay.
        const int most = left.beforeEnd - left.before - (at > 1 ? 1 : 0);
        int first = 0;
        while (-first < most && keys[start + first - 1] == keys[end + first - 1])
            --first;
        const int mostRight = right.beforeEnd - right.before - (at + 2 < pieces.size() ? 1 : 0);
        int best = 0;
        int bestScore = -1;
        for (int shift = first; shift <= mostRight; ++shift) {
            const int score = edgeScore(units, start + shift) + edgeScore(units, end + shift);
            if (score > bestScore || (score == bestScore && shift <= 0)) {
                best = shift;
                bestScore = score;
            }
            if (keys[start + shift] != keys[std::min<size_t>(size_t(end + shift), keys.size() - 1)])
                break;
        }
        left.beforeEnd += best;
        left.afterEnd += best;
        piece = {false, piece.before + best, piece.beforeEnd + best, piece.after + best,
                 piece.afterEnd + best};
        right.before += best;
        right.after += best;
    }
}

std::vector<TextSpan> LineDiff::spansOf(const std::vector<Piece> &pieces, TextRange before,
                                        TextRange after) const
{
    const auto range = [](const std::vector<TextUnit> &units, int start, int end, TextRange line) {
        const qint32 from = start < int(units.size()) ? units[start].range.start : line.end;
        return TextRange{from, end > start ? units[end - 1].range.end : from};
    };
    std::vector<TextSpan> spans;
    for (const Piece &piece : pieces) {
        const TextRange old = range(m_beforeUnits, piece.before, piece.beforeEnd, before);
        const TextRange now = range(m_afterUnits, piece.after, piece.afterEnd, after);
        if (piece.isSame && old.length() > 0)
            spans.push_back({TextSpan::Kind::Same, old, now});
        if (!piece.isSame && old.length() > 0)
            spans.push_back({TextSpan::Kind::Removed, old, {now.start, now.start}});
        if (!piece.isSame && now.length() > 0)
            spans.push_back({TextSpan::Kind::Added, {old.end, old.end}, now});
    }
    return spans;
}

} // namespace Dateline::Search
