// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QStringView>

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <span>

namespace Dateline::Timeline {

/// Finds all of many names in a text in one pass, whatever their number. Most places of a text begin no name,
/// which two units tell at once; from the others the tree of all names is followed. Names and texts are
/// compared unit by unit: fold both first. Names have numbers, from 0 in the order given. It is made once and
/// can be kept as bytes, of which it then is a view. Any thread.
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

    /// Empty names and those with a null character are left out; of equal ones the first counts.
    static Automaton of(const QStringList &names);
    /// What bytes() gave, which are not copied when they are not owned (QByteArray::fromRawData). No names
    /// when they are none.
    static Automaton fromBytes(const QByteArray &bytes);
    const QByteArray &bytes() const { return m_bytes; }

    bool isEmpty() const { return m_states.empty(); }

    /// Calls `visitor` with a Match for every name at every place, in the order of their starts, the shorter
    /// ones first.
    template<typename Visitor>
    void visit(QStringView text, const Visitor &visitor) const;
    /// The same for the names that begin at these places of the text, which are in order.
    template<typename Visitor>
    void visit(QStringView text, std::span<const qint32> starts, const Visitor &visitor) const;
    /// The same for those that begin at one place.
    template<typename Visitor>
    void visitAt(QStringView text, qsizetype place, const Visitor &visitor) const;
    /// The same, with a look at each place that was taken already: none of the others may mayBegin().
    template<typename Visitor>
    void visitLikely(QStringView text, std::span<const qint32> places, const Visitor &visitor) const;
    /// The longest at each place, from left to right, none over another.
    QList<Match> longest(QStringView text) const;

    /// What two units look like to all automatons; the second is a null where the text ends.
    static quint32 lookOf(char16_t first, char16_t second) { return hashOf(unitsOf(first, second)); }
    /// Whether a name may begin with `first` and another unit that together have this look; most have none.
    /// Not of one that is empty.
    bool mayBegin(char16_t first, quint32 look) const
    {
        return hint(look) | (m_hasSingles && hint(lookOf(first, u'\0')));
    }

private:
    friend class AutomatonBuilder;

    /// A beginning of names. They are in the order of their lengths, so that the edges of all in their order
    /// lead to state 1, 2 and so on.
    struct State
    {
        quint32 edges; ///< The first of its edges; they end where those of the next state begin.
        qint32 name;   ///< That ends here, or -1.
    };
    /// Two units that begin names, or one that is a name and a null.
    struct Beginning
    {
        quint32 units;
        quint32 state;  ///< 0 where nothing is.
        qint32 name;    ///< Of the state: what is asked for most is in one place.
        quint32 thirds; ///< Bits of the units that can follow.
    };

    static quint32 unitsOf(char16_t first, char16_t second) { return quint32(first) << 16 | second; }
    static quint32 hashOf(quint32 units)
    {
        const quint32 mixed = units * 0x9e3779b1U;
        return mixed ^ mixed >> 15;
    }

    /// How far hashes are shifted for `hints` words of bits.
    static quint32 hintShift(quint32 hints) { return 32 - 5 - quint32(std::countr_zero(hints)); }

    /// A bit of 32 for a unit.
    static quint32 thirdOf(char16_t unit) { return 1U << (hashOf(unit) >> 27); }

    void bind();
    bool hint(quint32 hash) const
    {
        const quint32 bit = hash >> m_hintShift;
        return (m_hints[bit / 32] >> (bit % 32) & 1) != 0;
    }
    const Beginning &beginning(char16_t first, char16_t second) const;
    quint32 edge(quint32 state, char16_t unit) const;
    template<typename Visitor>
    void follow(QStringView text, qint32 place, const Visitor &visitor) const;

    QByteArray m_bytes;
    std::span<const State> m_states;
    std::span<const Beginning> m_beginnings; ///< By their hash; a power of two, a third and more of it empty.
    std::span<const quint32> m_hints;        ///< Bits: a quick look, small enough to stay near the processor.
    std::span<const char16_t> m_units;       ///< Of the edges.
    quint32 m_lastBeginning = 0;
    quint32 m_hintShift = 0;
    bool m_hasSingles = false; ///< Names of one unit.
};

} // namespace Dateline::Timeline

#include "timeline/names/automatonvisit.h" // IWYU pragma: export
