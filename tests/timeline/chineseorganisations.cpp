// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/chineseorganisations.h"

#include "timeline/names/chinese/organisationtable.h"
#include "timeline/names/namechoice.h"

#include <QElapsedTimer>
#include <QStringList>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Dateline;
using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

NameCandidates found(const QString &sentence)
{
    const NameText text(sentence, {});
    ArticleText article;
    article.text = sentence;
    NameCandidates candidates;
    findChineseOrganisations(text, article, &candidates);
    candidates.names = chosenNames(text, candidates.names);
    return candidates;
}

QStringList organisations(const QString &sentence)
{
    QStringList names;
    for (const NameCandidate &name : found(sentence).names)
        names.append(sentence.mid(name.start, name.end - name.start));
    return names;
}

/// "A = B by rule" of each link.
QStringList links(const QString &sentence)
{
    QStringList all;
    for (const CandidateLink &link : found(sentence).links) {
        const QString first = sentence.mid(link.firstStart, link.firstEnd - link.firstStart);
        const QString second = sentence.mid(link.secondStart, link.secondEnd - link.secondStart);
        all.append(QString(first + u" = "_s + second + u" by "_s + QString::fromLatin1(link.rule)));
    }
    return all;
}

struct Case
{
    QString sentence;
    QStringList names;
};

} // namespace

TEST_CASE("A body in a Latin word cuts nothing off it", "[timeline][organisations]")
{
    // Case by case, as one letter more is another name.
    for (const QString &name : organisations(u"她後來擔任Cloward管理委員會的顧問"_s))
        CHECK(name == u"Cloward管理委員會");
}

TEST_CASE("Bodies of the table are found in both scripts and in Latin", "[timeline][organisations]")
{
    const Case example = GENERATE(
        Case{u"北約與歐盟昨天開會。"_s, {u"北約"_s, u"歐盟"_s}}, Case{u"北约的立场没有变。"_s, {u"北约"_s}},
        Case{u"他說WHO應該派人，who cares"_s, {u"WHO"_s}},
        Case{u"伊斯兰国家纷纷抗议，伊斯兰国没有。"_s, {u"伊斯兰国"_s}}, Case{u"他以军事手段回应"_s, {}},
        Case{u"美國有民主黨派"_s, {}}, Case{u"墜毀的是波音737客機，波音表示遺憾"_s, {u"波音"_s}});
    CHECK(organisations(example.sentence) == example.names);
}

TEST_CASE("What many states have goes with the state before it", "[timeline][organisations]")
{
    const Case example =
        GENERATE(Case{u"據日本防衛省和韓國外交部說"_s, {u"日本防衛省"_s, u"韓國外交部"_s}},
                 Case{u"外交部今天回應"_s, {u"外交部"_s}}, Case{u"美国国会通过预算"_s, {u"美国国会"_s}},
                 Case{u"政府和警方沒有說明，中國政府也沒有"_s, {}},
                 Case{u"越南共产党与法国外交部"_s, {u"越南共产党"_s, u"法国外交部"_s}},
                 Case{u"印尼交通部長蘇西洛到場"_s, {u"印尼交通部"_s}}, Case{u"外交部長的丈夫"_s, {}},
                 Case{u"經濟部能源局公布數字"_s, {u"經濟部能源局"_s}},
                 Case{u"日本空軍出動，空軍基地關閉"_s, {u"日本空軍"_s}});
    CHECK(organisations(example.sentence) == example.names);
}

TEST_CASE("The word at its end tells an organisation", "[timeline][organisations]")
{
    const Case example = GENERATE(Case{u"他在厦门大学任教"_s, {u"厦门大学"_s}},
                                  Case{u"案件移送昆明市公安局處理"_s, {u"昆明市公安局"_s}},
                                  Case{u"立法院教育及文化委員會開會"_s, {u"立法院教育及文化委員會"_s}},
                                  Case{u"中国驻巴西大使馆发表声明"_s, {u"中国驻巴西大使馆"_s}},
                                  Case{u"由伦敦热带医学研究所主办"_s, {u"伦敦热带医学研究所"_s}},
                                  Case{u"对晨光咖啡公司的调查"_s, {u"晨光咖啡公司"_s}},
                                  Case{u"印尼运输安全委员会报告"_s, {u"印尼运输安全委员会"_s}},
                                  Case{u"衛福部嘉義醫院的護士"_s, {u"衛福部嘉義醫院"_s}},
                                  Case{u"是「安全與發展研究所」的學者"_s, {u"安全與發展研究所"_s}});
    CHECK(organisations(example.sentence) == example.names);
}

