// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/care/backupplan.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Dateline::Library;

namespace {

/// Lives through days, making a backup on those that `isUsed` names and removing what the plan says.
QList<QDate> live(QDate first, int days, int everyDays = 1)
{
    QList<QDate> kept;
    for (int i = 0; i < days; ++i) {
        const QDate today = first.addDays(i);
        if (i % everyDays != 0)
            continue;
        kept.append(today);
        for (const QDate removed : backupsToRemove(kept, today))
            kept.removeAll(removed);
    }
    return kept;
}

QDate monday(QDate date)
{
    return date.addDays(1 - date.dayOfWeek());
}

} // namespace

TEST_CASE("after years of daily use ten days, eight weeks and twelve months are kept", "[backupplan]")
{
    const int start = GENERATE(0, 1, 17, 29, 58, 111, 303);
    const QDate first = QDate(2019, 1, 1).addDays(start);
    const int days = GENERATE(800, 1000, 1461);
    const QDate today = first.addDays(days - 1);
    const QList<QDate> kept = live(first, days);

    for (int age = 0; age < 10; ++age)
        REQUIRE(kept.contains(today.addDays(-age)));
    for (int week = 1; week < 8; ++week)
        REQUIRE(kept.contains(monday(today).addDays(-7 * week + 6)));
    for (int month = 1; month < 12; ++month) {
        const QDate other = QDate(today.year(), today.month(), 1).addMonths(-month);
        REQUIRE(kept.contains(QDate(other.year(), other.month(), other.daysInMonth())));
    }
    CHECK(kept.size() <= 10 + 8 + 12);
    CHECK(*std::min_element(kept.cbegin(), kept.cend()) >
          QDate(today.year(), today.month(), 1).addMonths(-12));
}

TEST_CASE("with gaps there is one of each week and month that had any", "[backupplan]")
{
    const int everyDays = GENERATE(2, 5, 9, 23, 40);
    const QDate first(2020, 2, 3);
    const QList<QDate> kept = live(first, 900, everyDays);
    const QDate today = kept.constLast();

    QSet<QDate> months;
    for (const QDate date : kept)
        months.insert(QDate(date.year(), date.month(), 1));
    for (int i = 0; i < 900; i += everyDays) {
        const QDate date = first.addDays(i);
        const QDate month(date.year(), date.month(), 1);
        const bool isOfLastTwelve = month.addMonths(12) > today;
        if (date <= today && isOfLastTwelve)
            REQUIRE(months.contains(month));
    }
    CHECK(kept.size() <= 10 + 8 + 12);
}

TEST_CASE("the newest is kept however old it is, and one alone", "[backupplan]")
{
    CHECK(backupsToRemove({QDate(2001, 1, 1)}, QDate(2026, 1, 1)).isEmpty());
    CHECK(backupsToRemove({QDate(2001, 1, 1), QDate(2001, 1, 2)}, QDate(2026, 1, 1)) ==
          QList<QDate>{QDate(2001, 1, 1)});
    CHECK(backupsToRemove({}, QDate(2026, 1, 1)).isEmpty());
}

TEST_CASE("the ends of days, weeks and months are exact", "[backupplan]")
{
    // A Wednesday. Ten days ago lies in the week of the 10th, whose newest is the 14th.
    const QDate today(2026, 6, 24);
    CHECK(backupsToRemove({today, today.addDays(-9)}, today).isEmpty());
    CHECK(backupsToRemove({today, today.addDays(-9), QDate(2026, 6, 14), QDate(2026, 6, 13)}, today) ==
          QList<QDate>{QDate(2026, 6, 13)});
    // The week of 4 May is the eighth.
    CHECK(backupsToRemove({today, QDate(2026, 5, 31), QDate(2026, 5, 5)}, today).isEmpty());
    CHECK(backupsToRemove({today, QDate(2026, 5, 31), QDate(2026, 5, 3)}, today) ==
          QList<QDate>{QDate(2026, 5, 3)});
    // July of the year before is the twelfth month.
    CHECK(backupsToRemove({today, QDate(2025, 7, 1)}, today).isEmpty());
    CHECK(backupsToRemove({today, QDate(2025, 6, 30)}, today) == QList<QDate>{QDate(2025, 6, 30)});
}

TEST_CASE("a clock that is set back loses nothing, and what is of the future waits for its time",
          "[backupplan]")
{
    const QList<QDate> kept = live(QDate(2025, 1, 1), 400);
    const QDate before(2025, 6, 1);
    for (const QDate removed : backupsToRemove(kept, before))
        CHECK(removed <= before);
    const QDate future(2031, 5, 5);
    CHECK(backupsToRemove({future, QDate(2031, 5, 6), before}, before).isEmpty());
    CHECK(backupsToRemove({future, QDate(2031, 5, 6), QDate(2033, 1, 1)}, QDate(2033, 1, 1)).size() == 2);
}

TEST_CASE("the order of the dates does not matter, nor does one given twice", "[backupplan]")
{
    const QDate today(2026, 6, 24);
    const QList<QDate> one{today, QDate(2020, 1, 1), QDate(2021, 1, 1)};
    const QList<QDate> other{QDate(2021, 1, 1), today, QDate(2020, 1, 1), today};
    CHECK(backupsToRemove(one, today) == backupsToRemove(other, today));
    CHECK(backupsToRemove(other, today).size() == 2);
}

TEST_CASE("a copy made before a migration is outlived after twelve months", "[backupplan]")
{
    CHECK_FALSE(isOutlived(QDate(2025, 6, 24), QDate(2026, 6, 24)));
    CHECK(isOutlived(QDate(2025, 6, 23), QDate(2026, 6, 24)));
    CHECK_FALSE(isOutlived(QDate(2030, 1, 1), QDate(2026, 6, 24)));
}
