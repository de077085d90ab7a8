// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/passagefinder.h"

#include "notes/approximatesearch.h"
#include "notes/longpassage.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>

namespace Dateline::Notes {

namespace {

/// Quotes up to this are searched in one piece.
constexpr qint32 longestPiece = 512;
/// A shorter one is not searched without what stands around it, and what is shorter does not tell a place.
constexpr qint32 shortestPiece = 8;
/// So many places are looked at more closely.
constexpr size_t mostRefined = 4;
/// So far from its old position a changed passage is looked for although there is the same elsewhere.
constexpr qint32 nearby = 768;
constexpr size_t mostOccurrences = 256;
/// Of the units searched for.
constexpr double toleratedErrors = 0.5;
constexpr double toleratedContextErrors = 0.35;
/// A place that is this good, and better by this than any other, is taken at once.
constexpr double certainScore = 0.85;
constexpr double certainLead = 0.2;
/// What stood around a changed passage says this much by itself.
constexpr double stableContext = 0.6;
constexpr double stableContextShare = 0.65;
/// With less than this of it, what stood before or behind a passage stands elsewhere.
constexpr double foreignContext = 0.5;
/// A quote that is telling and the same is worth this much wherever it is.
constexpr double tellingScore = 0.65;
/// Of a word half must be left; of less one cannot say that it is that word.
constexpr double leastShortLikeness = 0.4;
constexpr double shortDoubt = 0.5;
/// How much it counts that one of two places is nearer.
constexpr double nearnessShare = 0.02;

qint32 tolerated(size_t length, double share)
{
    return qint32(double(length) * share);
}

} // namespace

/// One search for one passage.
class PassageFinder::Search
{
public:
    Search(const MatchText &text, const PairIndex &index, const Passage &passage, qint32 expected)
        : m_text(text.units())
        , m_index(index)
        , m_passage(passage)
        , m_view(passage.view())
        , m_expected(expected)
    {
    }

    void addSame();
    void addSimilar();
    void addSimilarNearby();
    bool isDecided() const;
    std::vector<Candidate> takeResult();

private:
    qint32 size() const { return qint32(m_text.size()); }
    qint32 prefixLength() const { return qint32(m_view.prefix.size()); }
    qint32 suffixLength() const { return qint32(m_view.suffix.size()); }
    qint32 length() const { return m_passage.length(); }

    double prefixLikeness(qint32 start) const;
    double suffixLikeness(qint32 end) const;
    void add(TextRange range, double quote, double prefix, double suffix, bool isSame);
    void addAligned(qint32 from, qint32 to);
    void addAround(const std::u16string &pattern, qint32 before, qint32 behind);
    std::u16string whole() const;
    void addBetweenContexts();
    void addLong();
    void arrange();

