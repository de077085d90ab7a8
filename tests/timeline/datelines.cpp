// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dates/dateline.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

QString placeOf(const QString &text)
{
    const auto head = findDispatchHead(text);
    return head ? text.mid(head->placeStart, head->placeEnd - head->placeStart) : QString();
}

QDate dayOf(const QString &text, QDate published)
{
    return writtenDay(findDispatchHead(text), published);
}

} // namespace

TEST_CASE("Heads of dispatches give place and day", "[timeline][datelines]")
{
    const QDate published(2023, 1, 30);
    CHECK(dayOf(u"（中央社首爾29日綜合外電報導）港口今天開放"_s, published) == QDate(2023, 1, 29));
    CHECK(placeOf(u"（中央社首爾29日綜合外電報導）港口今天開放"_s) == u"首爾"_s);
    CHECK(placeOf(u"（中央社記者林小明東京31日專電）"_s).endsWith(u"東京"_s));
    CHECK(dayOf(u"（中央社記者林小明東京31日專電）"_s, published) == QDate(2023, 1, 31));
    CHECK(dayOf(u"（法新社首尔29日电） 港口"_s, published) == QDate(2023, 1, 29));
    CHECK(dayOf(u"（海峽通訊社首爾29日電）港口"_s, published) == QDate(2023, 1, 29));
    CHECK(placeOf(u"（晨星日报首尔29日讯）港口"_s) == u"首尔"_s);
    CHECK(dayOf(u"新华社北京1月29日电（记者 王某）"_s, published) == QDate(2023, 1, 29));
    CHECK(dayOf(u"【大纪元2022年12月16日讯】"_s, published) == QDate(2022, 12, 16));
    CHECK(placeOf(u"SEOUL, Jan. 29 (Yonhap) -- The harbour"_s) == u"SEOUL"_s);
    CHECK(dayOf(u"SEOUL, Jan. 29 (Yonhap) -- The harbour"_s, published) == QDate(2023, 1, 29));
    CHECK(placeOf(u"TOKYO (Reuters) - The harbour"_s) == u"TOKYO"_s);
    CHECK(placeOf(u"SEOUL, South Korea (AP) — The harbour"_s) == u"SEOUL, South Korea"_s);
}

TEST_CASE("A day in a head is of the month that puts it nearest", "[timeline][datelines]")
{
    CHECK(dayOf(u"（中央社台北31日電）"_s, QDate(2023, 2, 1)) == QDate(2023, 1, 31));
    CHECK(dayOf(u"（中央社台北1日電）"_s, QDate(2023, 1, 31)) == QDate(2023, 2, 1));
    CHECK(dayOf(u"（中央社台北15日電）"_s, QDate()) == QDate());
    CHECK(dayOf(u"沒有電頭的文章，15日的電話"_s, QDate(2023, 1, 31)) == QDate(2023, 1, 31));
}
