// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchbench.h"
#include "testfiles.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

struct Example
{
    QString body;
    QString query;
    bool isFound;
};

} // namespace

TEST_CASE("a text is found by what stands in it, and by nothing else", "[search]")
{
    const Example example = GENERATE(values<Example>({
        {u"北約秘書長訪問首爾。"_s, u"北約"_s, true},
        {u"北約秘書長訪問首爾。"_s, u"北约秘书长"_s, true},
        {u"北约秘书长访问首尔。"_s, u"北約秘書長"_s, true},
        {u"北約秘書長訪問首爾。"_s, u"書長訪"_s, true},
        {u"北約秘書長訪問首爾。"_s, u"爾"_s, true},
        {u"北約秘書長訪問首爾。"_s, u"長北"_s, false},
        // The same pairs, but not in a row.
        {u"秘書處通知，書長的話，北約峰會。"_s, u"秘書長"_s, false},
        {u"會議在首爾，東京舉行。"_s, u"爾東"_s, false},
        {u"會議在首爾，東京舉行。"_s, u"\"首爾東京\""_s, false},
        {u"會議在首爾，東京舉行。"_s, u"\"首爾 東京\""_s, true},
        {u"里程碑：臺灣裡外的麵條與頭髮。"_s, u"台湾里外的面条与头发"_s, true},
        {u"The NATO chief visits Seoul."_s, u"nato"_s, true},
        {u"The NATO chief visits Seoul."_s, u"ＮＡＴＯ"_s, true},
        {u"The NATO chief visits Seoul."_s, u"nat"_s, false},
        {u"The NATO chief visits Seoul."_s, u"nat*"_s, true},
        {u"The NATO chief visits Seoul."_s, u"visiting"_s, true},
        {u"The NATO chief visits Seoul."_s, u"\"visiting\""_s, false},
        {u"The NATO chief visits Seoul."_s, u"\"nato chief\""_s, true},
        {u"The NATO chief visits Seoul."_s, u"\"chief nato\""_s, false},
        {u"The NATO chief visits Seoul."_s, u"\"nato chief vis\"*"_s, true},
        {u"An F-16 took off."_s, u"f-16"_s, true},
        {u"An F-16 took off."_s, u"\"16 took\""_s, true},
        {u"Sixteen, F and 16."_s, u"f-16"_s, false},
        {u"Émile Zola in Malmö."_s, u"emile malmo"_s, true},
        {u"Die Straße nach Kyjiw."_s, u"strasse"_s, true},
        {u"會議2023年1月29日舉行。"_s, u"1月29日"_s, true},
        {u"會議2023 年 1 月 29 日舉行。"_s, u"1月29日"_s, true},
        {u"會議2023年11月29日舉行。"_s, u"1月29日"_s, false},
        {u"北約NATO秘書長。"_s, u"北約 NATO"_s, true},
        {u"北約NATO秘書長。"_s, u"\"北約 NATO 秘書長\""_s, true},
        {u"北約與NATO秘書長。"_s, u"\"北約NATO\""_s, false},
        {u"한국을 방문한 사무총장."_s, u"방문"_s, true},
        {u"ストルテンベルグ事務総長。"_s, u"テンベルグ"_s, true},
        {u"Город Санкт-Петербург зимой."_s, u"санкт-петербург"_s, true},
        {u"alpha "_s.repeated(3000) + u"x y z beta"_s, u"alpha NEAR/2 beta"_s, false},
        {u"alpha "_s.repeated(3000) + u"x y beta"_s, u"alpha NEAR/2 beta"_s, true},
        {u"harbour"_s, u"harbour -\"!\""_s, true},
        {u"𠮷野家の前。"_s, u"𠮷野"_s, true},
        {u"alpha beta gamma delta"_s, u"NEAR(alpha gamma, 1)"_s, true},
        {u"alpha beta gamma delta"_s, u"NEAR(alpha delta, 1)"_s, false},
        {u"alpha beta gamma delta"_s, u"NEAR(delta alpha, 2)"_s, true},
        {u"首爾之後是東京。"_s, u"NEAR(東京 首爾, 3)"_s, true},
        {u"首爾之後是東京。"_s, u"NEAR(東京 首爾, 2)"_s, false},
    }));
    SearchBench bench;
    bench.add(u"one"_s, example.body);
    bench.import();
    INFO(example.body.toStdString() << " for " << example.query.toStdString());

    CHECK(bench.found(example.query) == (example.isFound ? QStringList{u"one"_s} : QStringList()));
}

