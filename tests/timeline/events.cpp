// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markednames.h"
#include "timeline/dates/dateline.h"
#include "timeline/events/eventfinder.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

const QDate written(2023, 1, 29);

/// "clause | date | status | place | participants" of each event.
std::string eventsIn(const QString &text, const QStringList &marked, QList<Html::ZoneRange> zones = {})
{
    ArticleText article;
    article.text = text;
    article.zones = zones;
    ArticleNames names = Test::markedNames(text, marked);
    const QList<Event> events = findEvents(article, findDates(text, zones, written), written, &names);
    QStringList shown;
    const auto nameOf = [&](qint32 mention) {
        const NameMention &name = names.mentions[mention];
        return text.mid(name.start, name.end - name.start);
    };
    for (const Event &event : events) {
        QStringList participants;
        for (const qint32 participant : event.participants)
            participants.append(nameOf(participant));
        shown.append(QStringList{text.mid(event.start, event.end - event.start), event.date.edtf(),
                                 QLatin1StringView(statusName(event.status)),
                                 event.place < 0 ? u"-"_s : nameOf(event.place), participants.join(u'+')}
                         .join(u" | "_s));
    }
    return shown.join(u'\n').toStdString();
}

const QStringList trip{u"史托騰柏格=p"_s,
                       u"斯托尔滕贝格=p"_s,
                       u"首爾=l"_s,
                       u"首尔=l"_s,
                       u"東京=l"_s,
                       u"日本=l"_s,
                       u"岸田文雄=p"_s,
                       u"朴振=p"_s,
                       u"韓國=l"_s,
                       u"北約=o"_s,
                       u"北韓=l"_s,
                       u"Jens Stoltenberg=p"_s,
                       u"NATO=o"_s,
                       u"Seoul=l"_s,
                       u"Tokyo=l"_s,
                       u"Fumio Kishida=p"_s,
                       u"Japan=l"_s,
                       u"South Korea=l"_s,
                       u"Kishida=p=Fumio Kishida"_s,
                       u"Stoltenberg=p=Jens Stoltenberg"_s};

} // namespace

TEST_CASE("A sentence with a deed and a plan gives two events", "[timeline][events]")
{
    CHECK(
        eventsIn(
            u"NATO Secretary-General Jens Stoltenberg arrived in Seoul on Sunday and will fly to Tokyo on Monday."_s,
            trip) == "NATO Secretary-General Jens Stoltenberg arrived in Seoul on Sunday | 2023-01-29 | "
                     "happened | Seoul | Jens Stoltenberg\n"
                     "will fly to Tokyo on Monday | 2023-01-30 | planned | Tokyo | Jens Stoltenberg");
    CHECK(eventsIn(u"史托騰柏格昨天到訪首爾，明天將飛往日本東京，預計會跟首相岸田文雄等人見面。"_s, trip) ==
          "史托騰柏格昨天到訪首爾 | 2023-01-28 | happened | 首爾 | 史托騰柏格\n"
          "明天將飛往日本東京 | 2023-01-30 | planned | 東京 | 史托騰柏格\n"
          "預計會跟首相岸田文雄等人見面 | 2023-01-30 | planned | - | 史托騰柏格+岸田文雄");
    CHECK(eventsIn(u"斯托尔滕贝格1月28日抵达首尔。"_s, trip) ==
          "斯托尔滕贝格1月28日抵达首尔 | 2023-01-28 | happened | 首尔 | 斯托尔滕贝格");
}

