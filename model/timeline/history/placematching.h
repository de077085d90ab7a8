// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/history/sighting.h"

namespace Dateline::Timeline {

/// Compares the places of events, by the numbers of their entities; 0 is a place that is not said.
class PlaceMatching
{
public:
    /// `entities` must outlive it.
    explicit PlaceMatching(const EntityTable &entities)
        : m_entities(entities)
    {
    }

    /// One of them is not said, they are the same, or one lies within the other.
    bool agree(qint64 one, qint64 other) const;
    /// Both are said and agree.
    bool match(qint64 one, qint64 other) const { return one != 0 && other != 0 && agree(one, other); }
    /// They match, or are at most some ten kilometres apart: a city and its airport.
    bool near(qint64 one, qint64 other) const;
    /// Of two that agree the one that says more.
    qint64 moreExact(qint64 one, qint64 other) const;
    bool isCountry(qint64 place) const;

private:
    const EntityTable &m_entities;
};

} // namespace Dateline::Timeline
