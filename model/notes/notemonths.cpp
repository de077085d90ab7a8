// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notemonths.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace Dateline::Notes {

namespace {
constexpr int firstYear = 1900;
constexpr int lastYear = 2200;
} // namespace

NoteMonths::NoteMonths(Zone zone)
{
    m_starts.reserve((lastYear - firstYear) * 12);
    for (int year = firstYear; year < lastYear; ++year) {
        for (int month = 1; month <= 12; ++month) {
            const QDate day(year, month, 1);
            const QDateTime start = zone == Zone::Utc ? day.startOfDay(QTimeZone::utc()) : day.startOfDay();
            m_starts.push_back(start.toMSecsSinceEpoch());
        }
    }
}

int NoteMonths::monthOf(qint64 time) const
{
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), time);
    if (next == m_starts.begin())
        return 0;
    return firstYear * 12 + int(next - m_starts.begin()) - 1;
}

} // namespace Dateline::Notes
