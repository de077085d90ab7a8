// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/automatonbuilder.h"

#include <queue>

namespace Dateline::Timeline {

AutomatonBuilder::AutomatonBuilder(const QStringList &names)
    : m_nodes(1)
{
    for (qint32 name = 0; name < qint32(names.size()); ++name)
        add(names[name], name);
}

void AutomatonBuilder::add(QStringView text, qint32 name)
{
    if (text.isEmpty())
        return;
    quint32 state = 0;
    for (const QChar unit : text) {
        const auto found = m_nodes[state].edges.find(unit.unicode());
        if (found != m_nodes[state].edges.end()) {
            state = found->second;
            continue;
        }
        const auto made = quint32(m_nodes.size());
        m_nodes[state].edges.emplace(unit.unicode(), made);
        m_nodes.push_back({});
        m_nodes[made].length = m_nodes[state].length + 1;
        state = made;
    }
    if (m_nodes[state].name < 0)
        m_nodes[state].name = name;
}

/// In the order of their lengths: what a state falls back to is shorter.
void AutomatonBuilder::linkFailures()
{
    std::queue<quint32> waiting;
    for (const auto &[unit, target] : m_nodes[0].edges)
        waiting.push(target);
    while (!waiting.empty()) {
        const quint32 state = waiting.front();
        waiting.pop();
        m_nodes[state].report = m_nodes[state].name >= 0 ? state : m_nodes[m_nodes[state].fail].report;
        for (const auto &[unit, target] : m_nodes[state].edges) {
            quint32 back = m_nodes[state].fail;
            while (back != 0 && !m_nodes[back].edges.contains(unit))
                back = m_nodes[back].fail;
            const auto found = m_nodes[back].edges.find(unit);
            m_nodes[target].fail = found != m_nodes[back].edges.end() ? found->second : 0;
            waiting.push(target);
        }
    }
}

} // namespace Dateline::Timeline
