// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/automaton.h"

#include <map>
#include <vector>

namespace Dateline::Timeline {

/// Makes an Automaton: first a tree of all names, then for each state where to go on when a text does not.
class AutomatonBuilder
{
public:
    explicit AutomatonBuilder(const QStringList &names);

    Automaton build();

private:
    struct Node
    {
        std::map<char16_t, quint32> edges;
        quint32 fail = 0;
        quint32 report = 0;
        qint32 name = -1;
        qint32 length = 0;
    };

    void add(QStringView text, qint32 name);
    void linkFailures();

    std::vector<Node> m_nodes;
};

} // namespace Dateline::Timeline
