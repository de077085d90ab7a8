// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/automaton.h"

#include "timeline/names/automatonbuilder.h"

#include <algorithm>
#include <cstring>

namespace Dateline::Timeline {

namespace {

constexpr quint32 magic = 0x444c4143; ///< The byte order is this machine's.
constexpr size_t units = 0x10000;

struct Header
{
    quint32 magic;
    quint32 states;
    quint32 edges;
    quint32 reserved;
};

} // namespace

Automaton Automaton::of(const QStringList &names)
{
    return AutomatonBuilder(names).build();
}

Automaton Automaton::fromBytes(const QByteArray &bytes)
{
    Automaton automaton;
    automaton.m_bytes = bytes;
    automaton.bind();
    return automaton;
}

/// Header, states, targets, root, units: from the widest to the narrowest, so that each is aligned.
void Automaton::bind()
{
    Header header{};
    if (m_bytes.size() < qsizetype(sizeof header))
        return;
    std::memcpy(&header, m_bytes.constData(), sizeof header);
    const size_t wanted = sizeof header + header.states * sizeof(State) + header.edges * sizeof(quint32) +
                          units * sizeof(quint32) + header.edges * sizeof(char16_t);
    if (header.magic != magic || size_t(m_bytes.size()) < wanted)
        return;
    const char *place = m_bytes.constData() + sizeof header;
    m_states = {reinterpret_cast<const State *>(place), header.states};
    place += header.states * sizeof(State);
    m_targets = {reinterpret_cast<const quint32 *>(place), header.edges};
    place += header.edges * sizeof(quint32);
    m_root = {reinterpret_cast<const quint32 *>(place), units};
    place += units * sizeof(quint32);
    m_units = {reinterpret_cast<const char16_t *>(place), header.edges};
}

quint32 Automaton::edge(quint32 state, char16_t unit) const
{
    const auto first = m_units.begin() + m_states[state].edges;
    const auto last = m_units.begin() + m_states[state + 1].edges;
    const auto found = std::lower_bound(first, last, unit);
    return found != last && *found == unit ? m_targets[size_t(found - m_units.begin())] : 0;
}

quint32 Automaton::next(quint32 state, char16_t unit) const
{
    while (state != 0) {
        if (const quint32 target = edge(state, unit))
            return target;
        state = m_states[state].fail;
    }
    return m_root[unit];
}

void Automaton::visit(QStringView text, const std::function<void(const Match &)> &visitor) const
{
    if (isEmpty())
        return;
    quint32 state = 0;
    for (qsizetype place = 0; place < text.size(); ++place) {
        state = next(state, text[place].unicode());
        if (state == 0)
            continue; // Most units begin no name, and need no look at the states.
        for (quint32 at = m_states[state].report; at != 0; at = m_states[m_states[at].fail].report) {
            const auto end = qint32(place + 1);
            visitor({end - m_states[at].length, end, m_states[at].name});
        }
    }
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

Automaton AutomatonBuilder::build()
{
    linkFailures();
    const size_t count = m_nodes.size();
    std::vector<Automaton::State> states(count + 1);
    std::vector<quint32> targets;
    std::vector<char16_t> labels;
    std::vector<quint32> root(units);
    for (size_t state = 0; state < count; ++state) {
        const Node &node = m_nodes[state];
        states[state] = {quint32(targets.size()), node.fail, node.report, node.name, node.length};
        for (const auto &[unit, target] : node.edges) {
            labels.push_back(unit);
            targets.push_back(target);
            if (state == 0)
                root[unit] = target;
        }
    }
    states[count] = {quint32(targets.size()), 0, 0, -1, 0};
    const Header header{magic, quint32(states.size()), quint32(targets.size()), 0};
    QByteArray bytes;
    const auto append = [&bytes](const auto *data, size_t size) {
        bytes.append(reinterpret_cast<const char *>(data), qsizetype(size * sizeof *data));
    };
    append(&header, 1);
    append(states.data(), states.size());
    append(targets.data(), targets.size());
    append(root.data(), root.size());
    append(labels.data(), labels.size());
    return Automaton::fromBytes(bytes);
}

} // namespace Dateline::Timeline
