// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsing.h"

#include "article/languageguess.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;

TEST_CASE("Languages are told by their text")
{
    struct Case
    {
        QString text;
        QString language;
    };
    const auto example = GENERATE(values<Case>({
        {u"渡輪今天恢復行駛，旅客說這個時刻等了兩個月。"_s, u"zh-Hant"_s},
        {u"渡轮今天恢复行驶，旅客说这个时刻等了两个月。"_s, u"zh-Hans"_s},
        {u"台湾和日本的渡轮今天恢复行驶。"_s, u"zh-Hans"_s},
        {u"フェリーは今日運航を再開し、乗客は二か月待ったと話した。"_s, u"ja"_s},
        {u"여객선이 오늘 운항을 다시 시작했다고 승객들이 말했다."_s, u"ko"_s},
        {u"The ferry left the harbour at dawn and the passengers were glad to be on it."_s, u"en"_s},
        {u"Die Fähre hat den Hafen am Morgen verlassen und die Reisenden sind froh."_s, u"de"_s},
        {u"Le bateau est dans le port et les voyageurs sont contents de la mer."_s, u"fr"_s},
        {u"El barco salió del puerto y los viajeros están contentos con la mar."_s, u"es"_s},
        {u"Il battello è nel porto e i viaggiatori sono contenti della nave che non ha tardato."_s, u"it"_s},
        {u"Паром вышел из порта, и пассажиры были рады, что ждали."_s, u"ru"_s},
        {u"Пором вийшов із порту, і пасажири раділи, що їх чекали."_s, u"uk"_s},
        {u"غادرت العبارة الميناء عند الفجر وكان الركاب سعداء"_s, u"ar"_s},
        {u"کشتی صبح از بندر رفت و مسافران گفتند که خوشحال هستند"_s, u"fa"_s},
        {u"Το πλοίο έφυγε από το λιμάνι"_s, u"el"_s},
        {u"เรือออกจากท่าเรือแล้ว"_s, u"th"_s},
        {u"12345 ... !!!"_s, u"und"_s},
        {u""_s, u"und"_s},
    }));
    INFO(example.text.toStdString());
    CHECK(guessLanguage(example.text, {}, QString()) == example.language);
}

TEST_CASE("The majority of a mixed text decides")
{
    const QString chinese = u"渡轮今天恢复行驶，旅客说这个时刻等了两个月。"_s;
    const QString english = u"The ferry left the harbour at dawn. "_s;
    CHECK(guessLanguage(chinese.repeated(5) + english, {}, QString()) == u"zh-Hans"_s);
    CHECK(guessLanguage(chinese + english.repeated(12), {}, QString()) == u"en"_s);
    CHECK(guessLanguage(chinese + u"「フェリー」"_s, {}, QString()) == u"zh-Hans"_s);
}

TEST_CASE("Web addresses and related headlines have no language")
{
    const QString chinese = u"渡轮今天恢复。"_s;
    CHECK(
        guessLanguage(chinese + u" https://coast.example/the-ferry-is-in-the-harbour-and-it-will-be-there"_s,
                      {}, {}) == u"zh-Hans"_s);
    const QString related = u"The ferry left the harbour at dawn and the people were glad."_s;
    const QList<Html::ZoneRange> zones{
        {Html::Zone::Body, 0, qint32(chinese.size())},
        {Html::Zone::Related, qint32(chinese.size()), qint32(chinese.size() + related.size())}};
    CHECK(guessLanguage(chinese + related, zones, {}) == u"zh-Hans"_s);
}

TEST_CASE("A declared language decides only what the text leaves open")
{
    CHECK(guessLanguage(u"上海大火"_s, {}, u"zh-TW"_s) == u"zh-Hant"_s);
    CHECK(guessLanguage(u"上海大火"_s, {}, u"zh-CN"_s) == u"zh-Hans"_s);
    CHECK(guessLanguage(u"上海大火"_s, {}, QString()) == u"zh"_s);
    CHECK(guessLanguage(u"渡轮今天恢复行驶"_s, {}, u"en"_s) == u"zh-Hans"_s);
    CHECK(guessLanguage(u"Ferry harbour"_s, {}, u"nl-BE"_s) == u"nl"_s);
}
