// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/history/history.h"

#include <algorithm>
#include <vector>

namespace Dateline::Timeline {

/// An entry in the making, with what it is compared by.
struct EntryDraft
{
    HistoryEntry entry;
    qint64 actor = 0;       ///< Who acts; 0 for nobody named.
    QList<qint64> others;   ///< Who else tells it apart: neither the subject nor who is always along; sorted.
    QList<qint32> articles; ///< Sorted; their numbers are of no other use, as those of outlets.
    QList<qint32> outlets;
    bool isExplicit = false; ///< Someone names its date in the clause itself.

    bool isPlanned() const { return entry.status == EventStatus::Planned; }
    bool isOnDay() const { return entry.date.precision >= DatePrecision::Day; }
};

using EntryDrafts = std::vector<EntryDraft>;

/// Whether two sorted lists have something in common.
template<typename Number>
bool haveCommon(const QList<Number> &one, const QList<Number> &other)
{
    auto left = one.cbegin();
    auto right = other.cbegin();
    while (left != one.cend() && right != other.cend()) {
        if (*left == *right)
            return true;
        if (*left < *right)
            ++left;
        else
            ++right;
    }
    return false;
}

template<typename Number>
void insertSorted(QList<Number> *numbers, Number number)
{
    const auto place = std::lower_bound(numbers->begin(), numbers->end(), number);
    if (place == numbers->end() || *place != number)
        numbers->insert(place, number);
}

} // namespace Dateline::Timeline
