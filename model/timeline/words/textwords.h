// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/automaton.h"
#include "timeline/words/wordtables.h"

#include <QList>
#include <QStringView>

#include <array>
#include <span>
#include <vector>

namespace Dateline::Timeline {

class Gazetteer;

/// What a folded text has of the words of all tables and of the gazetteer in use, found in one pass and once
/// for all who ask. What begins within a Latin word is left out, unless Han follows that at once (公司 behind
/// a name in which another one is).
class TextWords
{
public:
    explicit TextWords(QStringView folded);

    /// All of a table in the order of their starts, the shorter first; the number of a match is its number in
    /// that table.
    std::span<const Automaton::Match> of(WordTable table) const { return m_words[size_t(table)]; }

    /// The names that places have which begin with Han, in the order of their starts, the longest first;
    /// their numbers are for Gazetteer::placesOf().
    const QList<Automaton::Match> &hanPlaces() const { return m_hanPlaces; }
    /// The others, which end with their words as well.
    const QList<Automaton::Match> &latinPlaces() const { return m_latinPlaces; }
    /// That the places are of.
    const Gazetteer &gazetteer() const { return m_gazetteer; }

private:
    const Gazetteer &m_gazetteer;
    std::array<std::vector<Automaton::Match>, wordTableCount> m_words;
    QList<Automaton::Match> m_hanPlaces;
    QList<Automaton::Match> m_latinPlaces;
};

} // namespace Dateline::Timeline
