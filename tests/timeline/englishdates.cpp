// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finddate.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

void check(const QList<DateCase> &cases)
{
    for (const DateCase &wanted : cases) {
        const QString text = QString::fromUtf16(wanted.text);
        INFO(text.toStdString());
        const QStringList found = datesIn(text);
        INFO(found.join(u"; "_s).toStdString());
        CHECK(found == wanted.dates);
    }
}

} // namespace

TEST_CASE("English dates that say their year", "[timeline][dates]")
{
    check({
        {u"The ship came in on January 29, 2023.", {u"January 29, 2023 = 2023-01-29"_s}},
        {u"on 29 January 2023", {u"29 January 2023 = 2023-01-29"_s}},
        {u"Jan. 29th, 2023", {u"Jan. 29th, 2023 = 2023-01-29"_s}},
        {u"in June 2022 and in 2017", {u"June 2022 = 2022-06"_s, u"2017 = 2017"_s}},
        {u"in early 2022, late January 2023 and mid-June 2022",
         {u"early 2022 = 2022-01-01/2022-03-31"_s, u"late January 2023 = 2023-01-21/2023-01-31"_s,
          u"mid-June 2022 = 2022-06-11/2022-06-20"_s}},
        {u"the 1990s", {u"1990s = 199X"_s}},
        {u"Jan. 29-31, 2023", {u"Jan. 29-31, 2023 = 2023-01-29/2023-01-31"_s}},
        {u"from 29 January to 2 February 2023", {u"29 January to 2 February 2023 = 2023-01-29/2023-02-02"_s}},
        {u"in the spring of 2022", {u"spring of 2022 = 2022-21"_s}},
    });
}

TEST_CASE("English dates seen from the day of writing", "[timeline][dates]")
{
    check({
        {u"He arrived today and leaves tomorrow.", {u"today = 2023-01-29"_s, u"tomorrow = 2023-01-30"_s}},
        {u"on Monday", {u"Monday = 2023-01-23"_s}},
        {u"will speak on Monday", {u"Monday = 2023-01-30"_s}},
        {u"On Tuesday Mr. Berg will open the new pier.", {u"Tuesday = 2023-01-31"_s}},
        {u"On Tuesday the pier was shut. It will open later.", {u"Tuesday = 2023-01-24"_s}},
        {u"The minister is to open the long wooden pier in the north of the old harbour and then to speak on "
         u"Monday",
         {u"Monday = 2023-01-30"_s}},
        {u"last Monday, next Monday", {u"last Monday = 2023-01-23"_s, u"next Monday = 2023-01-30"_s}},
        {u"on Sunday evening", {u"Sunday evening = 2023-01-29"_s}},
        {u"Monday, Jan. 30", {u"Monday, Jan. 30 = 2023-01-30"_s}},
        {u"last June, last month and this year",
         {u"last June = 2022-06"_s, u"last month = 2022-12"_s, u"this year = 2023"_s}},
        {u"two weeks ago, 10 years ago",
         {u"two weeks ago = 2023-01-09/2023-01-15"_s, u"10 years ago = 2013"_s}},
        {u"in December", {u"December = 2022-12"_s}},
        {u"at the end of the month", {u"end of the month = 2023-01-21/2023-01-31"_s}},
    });
}

TEST_CASE("English periods, ordinals and dates in figures", "[timeline][dates]")
{
    check({
        {u"in the first half of 2023 and the third quarter of last year",
         {u"first half of 2023 = 2023-01-01/2023-06-30"_s,
          u"third quarter of last year = 2022-07-01/2022-09-30"_s}},
        {u"sales in Q3 2022", {u"Q3 2022 = 2022-07-01/2022-09-30"_s}},
        {u"on 1/29/2023, on 29/1/2023, on 2023-01-29",
         {u"1/29/2023 = 2023-01-29"_s, u"29/1/2023 = 2023-01-29"_s, u"2023-01-29 = 2023-01-29"_s}},
        {u"in 2014-18, since 2020-12-01",
         {u"2014-18 = 2014-01-01/2018-12-31"_s, u"2020-12-01 = 2020-12-01"_s}},
        {u"a temple of the 19th century", {u"19th century = 18XX"_s}},
        {u"They met on the 27th and parted.", {u"27th = 2023-01-27"_s}},
        {u"the start of 2022; later this week",
         {u"start of 2022 = 2022-01-01/2022-03-31"_s, u"later this week = 2023-01-23/2023-01-29"_s}},
        {u"In June 2019 it rained; the following year it did not.",
         {u"June 2019 = 2019-06"_s, u"the following year = 2020"_s}},
        {u"after the 2018 elections, throughout 2020", {u"2018 = 2018"_s, u"2020 = 2020"_s}},
    });
}

TEST_CASE("What is no date in English", "[timeline][dates]")
{
    check(
        {{u"The 20th meeting saw the 2018 people of the second half; 3/4/2023 could be two days.", {}},
         {u"It may rain. Theresa May said March on. It took three days. 2023 people, 1,234 tons, 10:30, 45%.",
          {}},
         {u"Mr. August Chen sat at table 12.", {}}});
}

TEST_CASE("English months and weekdays of a year or week that is named in words", "[timeline][dates]")
{
    check({
        {u"in May last year and on December 31 of last year",
         {u"May last year = 2022-05"_s, u"December 31 of last year = 2022-12-31"_s}},
        {u"in November this year", {u"November this year = 2023-11"_s}},
        {u"on Friday last week", {u"Friday last week = 2023-01-20"_s}},
        {u"It came out in June of an odd year.", {u"June = 2022-06"_s}},
        {u"He was late for the May meeting. The March of history goes on.", {u"May = 2022-05"_s}},
        {u"Tuesday, 06/04/2019", {u"Tuesday, 06/04/2019 = 2019-06-04"_s}},
    });
}

TEST_CASE("English decades and spans of years", "[timeline][dates]")
{
    check({
        {u"the goals for this decade", {u"this decade = 202X"_s}},
        {u"over the past decade", {u"past decade = 2013-01-29/2023-01-29"_s}},
        {u"in the coming years, over past decades", {}},
        {u"music of the ’90s", {u"90s = 199X"_s}},
        {u"the king (1993-2003)", {u"1993-2003 = 1993-01-01/2003-12-31"_s}},
    });
}

TEST_CASE("English years that no preposition stands before", "[timeline][dates]")
{
    check({
        {u"2020 will be remembered.", {u"2020 = 2020"_s}},
        {u"more than five percent over 2021, as early as 2008", {u"2021 = 2021"_s, u"2008 = 2008"_s}},
        {u"They met 2021 people in room 2019 and paid $2022.", {}},
    });
}

TEST_CASE("The late Jan Morris is no part of January", "[timeline][dates]")
{
    check({{u"The late Jan Morris wrote of the town in late January.",
            {u"late January = 2023-01-21/2023-01-31"_s}}});
}
