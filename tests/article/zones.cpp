// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/sourcezone.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;

TEST_CASE("An outlet's zone follows its host, then its name, then the country of its host",
          "[article][zones]")
{
    struct Case
    {
        QString address, source;
        QByteArray zone;
    };
    const Case c = GENERATE(Case{u"https://www.cna.com.tw/news/a.aspx"_s, {}, "Asia/Taipei"},
                            Case{{}, u"(臺)中央社CNA"_s, "Asia/Taipei"},
                            Case{u"https://p.dw.com/p/4Mq"_s, {}, "Europe/Berlin"},
                            Case{u"https://paper.example.jp/"_s, u"Unknown"_s, "Asia/Tokyo"},
                            Case{u"https://WWW.BBC.COM/zhongwen"_s, {}, "Europe/London"},
                            Case{u"https://youtube.com/watch"_s, u"NHK"_s, "Asia/Tokyo"});
    CHECK(sourceZone(c.address, c.source) == QTimeZone(c.zone));
}

TEST_CASE("Of platforms, unknown hosts and countries with many zones no zone is known", "[article][zones]")
{
    const QString address = GENERATE(u"https://www.youtube.com/watch"_s, u"https://example.org/"_s,
                                     u"https://paper.example.us/"_s, u"https://127.0.0.1/"_s, QString());
    CHECK_FALSE(sourceZone(address, u"YouTube"_s).isValid());
}

TEST_CASE("Kyiv has a zone under either of its names", "[article][zones]")
{
    CHECK(sourceZone(u"https://www.pravda.com.ua/"_s, {}).isValid());
}

TEST_CASE("A zone is named by its city in the reader's language", "[article][zones]")
{
    CHECK(zoneCity(QTimeZone("Asia/Taipei"), QLocale(QLocale::English)) == u"Taipei"_s);
    CHECK(zoneCity(QTimeZone("Asia/Taipei"), QLocale(u"zh_TW"_s)) == u"台北"_s);
    CHECK(zoneCity(QTimeZone("Asia/Tokyo"), QLocale(u"zh_CN"_s)) == u"东京"_s);
    CHECK(zoneCity(QTimeZone("UTC"), QLocale(QLocale::English)) == u"UTC"_s);
    CHECK(zoneCity(QTimeZone(3600), QLocale(QLocale::English)) == u"UTC"_s);
}