    std::u16string_view m_text;
    const PairIndex &m_index;
    const Passage &m_passage;
    const PassageView m_view;
    const qint32 m_expected;
    std::vector<Candidate> m_candidates;
};

double PassageFinder::Search::prefixLikeness(qint32 start) const
{
    if (m_view.prefix.empty())
        return 0;
    const qint32 from = std::max(0, start - prefixLength() - prefixLength() / 2);
    const std::u16string_view before = m_text.substr(size_t(from), size_t(start - from));
    const std::u16string pattern(m_view.prefix.rbegin(), m_view.prefix.rend());
    const std::u16string text(before.rbegin(), before.rend());
    return m_passage.likeness(ApproximateSearch(pattern).bestBeginning(text).errors, prefixLength());
}

double PassageFinder::Search::suffixLikeness(qint32 end) const
{
    if (m_view.suffix.empty())
        return 0;
    const std::u16string_view behind = m_text.substr(size_t(end), m_view.suffix.size() * 3 / 2);
    return m_passage.likeness(ApproximateSearch(m_view.suffix).bestBeginning(behind).errors, suffixLength());
}

void PassageFinder::Search::add(TextRange range, double quote, double prefix, double suffix, bool isSame)
{
    Candidate candidate{range, m_passage.score(quote, prefix, suffix), quote, isSame, false};
    const double least = std::min(prefix, suffix);
    candidate.isEnclosed = least >= stableContext && m_passage.isTelling();
    if (candidate.isEnclosed)
        candidate.score =
            std::max(candidate.score, stableContextShare * least + (1 - stableContextShare) * quote);
    if (isSame && m_passage.isTelling())
        candidate.score = std::max(candidate.score, tellingScore);
    if (!m_passage.isTelling() && quote < leastShortLikeness)
        candidate.score *= shortDoubt;
    m_candidates.push_back(candidate);
}

void PassageFinder::Search::addSame()
{
    const auto rangeAt = [this](qint32 start) { return TextRange{start, start + length()}; };
    for (const qint32 start : m_index.occurrences(whole(), m_expected - prefixLength(), mostRefined))
        add(rangeAt(start + prefixLength()), 1, 1, 1, true);
    if (!m_candidates.empty())
        return;
    for (const qint32 start : m_index.occurrences(m_view.quote, m_expected, mostOccurrences)) {
        const TextRange range = rangeAt(start);
        add(range, 1, prefixLikeness(range.start), suffixLikeness(range.end), true);
    }
}

void PassageFinder::Search::addSimilar()
{
    if (length() > longestPiece) {
        addLong();
    } else {
        addAround(whole(), 0, 0);
        if (!isDecided() && length() >= shortestPiece)
            addAround(std::u16string(m_view.quote), prefixLength(), suffixLength());
    }
    if (!isDecided())
        addBetweenContexts();
}

/// A passage may have a copy, and be changed itself: then the copy is the same and the passage similar, where
/// it was.
void PassageFinder::Search::addSimilarNearby()
{
    if (length() > longestPiece)
        return;
    const std::u16string pattern = whole();
    const qint32 from = std::max(0, m_expected - prefixLength() - nearby);
    const qint32 to = std::min(size(), m_expected + length() + suffixLength() + nearby);
    const auto hits =
        ApproximateSearch(pattern).search(m_text.substr(size_t(from), size_t(std::max(0, to - from))),
                                          tolerated(pattern.size(), toleratedErrors), mostRefined,
                                          m_expected + length() + suffixLength() - from);
    const std::vector<Candidate> known = m_candidates;
    for (const ApproximateHit &hit : hits) {
        const qint32 end = from + hit.end;
        const TextRange hitRange{end - qint32(pattern.size()), end};
        const bool isKnown = std::any_of(known.begin(), known.end(), [&hitRange](const Candidate &candidate) {
            return candidate.range.overlaps(hitRange);
        });
        if (!isKnown)
            addAligned(end - qint32(pattern.size()) - hit.errors, end);
    }
}

std::u16string PassageFinder::Search::whole() const
{
    std::u16string whole(m_view.prefix);
    return whole.append(m_view.quote).append(m_view.suffix);
}

/// Where the pattern is, something like it, with so much more of the text before and behind.
void PassageFinder::Search::addAround(const std::u16string &pattern, qint32 before, qint32 behind)
{
    const qint32 errors = tolerated(pattern.size(), toleratedErrors);
    const auto hits = ApproximateSearch(pattern).search(m_text, errors, mostRefined, m_expected);
    for (const ApproximateHit &hit : hits) {
        const qint32 reach = qint32(pattern.size()) + hit.errors;
        addAligned(hit.end - reach - before, hit.end + behind);
    }
}

void PassageFinder::Search::addAligned(qint32 from, qint32 to)
{
    from = std::max(0, from);
    to = std::min(size(), to);
    const std::u16string_view window = m_text.substr(size_t(from), size_t(to - from));
    auto found = align(m_view, window);
    if (!found)
        return;
    const double prefix = m_view.prefix.empty() ? 0 : m_passage.likeness(found->prefixErrors, prefixLength());
    const double suffix = m_view.suffix.empty() ? 0 : m_passage.likeness(found->suffixErrors, suffixLength());
    // What stands elsewhere now says nothing about the edges, and would pull at them.
    const bool isPrefixGone = prefix < foreignContext;
    const bool isSuffixGone = suffix < foreignContext;
    if (isPrefixGone || isSuffixGone)
        found = align({isPrefixGone ? std::u16string_view() : m_view.prefix, m_view.quote,
                       isSuffixGone ? std::u16string_view() : m_view.suffix},
                      window);
    if (!found)
        return;
    const TextRange range{from + found->quote.start, from + found->quote.end};
    const double quote = m_passage.likeness(found->quoteErrors, std::max(length(), range.length()));
    add(range, quote, prefix, suffix, found->quoteErrors == 0 && range.length() == length());
}

/// What stands between the places of what stood around the passage, when it has about its length.
void PassageFinder::Search::addBetweenContexts()
{
    if (prefixLength() < shortestPiece || suffixLength() < shortestPiece)
        return;
    const auto befores =
        ApproximateSearch(m_view.prefix)
            .search(m_text, tolerated(m_view.prefix.size(), toleratedContextErrors), 16, m_expected);
    const auto behinds = ApproximateSearch(m_view.suffix)
                             .search(m_text, tolerated(m_view.suffix.size(), toleratedContextErrors), 16,
                                     m_expected + length());
    const qint32 least = length() / 4;
    const qint32 most = length() * 5 / 2 + 16;
    for (const ApproximateHit &before : befores) {
        for (const ApproximateHit &behind : behinds) {
            const TextRange range{before.end, behind.end - suffixLength()};
            if (range.length() < std::max(1, least) || range.length() > most)
                continue;
            const std::u16string_view between = m_text.substr(size_t(range.start), size_t(range.length()));
            double quote = 0;
            if (length() <= longestPiece) {
                const qint32 errors = ApproximateSearch(m_view.quote).distance(between);
                quote = m_passage.likeness(errors, std::max(length(), range.length()));
            }
            add(range, quote, m_passage.likeness(before.errors, prefixLength()),
                m_passage.likeness(behind.errors, suffixLength()), between == m_view.quote);
        }
    }
}

void PassageFinder::Search::addLong()
{
    const auto found = findLong(m_view, m_text, m_expected);
    if (!found)
        return;
    double likeness = 0;
    for (const qint32 errors : found->pieceErrors)
        likeness += m_passage.likeness(errors, found->pieceLength);
    likeness /= double(found->pieceCount);
    add(found->range, likeness, prefixLikeness(found->range.start), suffixLikeness(found->range.end), false);
}

/// The best first, none overlapping a better one.
void PassageFinder::Search::arrange()
{
    const double reach = std::max(1, size());
    const auto key = [this, reach](const Candidate &candidate) {
        return candidate.score - nearnessShare * std::abs(candidate.range.start - m_expected) / reach;
    };
    std::stable_sort(
        m_candidates.begin(), m_candidates.end(),
        [&key](const Candidate &left, const Candidate &right) { return key(left) > key(right); });
    std::vector<Candidate> kept;
    for (const Candidate &candidate : m_candidates) {
        const bool isFree = std::none_of(kept.begin(), kept.end(), [&candidate](const Candidate &other) {
            return other.range.overlaps(candidate.range);
        });
        if (isFree && kept.size() < mostOccurrences)
            kept.push_back(candidate);
    }
    m_candidates = std::move(kept);
}

bool PassageFinder::Search::isDecided() const
{
    if (m_candidates.empty())
        return false;
    const auto best = std::max_element(
        m_candidates.begin(), m_candidates.end(),
        [](const Candidate &left, const Candidate &right) { return left.score < right.score; });
    if (best->score == 1)
        return true;
    const bool isAlone =
        std::none_of(m_candidates.begin(), m_candidates.end(), [&best](const Candidate &other) {
            return !other.range.overlaps(best->range) && other.score > best->score - certainLead;
        });
    return isAlone && (best->score >= certainScore || (best->isSame && m_passage.isTelling()));
}

std::vector<Candidate> PassageFinder::Search::takeResult()
{
    arrange();
    return std::move(m_candidates);
}

PassageFinder::PassageFinder(const MatchText &text)
    : m_text(text)
    , m_index(text.units())
{
}

std::vector<Candidate> PassageFinder::find(const Passage &passage, qint32 expected, Effort effort) const
{
    Search search(m_text, m_index, passage, expected);
    search.addSame();
    if (effort == Effort::Everything || !search.isDecided())
        search.addSimilar();
    else
        search.addSimilarNearby();
    return search.takeResult();
}

} // namespace Dateline::Notes
