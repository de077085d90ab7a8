// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/readinghistory.h"

namespace Dateline::Reading {

void ReadingHistory::leave(const ReadingPlace &place)
{
    m_forward.clear();
    if (place.id.isEmpty())
        return;
    m_back.append(place);
    if (m_back.size() > capacity)
        m_back.removeFirst();
}

std::optional<ReadingPlace> ReadingHistory::back(const ReadingPlace &current)
{
    return move(m_back, m_forward, current);
}

std::optional<ReadingPlace> ReadingHistory::forward(const ReadingPlace &current)
{
    return move(m_forward, m_back, current);
}

std::optional<ReadingPlace> ReadingHistory::move(QList<ReadingPlace> &from, QList<ReadingPlace> &to,
                                                 const ReadingPlace &current)
{
    if (from.isEmpty())
        return {};
    if (!current.id.isEmpty())
        to.append(current);
    return from.takeLast();
}

} // namespace Dateline::Reading
