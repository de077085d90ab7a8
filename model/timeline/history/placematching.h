// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/history/sighting.h"

#include <vector>

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
    /// One that knows the places of `sightings`, which must outlive it, without looking for them in a table
    /// of hundreds of thousands each time.
    explicit PlaceMatching(const Sightings &sightings);

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
    struct Known
    {
        const Entity *entity = nullptr; ///< Null for none.
        quint64 country = 0;            ///< 0 for none.
        bool isCountry = false;
    };

    Known find(qint64 place) const;
    Known known(qint64 place) const
    {
        const bool isKnown = place >= 0 && size_t(place) < m_numbers.size() && m_numbers[size_t(place)] >= 0;
        return isKnown ? m_known[size_t(m_numbers[size_t(place)])] : find(place);
    }

    const EntityTable &m_entities;
    std::vector<Known> m_known;
    std::vector<qint32> m_numbers; ///< In m_known, by the number of a place; -1 for none.
};

} // namespace Dateline::Timeline
