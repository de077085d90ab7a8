// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/care/backupplan.h"

#include <algorithm>

namespace Dateline::Library {

namespace {

constexpr int keptDays = 10;
constexpr int keptWeeks = 8;
constexpr int keptMonths = 12;
constexpr int daysInWeek = 7;
constexpr int monthsInYear = 12;

QDate mondayOf(QDate date)
{
    return date.addDays(1 - date.dayOfWeek());
}

int monthNumber(QDate date)
{
    return date.year() * monthsInYear + date.month();
}

} // namespace

QList<QDate> backupsToRemove(QList<QDate> dates, QDate today)
{
    // The newest first, so that the first of a week or month is the one that is kept.
    std::sort(dates.begin(), dates.end(), std::greater<>());
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    dates.removeIf([today](QDate date) { return date > today; });
    QList<QDate> removed;
    for (qsizetype i = 0; i < dates.size(); ++i) {
        const QDate date = dates.at(i);
        const bool isNewest = i == 0;
        const bool isLastOfWeek = isNewest || mondayOf(dates.at(i - 1)) != mondayOf(date);
        const bool isLastOfMonth = isNewest || monthNumber(dates.at(i - 1)) != monthNumber(date);
        const qint64 weeks = mondayOf(date).daysTo(mondayOf(today)) / daysInWeek;
        const int months = monthNumber(today) - monthNumber(date);
        const bool isKept = isNewest || date.daysTo(today) < keptDays ||
                            (isLastOfWeek && weeks < keptWeeks) || (isLastOfMonth && months < keptMonths);
        if (!isKept)
            removed.append(date);
    }
    return removed;
}

bool isOutlived(QDate made, QDate today)
{
    return made.addMonths(keptMonths) < today;
}

} // namespace Dateline::Library
