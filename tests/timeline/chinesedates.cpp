// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finddate.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

void check(const QList<DateCase> &cases, QDate written = writtenOn)
{
    for (const DateCase &wanted : cases) {
        const QString text = QString::fromUtf16(wanted.text);
        INFO(text.toStdString());
        const QStringList found = datesIn(text, written);
        INFO(found.join(u"; "_s).toStdString());
        CHECK(found == wanted.dates);
    }
}

} // namespace

TEST_CASE("Chinese dates that say their year", "[timeline][dates]")
{
    check({
        {u"船於2023年1月29日進港。", {u"2023年1月29日 = 2023-01-29"_s}},
        {u"船于二〇二三年一月二十九日进港。", {u"二〇二三年一月二十九日 = 2023-01-29"_s}},
        {u"船於２０２３年１月２９日進港。", {u"２０２３年１月２９日 = 2023-01-29"_s}},
        {u"民國112年1月29日公布", {u"民國112年1月29日 = 2023-01-29"_s}},
        {u"攝於109年11月21日", {u"109年11月21日 = 2020-11-21"_s}},
        {u"自2017年以來首次", {u"2017年 = 2017"_s}},
        {u"2022年6月的會議", {u"2022年6月 = 2022-06"_s}},
        {u"2023年1月底", {u"2023年1月底 = 2023-01-21/2023-01-31"_s}},
        {u"更新：2023-01-29，2023/1/30", {u"2023-01-29 = 2023-01-29"_s, u"2023/1/30 = 2023-01-30"_s}},
        {u"1990年代的老船，90年代翻修，20世紀末停航",
         {u"1990年代 = 199X"_s, u"90年代 = 199X"_s, u"20世紀 = 19XX"_s}},
        {u"2022年第三季度", {u"2022年第三季度 = 2022-07-01/2022-09-30"_s}},
        {u"2021年冬天", {u"2021年冬天 = 2021-24"_s}},
        {u"1月29日至2023年2月3日", {u"1月29日至2023年2月3日 = 2023-01-29/2023-02-03"_s}},
        {u"2019年至2021年", {u"2019年至2021年 = 2019-01-01/2021-12-31"_s}},
    });
}

TEST_CASE("Chinese dates seen from the day of writing", "[timeline][dates]")
{
    check({
        {u"今天抵達，明天離開，昨晚啟程。",
         {u"今天 = 2023-01-29"_s, u"明天 = 2023-01-30"_s, u"昨晚 = 2023-01-28"_s}},
        {u"前天和大後天", {u"前天 = 2023-01-27"_s, u"大後天 = 2023-02-01"_s}},
        {u"今（29）日上午表示，昨（28）晚", {u"今（29）日上午 = 2023-01-29"_s, u"昨（28）晚 = 2023-01-28"_s}},
        {u"29日上午，27日抵達。", {u"29日上午 = 2023-01-29"_s, u"27日 = 2023-01-27"_s}},
        {u"12月31日關閉", {u"12月31日 = 2022-12-31"_s}},
        {u"船將於2月3日進港", {u"2月3日 = 2023-02-03"_s}},
        {u"7月12日的活動", {u"7月12日 = 2022-07-12"_s}},
        {u"預計7月12日舉行", {u"7月12日 = 2023-07-12"_s}},
        {u"去年12月、今年1月、明年", {u"去年12月 = 2022-12"_s, u"今年1月 = 2023-01"_s, u"明年 = 2024"_s}},
        {u"上月、下個月15日、月底",
         {u"上月 = 2022-12"_s, u"下個月15日 = 2023-02-15"_s, u"月底 = 2023-01-21/2023-01-31"_s}},
        {u"今年年底前", {u"今年年底 = 2023-10-01/2023-12-31"_s}},
        {u"三天前、兩週前、10年前、兩个月前",
         {u"三天前 = 2023-01-26"_s, u"兩週前 = 2023-01-09/2023-01-15"_s, u"10年前 = 2013"_s,
          u"兩个月前 = 2022-11"_s}},
    });
}

