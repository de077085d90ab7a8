// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/articlefilter.h"

#include <QFlags>

#include <vector>

namespace Dateline::List {

class ArticleColumns;

/// The parts of an ArticleFilter; each is one bit of a FilterMask.
enum class Criterion : quint8 { Date = 1, Source = 2, Tag = 4, Language = 8, State = 16, Search = 32 };
Q_DECLARE_FLAGS(Criteria, Criterion)
Q_DECLARE_OPERATORS_FOR_FLAGS(Criteria)
inline constexpr Criteria AllCriteria = Criteria::fromInt(63);

/// For each slot of the table the criteria that it fails, as bits of Criterion: 0 passes. An archived
/// article fails State unless the filter asks for State::Archived.
class FilterMask
{
public:
    /// Which criteria differ between two filters.
    static Criteria difference(const ArticleFilter &one, const ArticleFilter &other);

    /// Computes the bits of `criteria` for every slot.
    void recompute(const ArticleColumns &columns, const ArticleFilter &filter, Criteria criteria);
    /// Computes all bits of some slots; slots that are new are added.
    void recomputeSlots(const ArticleColumns &columns, const ArticleFilter &filter,
                        const std::vector<int> &slotNumbers);

    const std::vector<quint8> &failures() const { return m_failures; }
    bool passes(int slot) const { return m_failures[slot] == 0; }
    int passingCount() const;

private:
    std::vector<quint8> m_failures;
};

} // namespace Dateline::List
