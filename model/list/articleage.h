// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/articlecolumns.h"

#include <compare>
#include <limits>

namespace Dateline::List {

/// Unsigned numbers in the order of signed ones.
inline quint64 ordered(qint64 value)
{
    return quint64(value) ^ (quint64(1) << 63);
}

/// What orders articles when nothing else does: the newest first, undated ones last, then by id.
struct ArticleAge
{
    quint64 age;
    quint64 id;

    auto operator<=>(const ArticleAge &) const = default;
};

inline ArticleAge ageOf(const ArticleColumns &columns, int slot)
{
    return {columns.isDated(slot) ? ~ordered(columns.published()[slot]) : std::numeric_limits<quint64>::max(),
            columns.ids()[slot]};
}

} // namespace Dateline::List
