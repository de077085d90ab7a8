// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QStringView>

#include <algorithm>
#include <span>

namespace Dateline::Timeline {

/// Finds all of many names in a text in one pass, whatever their number (Aho and Corasick, "Efficient string
/// matching", 1975). Names and texts are compared unit by unit: fold both first. Names have numbers, from 0
/// in the order given. It is made once and can be kept as bytes, of which it then is a view. Any thread.
class Automaton
{
public:
    /// One name at one place.
    struct Match
    {
        qint32 start = 0;
        qint32 end = 0;
        qint32 name = 0;

        bool operator==(const Match &) const = default;
    };

    Automaton() = default;

    /// Empty names are left out; of equal ones the first counts.
    static Automaton of(const QStringList &names);
    /// What bytes() gave, which are not copied when they are not owned (QByteArray::fromRawData). No names
    /// when they are none.
    static Automaton fromBytes(const QByteArray &bytes);
    const QByteArray &bytes() const { return m_bytes; }

    bool isEmpty() const { return m_states.empty(); }

    /// Calls `visitor` with a Match for every name at every place, in the order of their ends.
    template<typename Visitor>
    void visit(QStringView text, const Visitor &visitor) const;
    /// The longest at each place, from left to right, none over another.
    QList<Match> longest(QStringView text) const;

private:
    friend class AutomatonBuilder;

    /// They are in the order of their lengths, so that the edges of all in their order lead to state 1, 2
    /// and so on. Those of length 1 that end a name come before the others of that length.
    struct State
    {
        quint32 edges;  ///< The first of its edges; they end where those of the next state begin.
        quint32 fail;   ///< The state of the longest true ending of its text.
        quint32 report; ///< The nearest state along these that ends a name; itself included, 0 for none.
        qint32 name;    ///< That ends here, or -1.
        qint32 length;  ///< Of its text.
    };

    static constexpr quint32 pairBits = 1 << 18;

    static quint32 pairOf(char16_t first, char16_t second)
    {
        return (quint32(first) * 0x9e3779b1U + quint32(second) * 0x85ebca6bU) >> 14;
    }

    void bind();
    quint32 next(quint32 state, char16_t before, char16_t unit) const;
    quint32 edge(quint32 state, char16_t unit) const;
    /// A quick look: false when no name begins with these two units.
    bool mayBegin(char16_t first, char16_t second) const
    {
        const quint32 pair = pairOf(first, second);
        return (m_pairs[pair / 8] >> (pair % 8) & 1) != 0;
    }

    QByteArray m_bytes;
    std::span<const State> m_states;
    std::span<const quint16> m_root; ///< Of each unit the state behind the first one, 0 for none.
    std::span<const char16_t> m_units;
    std::span<const quint8> m_pairs;
    quint32 m_firsts = 0; ///< The last state of length 1.
    quint32 m_single = 0; ///< The last of these that ends a name.
};

inline quint32 Automaton::edge(quint32 state, char16_t unit) const
{
    const char16_t *const first = m_units.data() + m_states[state].edges;
    const char16_t *const last = m_units.data() + m_states[state + 1].edges;
    const char16_t *const found = std::lower_bound(first, last, unit);
    return found != last && *found == unit ? quint32(found - m_units.data()) + 1 : 0;
}

/// Most units of a text lead from no name or the first unit of one to the same: that has to be quick.
inline quint32 Automaton::next(quint32 state, char16_t before, char16_t unit) const
{
    while (state > m_firsts) {
        if (const quint32 target = edge(state, unit))
            return target;
        state = m_states[state].fail;
    }
    if (state != 0 && mayBegin(before, unit)) {
        if (const quint32 target = edge(state, unit))
            return target;
    }
    return m_root[unit];
}

template<typename Visitor>
void Automaton::visit(QStringView text, const Visitor &visitor) const
{
    if (isEmpty())
        return;
    quint32 state = 0;
    char16_t before = 0;
    for (qsizetype place = 0; place < text.size(); ++place) {
        const char16_t unit = text[place].unicode();
        state = next(state, before, unit);
        before = unit;
        if (state == 0 || (state > m_single && state <= m_firsts))
            continue;
        for (quint32 at = m_states[state].report; at != 0; at = m_states[m_states[at].fail].report) {
            const auto end = qint32(place + 1);
            visitor(Match{end - m_states[at].length, end, m_states[at].name});
        }
    }
}

} // namespace Dateline::Timeline
