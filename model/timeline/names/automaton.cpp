// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/automaton.h"

#include "timeline/names/automatonbuilder.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace Dateline::Timeline {

namespace {

constexpr quint32 magic = 0x444c4145; ///< The byte order is this machine's.

struct Header
{
    quint32 magic;
    quint32 states;
    quint32 edges;
    quint32 beginnings;
    quint32 hints; ///< Words of 32 bits.
    quint32 hasSingles;
};

template<typename Item>
std::span<const Item> take(const char **place, quint32 count)
{
    const std::span<const Item> part(reinterpret_cast<const Item *>(*place), count);
    *place += count * sizeof(Item);
    return part;
}

} // namespace

Automaton Automaton::of(const QStringList &names)
{
    const AutomatonBuilder builder(names);
    QByteArray bytes;
    const auto append = [&bytes](const auto &data) {
        bytes.append(reinterpret_cast<const char *>(data.data()), qsizetype(data.size() * sizeof data[0]));
    };
    append(std::array{Header{magic, quint32(builder.states().size()), quint32(builder.units().size()),
                             quint32(builder.beginnings().size()), quint32(builder.hints().size()),
                             builder.hasSingles()}});
    append(builder.states());
    append(builder.beginnings());
    append(builder.hints());
    append(builder.units());
    return fromBytes(bytes);
}

Automaton Automaton::fromBytes(const QByteArray &bytes)
{
    Automaton automaton;
    automaton.m_bytes = bytes;
    automaton.bind();
    return automaton;
}

/// Header, states, beginnings, hints, units: from the widest to the narrowest, so that each is aligned.
void Automaton::bind()
{
    Header header{};
    if (m_bytes.size() < qsizetype(sizeof header))
        return;
    std::memcpy(&header, m_bytes.constData(), sizeof header);
    const size_t wanted = sizeof header + header.states * sizeof(State) +
                          header.beginnings * sizeof(Beginning) + header.hints * sizeof(quint32) +
                          header.edges * sizeof(char16_t);
    if (header.magic != magic || size_t(m_bytes.size()) < wanted || !std::has_single_bit(header.beginnings) ||
        !std::has_single_bit(header.hints))
        return;
    const char *place = m_bytes.constData() + sizeof header;
    m_states = take<State>(&place, header.states);
    m_beginnings = take<Beginning>(&place, header.beginnings);
    m_hints = take<quint32>(&place, header.hints);
    m_units = take<char16_t>(&place, header.edges);
    m_lastBeginning = header.beginnings - 1;
    m_hintShift = hintShift(header.hints);
    m_hasSingles = header.hasSingles != 0;
}

QList<Automaton::Match> Automaton::longest(QStringView text) const
{
    QList<Match> chosen;
    visit(text, [&chosen](const Match &match) {
        if (chosen.isEmpty() || match.start >= chosen.constLast().end)
            chosen.append(match);
        else if (match.start == chosen.constLast().start)
            chosen.last() = match;
    });
    return chosen;
}

} // namespace Dateline::Timeline
