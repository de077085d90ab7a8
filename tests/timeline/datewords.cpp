// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/history/datewords.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    DateValue date;
    QString english;
    QString traditional;
    QString simplified;
};

DateValue value(const QString &first, const QString &last, DatePrecision precision)
{
    return {QDate::fromString(first, Qt::ISODate), QDate::fromString(last, Qt::ISODate), precision};
}

} // namespace

TEST_CASE("Dates are written as people write them", "[timeline][datewords]")
{
    using enum DatePrecision;
    const QList<Words> all{
        {dayValue(QDate(2023, 1, 29)), u"29 January 2023"_s, u"2023年1月29日"_s, u"2023年1月29日"_s},
        {dayValue(QDate(2023, 1, 29), PartOfDay), u"29 January 2023"_s, u"2023年1月29日"_s,
         u"2023年1月29日"_s},
        {value(u"2023-01-29"_s, u"2023-01-31"_s, Range), u"29–31 January 2023"_s, u"2023年1月29日至31日"_s,
         u"2023年1月29日至31日"_s},
        {value(u"2023-01-29"_s, u"2023-02-01"_s, Range), u"29 January – 1 February 2023"_s,
         u"2023年1月29日至2月1日"_s, u"2023年1月29日至2月1日"_s},
        {value(u"2022-12-29"_s, u"2023-01-01"_s, Range), u"29 December 2022 – 1 January 2023"_s,
         u"2022年12月29日至2023年1月1日"_s, u"2022年12月29日至2023年1月1日"_s},
        {value(u"2023-01-21"_s, u"2023-01-31"_s, PartOfMonth), u"late January 2023"_s, u"2023年1月下旬"_s,
         u"2023年1月下旬"_s},
        {value(u"2023-02-01"_s, u"2023-02-10"_s, PartOfMonth), u"early February 2023"_s, u"2023年2月上旬"_s,
         u"2023年2月上旬"_s},
        {value(u"2023-02-11"_s, u"2023-02-20"_s, PartOfMonth), u"mid-February 2023"_s, u"2023年2月中旬"_s,
         u"2023年2月中旬"_s},
        {value(u"2023-01-23"_s, u"2023-01-29"_s, Week), u"week of 23–29 January 2023"_s,
         u"2023年1月23日至29日當週"_s, u"2023年1月23日至29日当周"_s},
        {monthValue(2023, 1), u"January 2023"_s, u"2023年1月"_s, u"2023年1月"_s},
        {value(u"2023-03-01"_s, u"2023-05-31"_s, Season), u"spring 2023"_s, u"2023年春季"_s, u"2023年春季"_s},
        {value(u"2022-12-01"_s, u"2023-02-28"_s, Season), u"winter 2022"_s, u"2022年冬季"_s, u"2022年冬季"_s},
        {value(u"2023-01-01"_s, u"2023-06-30"_s, PartOfYear), u"first half of 2023"_s, u"2023年上半年"_s,
         u"2023年上半年"_s},
        {value(u"2023-10-01"_s, u"2023-12-31"_s, PartOfYear), u"Q4 2023"_s, u"2023年第四季"_s,
         u"2023年第四季"_s},
        {value(u"2023-11-01"_s, u"2023-12-31"_s, PartOfYear), u"November–December 2023"_s,
         u"2023年11月至12月"_s, u"2023年11月至12月"_s},
        {yearValue(2017), u"2017"_s, u"2017年"_s, u"2017年"_s},
        {value(u"1990-01-01"_s, u"1999-12-31"_s, Decade), u"1990s"_s, u"1990年代"_s, u"1990年代"_s},
        {value(u"1900-01-01"_s, u"1999-12-31"_s, Century), u"20th century"_s, u"20世紀"_s, u"20世纪"_s},
        {value(u"2000-01-01"_s, u"2099-12-31"_s, Century), u"21st century"_s, u"21世紀"_s, u"21世纪"_s},
        {value(u"1000-01-01"_s, u"1099-12-31"_s, Century), u"11th century"_s, u"11世紀"_s, u"11世纪"_s},
        {DateValue(), {}, {}, {}},
    };
    for (const Words &words : all) {
        CAPTURE(words.english.toStdString());
        CHECK(dateWords(words.date, QLocale(QLocale::English, QLocale::UnitedKingdom)) == words.english);
        CHECK(dateWords(words.date, QLocale(QLocale::Chinese, QLocale::Taiwan)) == words.traditional);
        CHECK(dateWords(words.date, QLocale(QLocale::Chinese, QLocale::China)) == words.simplified);
        CHECK(dateWords(words.date, QLocale::c()) == words.english);
    }
}

TEST_CASE("Months stand first where they do", "[timeline][datewords]")
{
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    using enum DatePrecision;
    CHECK(dateWords(dayValue(QDate(2023, 1, 29)), american) == u"January 29, 2023"_s);
    CHECK(dateWords(value(u"2023-01-29"_s, u"2023-01-31"_s, Range), american) == u"January 29–31, 2023"_s);
    CHECK(dateWords(value(u"2023-01-29"_s, u"2023-02-01"_s, Range), american) ==
          u"January 29 – February 1, 2023"_s);
    CHECK(dateWords(value(u"2022-12-29"_s, u"2023-01-01"_s, Range), american) ==
          u"December 29, 2022 – January 1, 2023"_s);
    CHECK(dateWords(value(u"2023-01-23"_s, u"2023-01-29"_s, Week), american) ==
          u"week of January 23–29, 2023"_s);
    CHECK(dateWords(monthValue(2023, 1), american) == u"January 2023"_s);
}

TEST_CASE("Actions and status have words", "[timeline][datewords]")
{
    for (quint8 action = 1; action <= quint8(Action::Publish); ++action)
        CHECK_FALSE(actionWords(Action(action)).isEmpty());
    CHECK(actionWords(Action::Other).isEmpty());
    CHECK(statusWords(EventStatus::Planned) == u"planned"_s);
    CHECK(kindWords(EntityKind::Organisation) == u"organisation"_s);
}
