// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/automatonbuilder.h"

#include <algorithm>
#include <bit>

namespace Dateline::Timeline {

AutomatonBuilder::AutomatonBuilder(const QStringList &names)
{
    sort(names);
    addState({0, m_names.size(), 0});
    // States are added while this goes on, the shorter first.
    for (size_t state = 0; state < m_states.size(); ++state)
        addEdges(state);
    m_states.push_back({quint32(m_units.size()), -1});
    addBeginnings();
}

/// Each once, by text; of equal ones the first.
void AutomatonBuilder::sort(const QStringList &names)
{
    for (qint32 name = 0; name < qint32(names.size()); ++name) {
        if (!names[name].isEmpty() && !names[name].contains(QChar(u'\0')))
            m_names.emplace_back(names[name], name);
    }
    std::ranges::sort(m_names, [](const Name &one, const Name &other) {
        const auto less = std::lexicographical_compare_three_way(
            one.first.utf16(), one.first.utf16() + one.first.size(), other.first.utf16(),
            other.first.utf16() + other.first.size());
        return less != 0 ? less < 0 : one.second < other.second;
    });
    const auto same = std::ranges::unique(m_names, {}, &Name::first);
    m_names.erase(same.begin(), same.end());
}

void AutomatonBuilder::addState(const Range &range)
{
    // The shortest comes first.
    const bool isName = range.first < range.last && m_names[range.first].first.size() == range.length;
    m_states.push_back({0, isName && range.length > 0 ? m_names[range.first].second : -1});
    m_ranges.push_back(range);
}

void AutomatonBuilder::addEdges(size_t state)
{
    m_states[state].edges = quint32(m_units.size());
    const Range range = m_ranges[state];
    size_t first = range.first + (m_states[state].name >= 0 ? 1 : 0);
    while (first < range.last) {
        const char16_t unit = m_names[first].first[range.length].unicode();
        size_t last = first;
        while (last < range.last && m_names[last].first[range.length] == unit)
            ++last;
        m_units.push_back(unit);
        addState({first, last, range.length + 1});
        first = last;
    }
}

void AutomatonBuilder::addBeginnings()
{
    const auto count = size_t(std::ranges::count_if(
        m_ranges, [](const Range &range) { return range.length == 1 || range.length == 2; }));
    m_beginnings.resize(std::bit_ceil(count + count / 2 + 1), {0, 0, -1, 0});
    m_hints.resize(std::max<size_t>(2, std::bit_ceil(count * 4) / 32));
    for (size_t state = 0; state < m_ranges.size(); ++state) {
        const auto [first, last, length] = m_ranges[state];
        if (length > 2)
            break;
        if (length == 1 && m_states[state].name >= 0) {
            m_hasSingles = true;
            addBeginning(m_names[first].first[0].unicode(), u'\0', quint32(state));
        } else if (length == 2) {
            addBeginning(m_names[first].first[0].unicode(), m_names[first].first[1].unicode(),
                         quint32(state));
        }
    }
}

void AutomatonBuilder::addBeginning(char16_t first, char16_t second, quint32 state)
{
    const quint32 units = Automaton::unitsOf(first, second);
    const quint32 hash = Automaton::hashOf(units);
    const quint32 hint = hash >> Automaton::hintShift(quint32(m_hints.size()));
    m_hints[hint / 32] |= quint32(1) << hint % 32;
    const size_t lastPlace = m_beginnings.size() - 1;
    size_t place = hash & lastPlace;
    while (m_beginnings[place].state != 0)
        place = (place + 1) & lastPlace;
    quint32 thirds = 0;
    for (quint32 edge = m_states[state].edges; edge < m_states[state + 1].edges; ++edge)
        thirds |= Automaton::thirdOf(m_units[edge]);
    m_beginnings[place] = {units, state, m_states[state].name, thirds};
}

} // namespace Dateline::Timeline
