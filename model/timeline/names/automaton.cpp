// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/automaton.h"

#include "timeline/names/automatonbuilder.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace Dateline::Timeline {

namespace {

constexpr quint32 magic = 0x444c4144; ///< The byte order is this machine's.
constexpr size_t units = 0x10000;

struct Header
{
    quint32 magic;
    quint32 states;
    quint32 edges;
    quint32 firsts;
    quint32 single;
};

} // namespace

Automaton Automaton::of(const QStringList &names)
{
    const AutomatonBuilder builder(names);
    QByteArray bytes;
    const auto append = [&bytes](const auto &data) {
        bytes.append(reinterpret_cast<const char *>(data.data()), qsizetype(data.size() * sizeof data[0]));
    };
    append(std::array{Header{magic, quint32(builder.states().size()), quint32(builder.units().size()),
                             builder.firsts(), builder.single()}});
    append(builder.states());
    append(builder.root());
    append(builder.units());
    append(builder.pairs());
    return fromBytes(bytes);
}

Automaton Automaton::fromBytes(const QByteArray &bytes)
{
    Automaton automaton;
    automaton.m_bytes = bytes;
    automaton.bind();
    return automaton;
}

/// Header, states, root, units, pairs: from the widest to the narrowest, so that each is aligned.
void Automaton::bind()
{
    Header header{};
    if (m_bytes.size() < qsizetype(sizeof header))
        return;
    std::memcpy(&header, m_bytes.constData(), sizeof header);
    const size_t wanted = sizeof header + header.states * sizeof(State) + units * sizeof(quint16) +
                          header.edges * sizeof(char16_t) + pairBits / 8;
    if (header.magic != magic || size_t(m_bytes.size()) < wanted)
        return;
    const char *place = m_bytes.constData() + sizeof header;
    m_states = {reinterpret_cast<const State *>(place), header.states};
    place += header.states * sizeof(State);
    m_root = {reinterpret_cast<const quint16 *>(place), units};
    place += units * sizeof(quint16);
    m_units = {reinterpret_cast<const char16_t *>(place), header.edges};
    place += header.edges * sizeof(char16_t);
    m_pairs = {reinterpret_cast<const quint8 *>(place), pairBits / 8};
    m_firsts = header.firsts;
    m_single = header.single;
}

QList<Automaton::Match> Automaton::longest(QStringView text) const
{
    QList<Match> all;
    visit(text, [&all](const Match &match) { all.append(match); });
    std::sort(all.begin(), all.end(), [](const Match &one, const Match &other) {
        return one.start != other.start ? one.start < other.start : one.end > other.end;
    });
    QList<Match> chosen;
    for (const Match &match : std::as_const(all)) {
        if (chosen.isEmpty() || match.start >= chosen.constLast().end)
            chosen.append(match);
    }
    return chosen;
}

} // namespace Dateline::Timeline
