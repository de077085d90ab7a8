// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namesfixture.h"

#include "search/queryparser.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::articleOf;
using Dateline::Test::NamesFixture;
using Dateline::Test::waitFor;

namespace {

const QString body =
    u"<p>"
    u"北約秘書長史托騰柏格29日抵達首爾，與南韓外長朴振會談，呼籲南韓加強對烏克蘭的軍事支援。史托騰柏格30日上"
    u"午會見"
    "南韓國防部長李鐘燮，下午轉往日本東京，31日與日本首相岸田文雄會談。</p>"_s
    u"<p>北约秘书长斯托尔滕贝格在首尔说，<b>北约</b>与韩国的伙伴关系「比以往任何时候都更重要」。"
    "<a href='https://example.org/j'>岸田文雄</a>表示欢迎。</p>"_s
    u"<p>NATO Secretary General Jens Stoltenberg arrived in Seoul on Sunday, and met Foreign Minister "
    "Park Jin. Stoltenberg said that what happens in Europe matters to Asia, and thanked South Korea.</p>"_s;
const QStringList names{
    u"史托騰柏格|Jens Stoltenberg|斯托尔滕贝格|Stoltenberg|延斯·史托騰柏格|史托腾伯格|J. Stoltenberg|Mr Stoltenberg"_s,
    u"首爾|首尔|Seoul"_s,
    u"朴振|Park Jin"_s,
    u"南韓|韩国|South Korea"_s,
    u"岸田文雄"_s,
    u"北約|北约|NATO"_s,
    u"東京"_s,
    u"日本"_s,
    u"烏克蘭"_s,
    u"李鐘燮"_s};

} // namespace

TEST_CASE("Pictures of names in an article, for a person to judge", "[.][pictures]")
{
    const QDir folder(qEnvironmentVariable("DATELINE_PICTURES", u"."_s));
    for (const auto theme : {Support::Theme::Light, Support::Theme::Dark, Support::Theme::Sepia}) {
        QApplication::setPalette(Support::themePalette(theme, QApplication::palette()));
        NamesFixture fixture;
        fixture.pane.resize(640, 560);
        fixture.pane.setTheme(theme);
        const Article article = articleOf(body, u"史托騰柏格訪問首爾 籲南韓加強軍援"_s);
        fixture.openWith(article, names);
        fixture.pane.setCurrentEntity(u"e1"_s);
        fixture.add(article, u"呼籲南韓加強對烏克蘭的軍事支援"_s, 1);
        fixture.add(article, u"met Foreign Minister Park Jin"_s, 3);
        fixture.pane.setQuery(Search::parseQuery(u"東京 OR Asia"_s));
        fixture.settleFrames();
        const auto save = [&](const QString &name) {
            REQUIRE(fixture.pane.grab().save(
                folder.filePath(Support::themeName(theme) + u'-' + name + u".png"_s)));
        };
        fixture.move(fixture.place(u"斯托尔滕"_s));
        REQUIRE(waitFor([&] { return !fixture.bubble().isEmpty(); }));
        fixture.settleFrames();
        save(u"names"_s);
        fixture.pane.resize(320, 1000);
        fixture.settleFrames();
        fixture.move(fixture.place(u"met Foreign"_s));
        fixture.settleFrames();
        fixture.move(fixture.place(u"Park Jin"_s) + QPoint(3, 0));
        REQUIRE(waitFor([&] { return !fixture.bubble().isEmpty(); }));
        save(u"narrow"_s);
        fixture.pane.resize(640, 560);
        fixture.settleFrames();
        fixture.move(QPoint(5, 5));
        const QString clause = u"史托騰柏格30日上午會見南韓國防部長李鐘燮，下午轉往日本東京"_s;
        const auto start = qint32(article.text.indexOf(clause));
        fixture.pane.showSentence(start, start + qint32(clause.size()));
        REQUIRE(waitFor([&] {
            return fixture.run(u"getComputedStyle(document.querySelector('.dateline-flash')).opacity"_s) ==
                   u"1"_s;
        }));
        save(u"sentence"_s);
    }
}