TEST_CASE("Pronouns and titles stand for names", "[timeline][events]")
{
    CHECK(eventsIn(u"北約秘書長史托騰柏格昨天抵達首爾。他今天會晤外交部長朴振。"_s, trip) ==
          "北約秘書長史托騰柏格昨天抵達首爾 | 2023-01-28 | happened | 首爾 | 史托騰柏格\n"
          "他今天會晤外交部長朴振 | 2023-01-29 | happened | - | 史托騰柏格+朴振");
    CHECK(eventsIn(u"北約秘書長史托騰柏格昨天抵達首爾。秘書長明天將訪問東京。"_s, trip) ==
          "北約秘書長史托騰柏格昨天抵達首爾 | 2023-01-28 | happened | 首爾 | 史托騰柏格\n"
          "秘書長明天將訪問東京 | 2023-01-30 | planned | 東京 | 史托騰柏格");
    CHECK(
        eventsIn(
            u"Prime Minister Fumio Kishida met Stoltenberg in Tokyo on Saturday. The prime minister visited Seoul on Jan. 12."_s,
            trip) ==
        "Prime Minister Fumio Kishida met Stoltenberg in Tokyo on Saturday | 2023-01-28 | happened | Tokyo | "
        "Fumio Kishida+Stoltenberg\n"
        "The prime minister visited Seoul on Jan. 12 | 2023-01-12 | happened | Seoul | Fumio Kishida");
}

TEST_CASE("IT is a trade and no pronoun", "[timeline][events]")
{
    const auto mentionsIn = [](const QString &text) {
        ArticleText article;
        article.text = text;
        ArticleNames names = Test::markedNames(text, {u"Japan=l"_s, u"日本=l"_s});
        findEvents(article, findDates(text, {}, written), written, &names);
        return names.mentions.size();
    };
    CHECK(mentionsIn(u"日本昨天通過新的法律。IT專家認為，這部法律不好。"_s) == 1);
    CHECK(mentionsIn(u"Japan passed a law on Saturday. IT experts said on Sunday that it is bad."_s) == 1);
}

TEST_CASE("What is denied, supposed or only describes is no event", "[timeline][events]")
{
    CHECK(eventsIn(u"史托騰柏格昨天沒有抵達首爾。"_s, trip) == "");
    CHECK(eventsIn(u"如果史托騰柏格明天抵達首爾，"_s, trip) == "");
    CHECK(eventsIn(u"Jens Stoltenberg did not visit Tokyo on Monday."_s, trip) == "");
    CHECK(eventsIn(u"昨天訪問東京的史托騰柏格今天抵達首爾。"_s, trip) ==
          "昨天訪問東京的史托騰柏格今天抵達首爾 | 2023-01-29 | happened | 首爾 | 史托騰柏格");
    CHECK(eventsIn(u"許多學生昨天抵達。"_s, trip) == "");
}

TEST_CASE("Who is told of in a quotation does nothing by it", "[timeline][events]")
{
    CHECK(eventsIn(u"史托騰柏格今天說：「日本會參加，我們也會參加。」"_s, trip) ==
          "史托騰柏格今天說：「日本會參加，我們也會參加。」 | 2023-01-29 | happened | - | 史托騰柏格");
    CHECK(
        eventsIn(u"“We will be there,” Jens Stoltenberg said on Sunday."_s, trip) ==
        "“We will be there,” Jens Stoltenberg said on Sunday | 2023-01-29 | happened | - | Jens Stoltenberg");
}

TEST_CASE("Status follows plans, media and minds", "[timeline][events]")
{
    CHECK(eventsIn(u"史托騰柏格原定昨天抵達首爾。"_s, trip) ==
          "史托騰柏格原定昨天抵達首爾 | 2023-01-28 | reported | 首爾 | 史托騰柏格");
    CHECK(eventsIn(u"據傳史托騰柏格昨天抵達首爾。"_s, trip) ==
          "據傳史托騰柏格昨天抵達首爾 | 2023-01-28 | reported | 首爾 | 史托騰柏格");
    CHECK(eventsIn(u"史托騰柏格今天表達加深往來的意願。"_s, trip) ==
          "史托騰柏格今天表達加深往來的意願 | 2023-01-29 | reported | - | 史托騰柏格");
    CHECK(eventsIn(u"史托騰柏格如果成行，將是自2017年以來再度訪問日本。"_s, trip) ==
          "史托騰柏格如果成行，將是自2017年以來再度訪問日本 | 2017 | reported | 日本 | 史托騰柏格");
    CHECK(eventsIn(u"史托騰柏格今天宣布將於3月訪問日本。"_s, trip) ==
          "史托騰柏格今天宣布 | 2023-01-29 | happened | - | 史托騰柏格\n"
          "將於3月訪問日本 | 2023-03 | planned | 日本 | 史托騰柏格");
}

