// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/namefinder.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

struct Found
{
    QString text;
    ArticleNames names;

    explicit Found(const QString &of, const QStringList &tags = {})
        : text(of)
    {
        ArticleText article;
        article.text = of;
        article.tags = tags;
        article.language = u"zh-Hant"_s;
        names = findNames(NameText(of, {}), article);
    }

    QString surface(const NameMention &name) const { return text.mid(name.start, name.end - name.start); }

    QStringList persons() const
    {
        QStringList all;
        for (const NameMention &name : names.mentions) {
            if (name.kind == EntityKind::Person)
                all.append(surface(name));
        }
        return all;
    }
};

} // namespace

TEST_CASE("a surname and a given name behind a title are a person", "[names][persons]")
{
    const auto [text, name] = GENERATE(table<QString, QString>({
        {u"臺中市長林佳穎昨天表示，工程如期。"_s, u"林佳穎"_s},
        {u"外交部发言人周晓楠指出，双方将继续磋商。"_s, u"周晓楠"_s},
        {u"首相山本健一郎上午抵達。"_s, u"山本健一郎"_s},
        {u"韓國外交部長朴正浩說，會談順利。"_s, u"朴正浩"_s},
        {u"首相山本晉三昨天表示，會談順利。"_s, u"山本晉三"_s},
        {u"总编胡文进表示，文章属实。"_s, u"胡文进"_s},
        {u"男子吳柏翰（32歲）遭到逮捕。"_s, u"吳柏翰"_s},
        {u"立委歐陽文傑質詢時提問。"_s, u"歐陽文傑"_s},
        {u"警方说，嫌犯名叫张得胜，目前在逃。"_s, u"张得胜"_s},
    }));
    CAPTURE(text);
    CHECK(Found(text).persons() == QStringList{name});
}

TEST_CASE("a foreign name ends where other words begin", "[names][persons]")
{
    const auto [text, name] = GENERATE(table<QString, QString>({
        {u"總統馬克薩維奇今天抵達首都。"_s, u"馬克薩維奇"_s},
        {u"总理赫尔施泰纳在会上发言。"_s, u"赫尔施泰纳"_s},
        {u"分析师约翰·布莱克曼认为价格会下跌。"_s, u"约翰·布莱克曼"_s},
        {u"女王瑪格麗特二世出席典禮。"_s, u"瑪格麗特二世"_s},
    }));
    CAPTURE(text);
    CHECK(Found(text).persons() == QStringList{name});
}

TEST_CASE("an original name in brackets is the same person", "[names][persons]")
{
    const Found found(u"秘書長卡爾森柏格（Jens Karlsenberg，51歲）昨天發表演說。"_s);
    CHECK(found.persons() == QStringList{u"卡爾森柏格"_s, u"Jens Karlsenberg"_s});
    REQUIRE(found.names.links.size() == 1);
    CHECK(found.names.links[0].isSame);
    CHECK(found.names.links[0].rule == QByteArray("apposition"));
}

TEST_CASE("an original name in brackets is none when it names a body or is an abbreviation",
          "[names][persons]")
{
    const QString text = GENERATE(u"研究員李承翰（Freeman Institute）認為"_s, u"代表李承翰（NATO）認為"_s,
                                  u"代表李承翰（see below）認為"_s);
    CHECK(Found(text).persons() == QStringList{u"李承翰"_s});
}

TEST_CASE("words that begin with surnames are no persons", "[names][persons]")
{
    const QString text = GENERATE(
        u"總統府之前指出，各方面關係高度緊張，任何時候都應該包括全球。"_s,
        u"陸續有許多人張開雙手，馬上高興起來。"_s, u"白宮與高雄、江蘇的黃金成為周二焦點。"_s,
        u"路透引述陳述說，和平時代連續周年，金額解放。"_s, u"常见的温度与雷达何时公布，关于方面没有说明。"_s,
        u"桌上有两张文件和一张建议表。"_s, u"伊斯蘭與穆斯林、維吾爾族的節日，奧斯卡頒獎。"_s);
    CAPTURE(text);
    CHECK(Found(text).persons().isEmpty());
}

TEST_CASE("those who wrote an article are no persons of it", "[names][persons]")
{
    const QString text = GENERATE(u"議會通過預算。（譯者：林志豪/核稿：陳怡君）"_s,
                                  u"（中央社記者王大明台北29日電）議會開議。"_s, u"記者李文德／綜合報導"_s,
                                  u"【記者陳建宏台北報導】"_s, u"攝影：黃志明"_s);
    CAPTURE(text);
    CHECK(Found(text).persons().isEmpty());
}

TEST_CASE("a name that a sign tells of is one wherever else it stands", "[names][persons]")
{
    const Found found(u"部長王毅文表示同意。\n會後王毅文隨即離席，眾人目送王毅文。"_s);
    CHECK(found.persons() == QStringList{u"王毅文"_s, u"王毅文"_s, u"王毅文"_s});
}

TEST_CASE("members of one list are different persons", "[names][persons]")
{
    const Found found(u"出席的有議員陳志明、林淑芬、王建國等人。"_s);
    CHECK(found.persons() == QStringList{u"陳志明"_s, u"林淑芬"_s, u"王建國"_s});
    REQUIRE(found.names.links.size() == 2);
    for (const NameLink &link : found.names.links) {
        CHECK_FALSE(link.isSame);
        CHECK(link.rule == QByteArray("list"));
    }
}

TEST_CASE("the title before a name is kept with it", "[names][persons]")
{
    const Found found(u"報導說，韓國外交部長朴正浩今天抵達。"_s);
    REQUIRE(found.persons() == QStringList{u"朴正浩"_s});
    for (const NameMention &name : found.names.mentions) {
        if (name.kind == EntityKind::Person)
            CHECK(found.text.mid(name.titleStart, name.start - name.titleStart) == u"韓國外交部長"_s);
    }
}

TEST_CASE("a very long text of names is read in one pass", "[names][persons]")
{
    const QString text = u"總統王建國、李志明和史密斯說"_s.repeated(20000);
    CHECK(Found(text).persons().size() >= 40000);
}

TEST_CASE("a surname before a title is the person whose full name stands in the article", "[names][persons]")
{
    const Found found(u"總統王建國今天出訪。記者會上，王總統表示感謝。"_s);
    REQUIRE(found.persons() == QStringList{u"王建國"_s, u"王"_s});
    CHECK(found.names.mentions[1].standsFor == 0);
    CHECK(Found(u"記者會上，王總統表示感謝。"_s).persons().isEmpty());
}

TEST_CASE("units and words with the sound of names are no persons", "[names][persons]")
{
    const QString text =
        GENERATE(u"新廠以5奈米製程生產，3奈米預計明年量產。"_s, u"他們轉了三座聖山，聖山在高原上。"_s);
    CAPTURE(text);
    CHECK(Found(text).persons().isEmpty());
}