TEST_CASE("Chinese weekdays look back, unless the clause looks ahead", "[timeline][dates]")
{
    check({
        {u"週三表示", {u"週三 = 2023-01-25"_s}},
        {u"星期日表示", {u"星期日 = 2023-01-29"_s}},
        {u"周三将访问首尔", {u"周三 = 2023-02-01"_s}},
        {u"上週三、本週三、下周三",
         {u"上週三 = 2023-01-18"_s, u"本週三 = 2023-01-25"_s, u"下周三 = 2023-02-01"_s}},
        {u"週三（1月18日）", {u"週三（1月18日） = 2023-01-18"_s}},
        {u"18日（週三）", {u"18日（週三） = 2023-01-18"_s}},
        {u"上週末", {u"上週末 = 2023-01-21/2023-01-22"_s}},
    });
}

TEST_CASE("Chinese dates seen from the one before", "[timeline][dates]")
{
    check({
        {u"2022年7月12日開會。同一天，他離開，隔天抵達。",
         {u"2022年7月12日 = 2022-07-12"_s, u"同一天 = 2022-07-12"_s, u"隔天 = 2022-07-13"_s}},
        {u"去年的擴建提到港口。他將於當晚離開。", {u"去年 = 2022"_s, u"當晚 = 2023-01-29"_s}},
        {u"會談暫訂31日舉行", {u"31日 = 2023-01-31"_s}},
        {u"2022年7月30日開幕，8月2日閉幕", {u"2022年7月30日 = 2022-07-30"_s, u"8月2日 = 2022-08-02"_s}},
        {u"11月28日啟程，3日抵達", {u"11月28日 = 2022-11-28"_s, u"3日 = 2022-12-03"_s}},
    });
}

TEST_CASE("What is no date in Chinese", "[timeline][dates]")
{
    check({{u"三天的行程，30日圓，第29日間，一個月球，5年來，有期徒刑三年，目前、日前、近日", {}},
           {u"他37歲，跑了10公里，花了2023元", {}},
           {u"2月30日", {}}});
}