TEST_CASE("The same words name nothing in general", "[timeline][organisations]")
{
    const QString sentence =
        GENERATE(u"該公司與三家科技公司合作"_s, u"臨時醫院與當地派出所"_s, u"市中心的大部分居民"_s,
                 u"他在排隊，不是將軍也不是冠軍"_s, u"以教育為中心，局面改善"_s, u"中國公司和美國醫院"_s,
                 u"執政黨與反對黨，兩黨"_s, u"土耳其法院判決"_s, u"上市公司的企业集团"_s,
                 u"部隊全部到了東部和南部的郵局"_s, u"他被關進監獄"_s, u"恐怖組織與國際組織"_s);
    INFO(sentence.toStdString());
    CHECK(organisations(sentence).isEmpty());
}

TEST_CASE("An outlet that only signs is no name", "[timeline][organisations]")
{
    CHECK(organisations(u"（中央社記者王小明台北29日電）今天下雨"_s).isEmpty());
    CHECK(organisations(u"（德國之聲中文網）今天下雨"_s).isEmpty());
    CHECK(organisations(u"路透首爾1月29日電今天下雨"_s).isEmpty());
    CHECK(organisations(u"他控告路透社。"_s) == QStringList{u"路透社"_s});
}

TEST_CASE("What stands in brackets behind a name is the same", "[timeline][organisations]")
{
    const QString nato = u"北大西洋公約組織（NATO）表示"_s;
    CHECK(organisations(nato) == QStringList{u"北大西洋公約組織"_s, u"NATO"_s});
    CHECK(links(nato).contains(u"北大西洋公約組織 = NATO by apposition"_s));
    const QString institute = u"首爾的崔海鐘學術院（Choe Institute for Peace）說"_s;
    CHECK(organisations(institute).contains(u"Choe Institute for Peace"_s));
    const QString both = u"世界衛生組織（世衛，WHO）說，世衛會派人"_s;
    CHECK(links(both).contains(u"世界衛生組織 = 世衛 by abbreviation"_s));
    CHECK(links(both).contains(u"世界衛生組織 = WHO by apposition"_s));
    const QString called = u"宜蘭晨光咖啡公司（以下簡稱「晨光」）開幕，晨光的股價上漲"_s;
    CHECK(organisations(called).count(u"晨光"_s) == 2);
    CHECK(links(u"三星電子（005930.KS）上漲"_s).isEmpty());
    CHECK(links(u"他在外交部（圖）前"_s).isEmpty());
}

TEST_CASE("Names of one organisation are joined within an article and across articles",
          "[timeline][organisations]")
{
    CHECK(links(u"北約開會。北大西洋公約組織說"_s)
              .contains(u"北約 = 北大西洋公約組織 by organisation-table"_s));
    CHECK(
        links(u"昌平区人民法院开庭。昌平法院说"_s).contains(u"昌平法院 = 昌平区人民法院 by abbreviation"_s));
    CHECK(links(u"歐盟表示，歐盟駐香港辦事處關閉"_s).isEmpty());
    CHECK(organisationCode(u"北約") == u"organisation:NATO"_s);
    CHECK(organisationCode(u"北大西洋公约组织") == u"organisation:NATO"_s);
    CHECK(organisationCode(u"North Atlantic Treaty Organization") == u"organisation:NATO"_s);
    CHECK(organisationCode(u"外交部").isEmpty());
    CHECK(organisationCode(u"民主黨").isEmpty());
    CHECK(organisationCode(u"晨光咖啡公司").isEmpty());
    CHECK(organisationOf(u"nato") == organisationOf(u"北约"));
    CHECK(organisationOf(u"外交部") == -1);
}

TEST_CASE("Texts made of nothing but names take no longer than others", "[timeline][organisations]")
{
    QString text;
    for (int number = 0; number < 20000; ++number)
        text += QString(u"公司部局大學"_s + QChar(char16_t(0x4e00 + number % 5000)) +
                        u"委員會（北約公司中心）"_s);
    QElapsedTimer timer;
    timer.start();
    found(text);
    CHECK(timer.elapsed() < 20000);
}
