// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/automatonbuilder.h"

#include <algorithm>

namespace Dateline::Timeline {

AutomatonBuilder::AutomatonBuilder(const QStringList &names)
    : m_root(0x10000)
    , m_pairs(Automaton::pairBits / 8)
{
    sort(names);
    addFirsts();
    // Shorter texts come first, so that what a state falls back to is there already.
    for (quint32 state = 1; state < m_states.size(); ++state)
        addEdges(state);
    m_states.push_back({quint32(m_units.size()), 0, 0, -1, 0});
}

/// Each once, by text; of equal ones the first.
void AutomatonBuilder::sort(const QStringList &names)
{
    for (qint32 name = 0; name < qint32(names.size()); ++name) {
        if (!names[name].isEmpty())
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

/// The root and what follows it: first the names of a single unit.
void AutomatonBuilder::addFirsts()
{
    m_states.push_back({0, 0, 0, -1, 0});
    m_ranges.push_back({0, m_names.size()});
    for (const bool isSingle : {true, false}) {
        for (size_t first = 0; first < m_names.size();) {
            const char16_t unit = m_names[first].first[0].unicode();
            size_t last = first;
            while (last < m_names.size() && m_names[last].first[0] == unit)
                ++last;
            if ((m_names[first].first.size() == 1) == isSingle) {
                m_root[unit] = quint16(m_states.size());
                m_units.push_back(unit);
                addState({first, last}, 1, 0);
            }
            first = last;
        }
        (isSingle ? m_single : m_firsts) = quint32(m_states.size()) - 1;
    }
}

void AutomatonBuilder::addEdges(quint32 state)
{
    m_states[state].edges = quint32(m_units.size());
    const qint32 length = m_states[state].length;
    const Range range = m_ranges[state];
    size_t first = range.first + (m_states[state].name >= 0 ? 1 : 0);
    while (first < range.last) {
        const char16_t unit = m_names[first].first[length].unicode();
        size_t last = first;
        while (last < range.last && m_names[last].first[length] == unit)
            ++last;
        if (length == 1) {
            const quint32 pair = Automaton::pairOf(m_names[first].first[0].unicode(), unit);
            m_pairs[pair / 8] |= quint8(1 << pair % 8);
        }
        m_units.push_back(unit);
        addState({first, last}, length + 1, state);
        first = last;
    }
}

void AutomatonBuilder::addState(const Range &range, qint32 length, quint32 parent)
{
    const auto state = quint32(m_states.size());
    const Name &shortest = m_names[range.first];
    const bool isName = shortest.first.size() == length;
    const quint32 fail = length > 1 ? failOf(parent, m_units.back()) : 0;
    const quint32 report = isName ? state : m_states[fail].report;
    m_states.push_back({0, fail, report, isName ? shortest.second : -1, length});
    m_ranges.push_back(range);
}

/// The longest state that is a true ending of the text of `parent` and goes on with `unit`.
quint32 AutomatonBuilder::failOf(quint32 parent, char16_t unit) const
{
    quint32 back = parent;
    while (back != 0) {
        back = m_states[back].fail;
        if (const quint32 target = back == 0 ? m_root[unit] : edge(back, unit))
            return target;
    }
    return 0;
}

/// The edges of shorter states are known, but for those of the length of the parent itself.
quint32 AutomatonBuilder::edge(quint32 state, char16_t unit) const
{
    const auto first = m_units.begin() + m_states[state].edges;
    const auto last = m_units.begin() + m_states[state + 1].edges;
    const auto found = std::lower_bound(first, last, unit);
    return found != last && *found == unit ? quint32(found - m_units.begin()) + 1 : 0;
}

} // namespace Dateline::Timeline
