// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/datebars.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <initializer_list>

using namespace Dateline::List;

namespace {

struct Given
{
    QDate date;
    int articles;
};

std::vector<DayCount> dayCounts(std::initializer_list<Given> given)
{
    std::vector<DayCount> days;
    for (const auto &[date, articles] : given)
        days.push_back({qint32(date.toJulianDay()), articles, articles});
    return days;
}

/// `articles` on each day of a span.
void addDaily(std::vector<DayCount> &days, const DateSpan &span, int articles)
{
    for (QDate day = span.first; day <= span.last; day = day.addDays(1))
        days.push_back({qint32(day.toJulianDay()), articles, articles});
}

} // namespace

TEST_CASE("The length of a span decides what a bar stands for", "[list]")
{
    struct Case
    {
        QDate first, last;
        BarUnit unit;
    };
    const auto [first, last, unit] = GENERATE(
        Case{{2023, 1, 31}, {2023, 1, 31}, BarUnit::Day}, Case{{2023, 1, 1}, {2023, 1, 31}, BarUnit::Day},
        Case{{2023, 1, 1}, {2023, 3, 31}, BarUnit::Week}, Case{{2023, 1, 1}, {2023, 12, 31}, BarUnit::Month},
        Case{{2019, 1, 1}, {2023, 12, 31}, BarUnit::Month}, Case{{2013, 1, 1}, {2023, 12, 31}, BarUnit::Year},
        Case{{1850, 1, 1}, {2023, 12, 31}, BarUnit::Decade});
    CHECK(unitFor({first, last}) == unit);
}

TEST_CASE("Days are added up to whole bars", "[list]")
{
    const std::vector<DayCount> days = dayCounts({{{2021, 12, 31}, 1},
                                                  {{2022, 1, 1}, 2},
                                                  {{2022, 1, 31}, 3},
                                                  {{2022, 3, 1}, 4},
                                                  {{2022, 12, 31}, 5},
                                                  {{2023, 1, 1}, 6}});
    const auto months = dateBars(days, {QDate(2022, 1, 15), QDate(2022, 12, 2)}, BarUnit::Month, Qt::Monday);
    REQUIRE(months.size() == 12);
    CHECK(months[0] == DateBar{{QDate(2022, 1, 1), QDate(2022, 1, 31)}, 5});
    CHECK(months[1] == DateBar{{QDate(2022, 2, 1), QDate(2022, 2, 28)}, 0});
    CHECK(months[2].articles == 4);
    CHECK(months[11] == DateBar{{QDate(2022, 12, 1), QDate(2022, 12, 31)}, 5});

    const auto years = dateBars(days, extentOf(days), BarUnit::Year, Qt::Monday);
    REQUIRE(years.size() == 3);
    CHECK(years[0].articles == 1);
    CHECK(years[1].articles == 14);
    CHECK(years[2].articles == 6);

    const auto weeks = dateBars(days, {QDate(2022, 1, 1), QDate(2022, 1, 3)}, BarUnit::Week, Qt::Sunday);
    REQUIRE(weeks.size() == 2);
    CHECK(weeks[0] == DateBar{{QDate(2021, 12, 26), QDate(2022, 1, 1)}, 3});

    const auto decades = dateBars(days, {QDate(1, 1, 1), QDate(9999, 12, 31)}, BarUnit::Decade, Qt::Monday);
    CHECK(decades.size() == 1000);
    CHECK(decades[0].span.first == QDate(1, 1, 1));

    CHECK(articlesIn(days, {QDate(2022, 1, 1), QDate(2022, 12, 31)}) == 14);
    CHECK(articlesIn(days, {QDate(2024, 1, 1), QDate(2022, 12, 31)}) == 0);
    CHECK(articlesIn(days, {}) == 0);
    CHECK(dateBars({}, {}, BarUnit::Year, Qt::Monday).empty());
}

TEST_CASE("A few odd years do not squash the rest", "[list]")
{
    const DateSpan regular{QDate(2020, 1, 1), QDate(2021, 12, 31)};
    std::vector<DayCount> days = dayCounts({{{1, 1, 1}, 1}, {{1970, 1, 1}, 2}});
    addDaily(days, regular, 3);
    days.push_back({qint32(QDate(2035, 6, 1).toJulianDay()), 1, 1});
    CHECK(usualSpan(days) == regular);
    CHECK(extentOf(days).first == QDate(1, 1, 1));
}

TEST_CASE("What follows on without a gap is never left out", "[list]")
{
    std::vector<DayCount> days = dayCounts({{{2018, 3, 1}, 1}, {{2019, 2, 1}, 1}});
    addDaily(days, {QDate(2020, 1, 1), QDate(2021, 12, 31)}, 3);
    CHECK(usualSpan(days) == DateSpan{QDate(2018, 3, 1), QDate(2021, 12, 31)});
}

TEST_CASE("A small archive is shown whole", "[list]")
{
    const std::vector<DayCount> days = dayCounts({{{1989, 11, 9}, 1}, {{2023, 1, 29}, 4}});
    CHECK(usualSpan(days) == extentOf(days));
    CHECK(usualSpan({}).isNull());
}
