// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/words/textwords.h"

#include "timeline/places/userplaces.h"
#include "timeline/words/units.h"

#include <algorithm>

namespace Dateline::Timeline {

namespace {

bool isWithinWord(QStringView text, const Automaton::Match &match)
{
    const auto isLetter = [text](qsizetype place) {
        return place >= 0 && place < text.size() && isLetterButHan(text[place].unicode());
    };
    return isLetter(match.start - 1) || isLetter(match.end);
}

bool isEarlier(const Automaton::Match &one, const Automaton::Match &other)
{
    return one.start != other.start ? one.start < other.start : one.end > other.end;
}

/// Matches come by their starts, the shorter ones first: most are in their place then.
void insert(const Automaton::Match &match, QList<Automaton::Match> *matches)
{
    qsizetype at = matches->size();
    while (at > 0 && (*matches)[at - 1].start == match.start && (*matches)[at - 1].end < match.end)
        --at;
    matches->insert(at, match);
}

/// Those of the user's places come behind all others.
void sort(QList<Automaton::Match> *matches)
{
    if (!std::ranges::is_sorted(std::as_const(*matches), isEarlier))
        std::ranges::sort(*matches, isEarlier);
}

/// Where words may begin.
struct Starts
{
    std::vector<qint32> all;
    /// Within Latin words that Han follows at once.
    std::vector<qint32> withinWords;
};

Starts startsOf(QStringView text)
{
    Starts starts;
    starts.all.reserve(size_t(text.size()));
    for (qint32 place = 0; place < qint32(text.size());) {
        starts.all.push_back(place);
        if (!isLatinUnit(text[place++]))
            continue;
        const qint32 second = place;
        while (place < qint32(text.size()) && isLatinUnit(text[place]))
            ++place;
        if (place == qint32(text.size()) || !isHan(text[place].unicode()))
            continue;
        for (qint32 within = second; within < place; ++within)
            starts.withinWords.push_back(within);
    }
    return starts;
}

} // namespace

TextWords::TextWords(QStringView folded)
    : m_gazetteer(placesInUse())
{
    const WordTables &tables = WordTables::builtIn();
    const auto addWord = [&](const Automaton::Match &match) {
        const auto &numbers = tables.numbersOf(match.name);
        for (size_t table = 0; table < wordTableCount; ++table) {
            if (numbers[table] >= 0)
                m_words[table].push_back({match.start, match.end, numbers[table]});
        }
    };
    const auto addPlace = [&](const Automaton::Match &match) {
        if (isHan(folded[match.start].unicode()))
            insert(match, &m_hanPlaces);
        else if (!isWithinWord(folded, match))
            insert(match, &m_latinPlaces);
    };
    for (std::vector<Automaton::Match> &words : m_words)
        words.reserve(size_t(folded.size()) / 4);
    const Starts starts = startsOf(folded);
    tables.automaton().visit(folded, starts.all, addWord);
    std::array<qsizetype, wordTableCount> counts;
    for (size_t table = 0; table < wordTableCount; ++table)
        counts[table] = qsizetype(m_words[table].size());
    tables.automaton().visit(folded, starts.withinWords, addWord);
    for (size_t table = 0; table < wordTableCount; ++table) {
        std::vector<Automaton::Match> &words = m_words[table];
        if (counts[table] < qsizetype(words.size()))
            std::inplace_merge(words.begin(), words.begin() + counts[table], words.end(),
                               [](const Automaton::Match &one, const Automaton::Match &other) {
                                   return one.start < other.start;
                               });
    }
    m_gazetteer.visitNames(folded, starts.all, addPlace);
    sort(&m_hanPlaces);
    sort(&m_latinPlaces);
}

} // namespace Dateline::Timeline
