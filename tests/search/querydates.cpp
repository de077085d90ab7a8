// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/querydate.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline::Search;

TEST_CASE("dates are read as people write them", "[query]")
{
    struct Case
    {
        const char16_t *text;
        QDate from, to;
    };
    const auto [text, from, to] = GENERATE(
        Case{u"2023", {2023, 1, 1}, {2023, 12, 31}}, Case{u"2024-02", {2024, 2, 1}, {2024, 2, 29}},
        Case{u"2023-1-9", {2023, 1, 9}, {2023, 1, 9}}, Case{u"2023/01/29", {2023, 1, 29}, {2023, 1, 29}},
        Case{u"2023.1.29", {2023, 1, 29}, {2023, 1, 29}}, Case{u"20230129", {2023, 1, 29}, {2023, 1, 29}},
        Case{u"2023年", {2023, 1, 1}, {2023, 12, 31}}, Case{u"2023年2月", {2023, 2, 1}, {2023, 2, 28}},
        Case{u"2023年2月3日", {2023, 2, 3}, {2023, 2, 3}},
        Case{u"２０２３／０２", {2023, 2, 1}, {2023, 2, 28}},
        Case{u"2023.1.29..2023.2.3", {2023, 1, 29}, {2023, 2, 3}},
        Case{u"2021…2022", {2021, 1, 1}, {2022, 12, 31}}, Case{u"2021～2022", {2021, 1, 1}, {2022, 12, 31}},
        Case{u"2021年至2022年", {2021, 1, 1}, {2022, 12, 31}},
        Case{u"2021。。2022", {2021, 1, 1}, {2022, 12, 31}},
        Case{u" 2021 .. 2022 ", {2021, 1, 1}, {2022, 12, 31}}, Case{u"2021..", {2021, 1, 1}, {}},
        Case{u"…2021", {}, {2021, 12, 31}});
    CAPTURE(QString::fromUtf16(text).toStdString());
    const auto read = readQueryDates(QString::fromUtf16(text));
    REQUIRE(read);
    CHECK(*read == QueryDates{from, to});
}

TEST_CASE("what is no date is none", "[query]")
{
    const auto *const text =
        GENERATE(u"", u"..", u"soon", u"202", u"20233", u"2023-13", u"2023-02-30", u"2023-01/02", u"2023-",
                 u"-2023", u"0000", u"2023-1-2-3", u"2023..x", u"x..2023", u"1..2..3",
                 u"99999999999999999999", u"2023-99999999999999", u"January");
    CAPTURE(QString::fromUtf16(text).toStdString());
    CHECK_FALSE(readQueryDates(QString::fromUtf16(text)));
}