TEST_CASE("Related headlines and bylines make no events, captions do", "[timeline][events]")
{
    const QString text = u"史托騰柏格今天抵達首爾。"_s;
    const qint32 end = qint32(text.size());
    CHECK(eventsIn(text, trip, {{Html::Zone::Related, 0, end}}) == "");
    CHECK(eventsIn(text, trip, {{Html::Zone::Byline, 0, end}}) == "");
    CHECK(eventsIn(text, trip, {{Html::Zone::Caption, 0, end}}) != "");
}

TEST_CASE("New mentions keep all in order", "[timeline][events]")
{
    const QString text = u"史托騰柏格昨天抵達首爾。他今天說，朴振明天訪日。岸田文雄今天批評北韓。"_s;
    ArticleText article;
    article.text = text;
    ArticleNames names = Test::markedNames(text, trip);
    const qint32 last = qint32(names.mentions.size()) - 1;
    names.links.append({0, last, false, Strength::Medium, "test"});
    const NameMention linked = names.mentions[last];
    findEvents(article, findDates(text, {}, written), written, &names);
    CHECK(names.mentions.size() > last + 1);
    CHECK(names.mentions[names.links[0].second].start == linked.start);
    for (qsizetype index = 1; index < names.mentions.size(); ++index)
        CHECK(names.mentions[index - 1].end <= names.mentions[index].start);
}

TEST_CASE("A long text is read in one go", "[timeline][events]")
{
    QString text;
    for (const QString &part : {u"史托騰柏格今天抵達首爾，他說「"_s, u"（（（（"_s, u"他說他說"_s,
                                u" he said on Sunday and"_s, u"史托騰柏格的、岸田文雄與"_s}) {
        for (qsizetype size = text.size() + 100000; text.size() < size;)
            text += part;
    }
    CHECK_FALSE(eventsIn(text, trip).empty());
}

TEST_CASE("Where someone goes to visit is where the visit is", "[timeline][events]")
{
    CHECK(eventsIn(u"史托騰柏格1月28日前往首爾訪問。"_s, trip) ==
          "史托騰柏格1月28日前往首爾訪問 | 2023-01-28 | happened | 首爾 | 史托騰柏格");
    CHECK(eventsIn(u"史托騰柏格昨天前往東京會見岸田文雄。"_s, trip) ==
          "史托騰柏格昨天前往東京會見岸田文雄 | 2023-01-28 | happened | 東京 | 史托騰柏格+岸田文雄");
}

TEST_CASE("What an article without any day of its own tells is reported", "[timeline][events]")
{
    const QString essay = u"岸田文雄訪問韓國，並宣布新的計畫。"_s;
    CHECK(eventsIn(essay, trip).find("happened") == std::string::npos);
    CHECK(eventsIn(essay, trip).find("2023-01-29 | reported") != std::string::npos);
    CHECK(eventsIn(QString(u"（中央社東京29日電）"_s + essay), trip).find("happened") != std::string::npos);
    CHECK(eventsIn(QString(essay + u"朴振週六抵達東京。"_s), trip).find("reported") == std::string::npos);
    // What was long ago does not make it news.
    CHECK(eventsIn(QString(essay + u"朴振1998年抵達東京。"_s), trip).find("2023-01-29 | reported") !=
          std::string::npos);
    CHECK(eventsIn(QString(u"【社論】"_s + essay + u"朴振週六抵達東京。"_s), trip)
              .find("2023-01-29 | reported") != std::string::npos);
}
