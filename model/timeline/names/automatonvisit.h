// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How an Automaton reads a text: the templates of automaton.h.
#include "timeline/names/automaton.h"

namespace Dateline::Timeline {

/// One without a state when no name begins with these units.
inline const Automaton::Beginning &Automaton::beginning(char16_t first, char16_t second) const
{
    const quint32 units = unitsOf(first, second);
    quint32 place = hashOf(units) & m_lastBeginning;
    while (m_beginnings[place].units != units && m_beginnings[place].state != 0)
        place = (place + 1) & m_lastBeginning;
    return m_beginnings[place];
}

inline quint32 Automaton::edge(quint32 state, char16_t unit) const
{
    constexpr qsizetype few = 8;
    const char16_t *first = m_units.data() + m_states[state].edges;
    const char16_t *const last = m_units.data() + m_states[state + 1].edges;
    if (last - first > few) {
        first = std::lower_bound(first, last, unit);
    } else {
        while (first != last && *first < unit)
            ++first;
    }
    return first != last && *first == unit ? quint32(first - m_units.data()) + 1 : 0;
}

/// The names of two units and more that begin at `place`.
template<typename Visitor>
void Automaton::follow(QStringView text, qint32 place, const Visitor &visitor) const
{
    const char16_t second = place + 1 < text.size() ? text[place + 1].unicode() : u'\0';
    const Beginning &two = beginning(text[place].unicode(), second);
    if (two.state == 0 || second == u'\0')
        return;
    qint32 end = place + 2;
    if (two.name >= 0)
        visitor(Match{place, end, two.name});
    if (end == text.size() || (two.thirds & thirdOf(text[end].unicode())) == 0)
        return;
    for (quint32 state = two.state; end < text.size(); ++end) {
        state = edge(state, text[end].unicode());
        if (state == 0)
            return;
        if (m_states[state].name >= 0)
            visitor(Match{place, end + 1, m_states[state].name});
    }
}

template<typename Visitor>
void Automaton::visitAt(QStringView text, qsizetype place, const Visitor &visitor) const
{
    const auto start = qint32(place);
    visit(text, {&start, 1}, visitor);
}

/// Looks at some places first, without a branch, and then follows what begins there: a processor does each
/// faster than both in turn.
template<typename Visitor>
void Automaton::visit(QStringView text, std::span<const qint32> starts, const Visitor &visitor) const
{
    constexpr size_t most = 256;
    if (isEmpty())
        return;
    std::array<qint32, most> places;
    while (!starts.empty()) {
        const std::span<const qint32> some = starts.first(std::min(most, starts.size()));
        starts = starts.subspan(some.size());
        size_t count = 0;
        for (const qint32 start : some) {
            const char16_t first = text[start].unicode();
            const char16_t second = start + 1 < text.size() ? text[start + 1].unicode() : u'\0';
            places[count] = start;
            count += mayBegin(first, lookOf(first, second));
        }
        visitLikely(text, std::span(places).first(count), visitor);
    }
}

template<typename Visitor>
void Automaton::visitLikely(QStringView text, std::span<const qint32> places, const Visitor &visitor) const
{
    constexpr size_t ahead = 6; // So long is the way to memory.
    for (size_t at = 0; at < places.size(); ++at) {
        if (at + ahead < places.size()) {
            const qint32 next = places[at + ahead];
            const char16_t second = next + 1 < text.size() ? text[next + 1].unicode() : u'\0';
            __builtin_prefetch(&m_beginnings[lookOf(text[next].unicode(), second) & m_lastBeginning]);
        }
        const qint32 place = places[at];
        if (m_hasSingles && hint(lookOf(text[place].unicode(), u'\0'))) {
            const Beginning &one = beginning(text[place].unicode(), u'\0');
            if (one.state != 0)
                visitor(Match{place, place + 1, one.name});
        }
        follow(text, place, visitor);
    }
}

template<typename Visitor>
void Automaton::visit(QStringView text, const Visitor &visitor) const
{
    constexpr qint32 most = 256;
    std::array<qint32, most> starts;
    for (qint32 first = 0; first < text.size(); first += most) {
        const qint32 count = std::min(most, qint32(text.size()) - first);
        std::iota(starts.begin(), starts.begin() + count, first);
        visit(text, std::span<const qint32>(starts).first(size_t(count)), visitor);
    }
}

} // namespace Dateline::Timeline