TEST_CASE("words are joined by and, or and not, and grouped", "[search]")
{
    SearchBench bench;
    bench.add(u"a"_s, u"apple pear 蘋果"_s);
    bench.add(u"b"_s, u"apple plum 梨子"_s);
    bench.add(u"c"_s, u"plum quince 苹果"_s);
    bench.import();

    CHECK(bench.foundSorted(u"apple pear"_s) == QStringList{u"a"_s});
    CHECK(bench.foundSorted(u"pear OR quince"_s) == QStringList{u"a"_s, u"c"_s});
    CHECK(bench.foundSorted(u"plum -apple"_s) == QStringList{u"c"_s});
    CHECK(bench.foundSorted(u"-apple"_s) == QStringList{u"c"_s});
    CHECK(bench.foundSorted(u"apple (pear OR plum) -梨子"_s) == QStringList{u"a"_s});
    CHECK(bench.foundSorted(u"苹果"_s) == QStringList{u"a"_s, u"c"_s});
    CHECK(bench.foundSorted(u"nothing"_s).isEmpty());
}

TEST_CASE("titles, authors and captions are searched by themselves", "[search]")
{
    SearchBench bench;
    bench.write(u"one.md"_s, "---\ntitle: 港口的早晨\ndate: 2023-01-29\nauthor: 林若蘭\n---\n"
                             "<p>今天風平浪靜。</p><figure><img src=\"https://x.example/1.jpg\">"
                             "<figcaption>燈塔在霧中</figcaption></figure><p>完。</p>\n");
    bench.add(u"two"_s, u"港口的晚上，林若蘭說，燈塔在霧中。"_s);
    bench.import();

    CHECK(bench.found(u"title:早晨"_s) == QStringList{u"港口的早晨"_s});
    CHECK(bench.found(u"title:港口的早晨"_s) == QStringList{u"港口的早晨"_s});
    CHECK(bench.found(u"title:晚上"_s).isEmpty());
    CHECK(bench.found(u"author:林若兰"_s) == QStringList{u"港口的早晨"_s});
    CHECK(bench.found(u"caption:灯塔在雾"_s) == QStringList{u"港口的早晨"_s});
    CHECK(bench.foundSorted(u"林若蘭"_s).size() == 2);
    CHECK(bench.foundSorted(u"燈塔在霧中"_s).size() == 2);
}

TEST_CASE("an article's own tags and those of the user are found as words", "[search]")
{
    SearchBench bench;
    bench.add(u"one"_s, u"nothing to see"_s, {{}, {}, {}, {}, {u"海洋研究"_s}, {}});
    bench.add(u"two"_s, u"nothing to see here"_s);
    bench.import();
    const QString two = bench.rowOfTitle(u"two"_s).id;
    bench.execute(u"notes.db"_s, QByteArray("INSERT INTO articles VALUES ('" + two.toLatin1() +
                                            "', x'00', '', '', '', '', ''); INSERT INTO tags VALUES ('" +
                                            two.toLatin1() + "', 'Deep sea', 1)")
                                     .constData());

    CHECK(bench.found(u"海洋研究"_s) == QStringList{u"one"_s});
    CHECK(bench.found(u"deep"_s) == QStringList{u"two"_s});
    CHECK(bench.found(u"tag:海洋研究"_s) == QStringList{u"one"_s});
    CHECK(bench.found(u"tag:\"deep sea\""_s) == QStringList{u"two"_s});
    CHECK(bench.found(u"has:tag"_s) == QStringList{u"two"_s});
}

TEST_CASE("related headlines are not searched", "[search]")
{
    SearchBench bench;
    bench.write(
        u"one.md"_s,
        "---\ntitle: Tides\ndate: 2023-01-29\n---\n<p>The sea rose.</p><p>A second paragraph of the "
        "article, so that there is a body.</p><h3>Related</h3><ul><li><a href=\"https://x.example/1\">"
        "Harbour closed by fog</a></li><li><a href=\"https://x.example/2\">Bridge opened in "
        "rain</a></li><li><a href=\"https://x.example/3\">Council meets</a></li></ul>\n");
    bench.import();
    REQUIRE(bench.found(u"sea"_s).size() == 1);

    CHECK(bench.found(u"harbour"_s).isEmpty());
    CHECK(bench.found(u"\"bridge opened\""_s).isEmpty());
}
