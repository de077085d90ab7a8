// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/automaton.h"

#include <array>
#include <vector>

namespace Dateline::Timeline {

/// Whose words a table has.
enum class WordTable : quint8 {
    Organisations, ///< OrganisationWords::words()
    PersonMarks,   ///< personMarkWords()
    Cues,          ///< cueTexts()
};
inline constexpr size_t wordTableCount = 3;

/// The words of all tables, each once, so that one pass over a text finds what every table has of it. Any
/// thread.
class WordTables
{
public:
    static const WordTables &builtIn();
    /// Of words that are folded; of equal ones in a table the first counts.
    explicit WordTables(const std::array<QStringList, wordTableCount> &tables);

    const Automaton &automaton() const { return m_automaton; }
    /// The numbers in each of the tables of a name of the automaton, -1 where a table lacks it.
    const std::array<qint32, wordTableCount> &numbersOf(qint32 name) const { return m_numbers[size_t(name)]; }

private:
    std::vector<std::array<qint32, wordTableCount>> m_numbers;
    Automaton m_automaton;
};

} // namespace Dateline::Timeline
