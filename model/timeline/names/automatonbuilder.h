// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/automaton.h"

#include <QStringView>

#include <utility>
#include <vector>

namespace Dateline::Timeline {

/// Makes the parts of an Automaton: a tree of all names, length by length, and a table of what begins them.
class AutomatonBuilder
{
public:
    explicit AutomatonBuilder(const QStringList &names);

    const std::vector<Automaton::State> &states() const { return m_states; }
    const std::vector<Automaton::Beginning> &beginnings() const { return m_beginnings; }
    const std::vector<quint32> &hints() const { return m_hints; }
    const std::vector<char16_t> &units() const { return m_units; }
    bool hasSingles() const { return m_hasSingles; }

private:
    /// Names that begin alike, in the order of their texts.
    struct Range
    {
        size_t first = 0;
        size_t last = 0;
        qsizetype length = 0; ///< Of what they begin with.
    };
    using Name = std::pair<QStringView, qint32>;

    void sort(const QStringList &names);
    void addState(const Range &range);
    void addEdges(size_t state);
    void addBeginnings();
    void addBeginning(char16_t first, char16_t second, quint32 state);

    std::vector<Name> m_names;
    std::vector<Automaton::State> m_states;
    std::vector<Range> m_ranges; ///< Of each state the names that begin with its text.
    std::vector<char16_t> m_units;
    std::vector<Automaton::Beginning> m_beginnings;
    std::vector<quint32> m_hints;
    bool m_hasSingles = false;
};

} // namespace Dateline::Timeline