TEST_CASE("A text of digits or of one character is read in time", "[timeline][dates][hostile]")
{
    CHECK(datesIn(QString(200'000, u'1')).isEmpty());
    CHECK(datesIn(QString(200'000, u'年')).isEmpty());
    CHECK(datesIn(QString(200'000, u'一')).isEmpty());
    CHECK(datesIn(u"上"_s.repeated(100'000)).isEmpty());
}

TEST_CASE("Without a day of writing only dates that say their year are found", "[timeline][dates]")
{
    check({{u"今天、29日、1月29日、週三、2023年1月29日", {u"2023年1月29日 = 2023-01-29"_s}}}, QDate());
}

TEST_CASE("Bylines and related headlines have no dates", "[timeline][dates]")
{
    const QString text = u"今天進港。\n編輯 2023年1月30日\n昨天的消息"_s;
    const auto found =
        findDates(text, {{Html::Zone::Byline, 6, 19}, {Html::Zone::Related, 20, 25}}, writtenOn);
    REQUIRE(found.size() == 1);
    CHECK(found.first().value.edtf() == u"2023-01-29"_s);
    CHECK(found.first().anchor == DateAnchor::Published);
}

TEST_CASE("What stands between digits and their units, and spans of months, is read", "[timeline][dates]")
{
    check({{u"2022 年 3 月 14 日開幕。", {u"2022 年 3 月 14 日 = 2022-03-14"_s}},
           {u"在 2022 年初宣布。", {u"2022 年初 = 2022-01-01/2022-03-31"_s}},
           {u"今年1到3月共有三件。", {u"今年 = 2023"_s, u"1到3月 = 2023-01-01/2023-03-31"_s}},
           {u"4至6月停工。", {u"4至6月 = 2022-04-01/2022-06-30"_s}},
           {u"他說會再來。\n1120128", {u"1120128 = 2023-01-28"_s}},
           {u"電話1120128號。", {}}});
}

TEST_CASE("So many days later counts from the day that a story tells of, a plan's from today",
          "[timeline][dates]")
{
    check({{u"2022年12月1日簽約，兩天後付款。", {u"2022年12月1日 = 2022-12-01"_s, u"兩天後 = 2022-12-03"_s}},
           {u"2022年12月1日簽約。三天後，工人進場。",
            {u"2022年12月1日 = 2022-12-01"_s, u"三天後 = 2022-12-04"_s}},
           {u"1月20日簽約。他三天後將回國。", {u"1月20日 = 2023-01-20"_s, u"三天後 = 2023-02-01"_s}}});
}

TEST_CASE("Quarters and first months of a year in Chinese", "[timeline][dates]")
{
    check({
        {u"去年三季度的營收", {u"去年三季度 = 2022-07-01/2022-09-30"_s}},
        {u"2021年四季度和一季度",
         {u"2021年四季度 = 2021-10-01/2021-12-31"_s, u"一季度 = 2023-01-01/2023-03-31"_s}},
        {u"四季度的數字今天公布", {u"四季度 = 2022-10-01/2022-12-31"_s, u"今天 = 2023-01-29"_s}},
        {u"去年前三季度", {u"去年前三季度 = 2022-01-01/2022-09-30"_s}},
        {u"2021年前四個月", {u"2021年前四個月 = 2021-01-01/2021-04-30"_s}},
    });
}

TEST_CASE("Months that are counted together are over", "[timeline][dates]")
{
    check({{u"1到3月的數字", {u"1到3月 = 2022-01-01/2022-03-31"_s}},
           {u"12月10日至12月15日", {u"12月10日至12月15日 = 2022-12-10/2022-12-15"_s}}},
          QDate(2022, 11, 28));
}

TEST_CASE("Seasons and centuries seen from the day of writing in Chinese", "[timeline][dates]")
{
    check({
        {u"去夏開工，今春完工", {u"去夏 = 2022-22"_s, u"今春 = 2023-21"_s}},
        {u"秋去冬來，如今春節近了", {}},
        {u"上世紀90年代蓋的，本世紀初翻修", {u"上世紀90年代 = 199X"_s, u"本世紀初 = 20XX"_s}},
    });
}

TEST_CASE("A weekday tells what numbers behind it mean", "[timeline][dates]")
{
    check({
        {u"星期二, 06/04/2019 - 20:32", {u"星期二, 06/04/2019 = 2019-06-04"_s}},
        {u"星期六, 06/04/2019 - 20:32", {u"星期六, 06/04/2019 = 2019-04-06"_s}},
        {u"周五 (1月27日) 開門", {u"周五 (1月27日) = 2023-01-27"_s}},
        {u"週五至週日休館", {u"週五至週日 = 2023-01-27/2023-01-29"_s}},
    });
}

TEST_CASE("What is written like a Chinese date and is none", "[timeline][dates]")
{
    check({
        {u"睽違12年後再訪此地，時隔三個月後又來", {}},
        {u"船公司退出該港五年之後又回來", {}},
        {u"每2日增加一倍，每週二開會，每年10月大修", {}},
        {u"未來一週天氣不穩", {}},
        {u"營業時間為週一到週五", {}},
        {u"本週一到週五休館", {u"本週一到週五 = 2023-01-23/2023-01-27"_s}},
        {u"《今日美術》和《星期日郵報》都報導，星期日泰晤士報也是", {}},
        {u"2019年冠狀病毒疾病", {}},
    });
}

TEST_CASE("Years of the Republic make ranges", "[timeline][dates]")
{
    check({{u"105年至108年的數字", {u"105年至108年 = 2016-01-01/2019-12-31"_s}}});
}
