// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/automaton.h"

#include <QStringView>

#include <utility>
#include <vector>

namespace Dateline::Timeline {

/// Makes the parts of an Automaton: a tree of all names, length by length, and for each state where to go on
/// when a text does not.
class AutomatonBuilder
{
public:
    explicit AutomatonBuilder(const QStringList &names);

    const std::vector<Automaton::State> &states() const { return m_states; }
    const std::vector<quint16> &root() const { return m_root; }
    const std::vector<char16_t> &units() const { return m_units; }
    const std::vector<quint8> &pairs() const { return m_pairs; }
    quint32 firsts() const { return m_firsts; }
    quint32 single() const { return m_single; }

private:
    /// Names that begin alike, in the order of their texts.
    struct Range
    {
        size_t first = 0;
        size_t last = 0;
    };
    using Name = std::pair<QStringView, qint32>;

    void sort(const QStringList &names);
    void addFirsts();
    void addEdges(quint32 state);
    void addState(const Range &range, qint32 length, quint32 parent);
    quint32 failOf(quint32 parent, char16_t unit) const;
    quint32 edge(quint32 state, char16_t unit) const;

    std::vector<Name> m_names;
    std::vector<Automaton::State> m_states;
    std::vector<Range> m_ranges; ///< Of each state the names that begin with its text.
    std::vector<quint16> m_root;
    std::vector<char16_t> m_units;
    std::vector<quint8> m_pairs;
    quint32 m_firsts = 0;
    quint32 m_single = 0;
};

} // namespace Dateline::Timeline
