// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Dateline::Timeline {

/// A few units that are asked for at very many places. Most are told to be none of them without a call, which
/// QStringView::contains() is.
class UnitSet
{
public:
    /// Does not own the units.
    explicit constexpr UnitSet(QStringView units)
        : m_units(units)
    {
        for (qsizetype place = 0; place < units.size(); ++place)
            m_hints |= hintOf(units[place].unicode());
    }

    constexpr bool contains(char16_t unit) const
    {
        if ((m_hints & hintOf(unit)) == 0)
            return false;
        for (qsizetype place = 0; place < m_units.size(); ++place) {
            if (m_units[place].unicode() == unit)
                return true;
        }
        return false;
    }
    constexpr bool contains(QChar unit) const { return contains(unit.unicode()); }

private:
    static constexpr quint64 hintOf(char16_t unit) { return quint64(1) << (unit % 64); }

    QStringView m_units;
    quint64 m_hints = 0;
};

} // namespace Dateline::Timeline
