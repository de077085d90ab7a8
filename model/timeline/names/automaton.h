// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QStringView>

#include <functional>
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

    /// Every name at every place, in the order of their ends.
    void visit(QStringView text, const std::function<void(const Match &)> &visitor) const;
    /// The longest at each place, from left to right, none over another.
    QList<Match> longest(QStringView text) const;

private:
    friend class AutomatonBuilder;

    struct State
    {
        quint32 edges;  ///< The first of its edges; they end where those of the next state begin.
        quint32 fail;   ///< The state of the longest true ending of its text.
        quint32 report; ///< The nearest state along these that ends a name; itself included, 0 for none.
        qint32 name;    ///< That ends here, or -1.
        qint32 length;  ///< Of its text.
    };

    void bind();
    quint32 next(quint32 state, char16_t unit) const;
    quint32 edge(quint32 state, char16_t unit) const;

    QByteArray m_bytes;
    std::span<const State> m_states;
    std::span<const quint32> m_targets;
    std::span<const quint32> m_root; ///< Of each unit the state behind the first one, 0 for none.
    std::span<const char16_t> m_units;
};

} // namespace Dateline::Timeline
