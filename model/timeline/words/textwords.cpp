// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/words/textwords.h"

#include "timeline/places/userplaces.h"
#include "timeline/words/units.h"

#include <algorithm>
#include <memory>
#include <utility>

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
    matches->append(match);
    for (auto at = matches->end() - 1;
         at != matches->begin() && isEarlier(*at, *(at - 1)) && (at - 1)->start == match.start; --at)
        std::swap(*at, *(at - 1));
}

/// Those of the user's places come behind all others.
void sort(QList<Automaton::Match> *matches)
{
    if (!std::ranges::is_sorted(std::as_const(*matches), isEarlier))
        std::ranges::sort(*matches, isEarlier);
}

/// Where words of tables and names of places may begin.
class Starts
{
public:
    Starts(QStringView text, const Automaton &words, const Gazetteer &places)
        : m_text(text)
        , m_words(std::make_unique_for_overwrite<qint32[]>(size_t(text.size())))
        , m_places(std::make_unique_for_overwrite<qint32[]>(size_t(text.size())))
    {
        const auto size = qint32(text.size());
        for (qint32 place = 0; place < size;) {
            const char16_t unit = text[place].unicode();
            const quint32 look =
                Automaton::lookOf(unit, place + 1 < size ? text[place + 1].unicode() : u'\0');
            m_words[m_wordCount] = place;
            m_wordCount += words.mayBegin(unit, look);
            m_places[m_placeCount] = place;
            m_placeCount += places.mayBegin(unit, look);
            place = isLatinUnit(text[place]) ? pastWord(place) : place + 1;
        }
    }

    std::span<const qint32> words() const { return {m_words.get(), m_wordCount}; }
    std::span<const qint32> places() const { return {m_places.get(), m_placeCount}; }
    /// All places within Latin words that Han follows at once.
    const std::vector<qint32> &withinWords() const { return m_withinWords; }

private:
    qint32 pastWord(qint32 start)
    {
        qint32 end = start + 1;
        while (end < qint32(m_text.size()) && isLatinUnit(m_text[end]))
            ++end;
        if (end < qint32(m_text.size()) && isHan(m_text[end].unicode())) {
            for (qint32 within = start + 1; within < end; ++within)
                m_withinWords.push_back(within);
        }
        return end;
    }

    const QStringView m_text;
    std::unique_ptr<qint32[]> m_words;
    std::unique_ptr<qint32[]> m_places;
    size_t m_wordCount = 0;
    size_t m_placeCount = 0;
    std::vector<qint32> m_withinWords;
};

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
    const Starts starts(folded, tables.automaton(), m_gazetteer);
    tables.automaton().visitLikely(folded, starts.words(), addWord);
    std::array<qsizetype, wordTableCount> counts;
    for (size_t table = 0; table < wordTableCount; ++table)
        counts[table] = qsizetype(m_words[table].size());
    tables.automaton().visit(folded, starts.withinWords(), addWord);
    for (size_t table = 0; table < wordTableCount; ++table) {
        std::vector<Automaton::Match> &words = m_words[table];
        if (counts[table] < qsizetype(words.size()))
            std::inplace_merge(words.begin(), words.begin() + counts[table], words.end(),
                               [](const Automaton::Match &one, const Automaton::Match &other) {
                                   return one.start < other.start;
                               });
    }
    m_gazetteer.visitNames(folded, starts.places(), addPlace);
    sort(&m_hanPlaces);
    sort(&m_latinPlaces);
}

} // namespace Dateline::Timeline
