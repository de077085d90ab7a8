// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placecases.h"

#include "search/folding.h"
#include "timeline/names/namechoice.h"
#include "timeline/places/gazetteer.h"
#include "timeline/places/placefinder.h"
#include "timeline/places/placezone.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QElapsedTimer>

using namespace Dateline::Test;
using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

/// The country of the first place in a text, and its English name.
QString senseIn(const QString &text)
{
    const QList<NameCandidate> places = placeCandidatesIn(text);
    if (places.isEmpty())
        return {};
    const Place place = Gazetteer::builtIn().place(places.constFirst().place);
    return QString(place.english + u", " + place.country);
}

} // namespace

TEST_CASE("Countries and cities are found in both scripts", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"他週一從首爾飛抵東京，隨後轉往紐約。", {u"首爾"_s, u"東京"_s, u"紐約"_s}},
                   PlaceCase{u"他周一从首尔飞抵东京，随后转往纽约。", {u"首尔"_s, u"东京"_s, u"纽约"_s}},
                   PlaceCase{u"日本政府與美國總統談到南韓", {u"日本"_s, u"美國"_s, u"南韓"_s}},
                   PlaceCase{u"加州和得克萨斯都下雨", {u"加州"_s, u"得克萨斯"_s}}));
}

TEST_CASE("A chain of places is each of them", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"案發於台北市信義區", {u"台北市"_s, u"信義區"_s}},
                   PlaceCase{u"河北省邯鄲市磁縣的農民", {u"河北省"_s, u"邯鄲市"_s, u"磁縣"_s}},
                   PlaceCase{u"吉林省長春市寬城區", {u"吉林省"_s, u"長春市"_s, u"寬城區"_s}}));
}

TEST_CASE("What names end in makes places that no table knows", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"船停在新竹漁港", {u"新竹漁港"_s}},
                   PlaceCase{u"遊行經過中山北路", {u"中山北路"_s}},
                   PlaceCase{u"德国拉姆施泰因空军基地", {u"德国"_s, u"拉姆施泰因空军基地"_s}},
                   PlaceCase{u"商店在忠孝東路四段", {u"忠孝東路四段"_s}}));
}

TEST_CASE("Words that only look like names with suffixes are none", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"這座城市的社區和公路", {}}, PlaceCase{u"股市今天休市，超市照開", {}},
                   PlaceCase{u"該市和某縣的農村地區", {}}, PlaceCase{u"他們拆除教堂後走出監獄", {}},
                   PlaceCase{u"全市各區的道路", {}}));
}

TEST_CASE("Names with suffixes hold no ordinary words", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"他舉報市委的人", {}}, PlaceCase{u"村民護寺被打", {}},
                   PlaceCase{u"情报社区的看法", {}}, PlaceCase{u"那是反烏托邦的故事", {}},
                   PlaceCase{u"一栋公寓大楼着火", {}}, PlaceCase{u"巴黎的摩天大樓", {u"巴黎"_s}},
                   PlaceCase{u"委內瑞拉港口關閉", {u"委內瑞拉"_s}}, PlaceCase{u"美国乡村很安静", {u"美国"_s}},
                   PlaceCase{u"飛機8時44分降落志航基地", {u"志航基地"_s}},
                   PlaceCase{u"阿富汗中部戈爾省的村子", {u"阿富汗"_s, u"戈爾省"_s}},
                   PlaceCase{u"其中通化市有14人", {u"通化市"_s}}, PlaceCase{u"由鐘南山帶隊", {}},
                   PlaceCase{u"9月3日，登封市下雨", {u"登封市"_s}},
                   PlaceCase{u"台州市玉環市的廟", {u"台州市"_s, u"玉環市"_s}}));
}

TEST_CASE("Two characters of two other words are no place", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"今明兩天水氣比較多", {}}, PlaceCase{u"香港人飛往天水", {u"香港"_s, u"天水"_s}},
                   PlaceCase{u"在美國加州大學讀書", {u"美國"_s}}));
}

TEST_CASE("What is called after a place is not there", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"他昨天確診武漢肺炎", {}}, PlaceCase{u"養殖場爆发非洲猪瘟", {}},
                   PlaceCase{u"她會說希臘語", {}}, PlaceCase{u"獎金是一百萬瑞典克朗", {}},
                   PlaceCase{u"哈薩克族的牧民", {}}, PlaceCase{u"法案依據台灣關係法", {}},
                   PlaceCase{u"他讀完《鄧小平與中國的轉變》就睡了", {}},
                   PlaceCase{u"雙方承認一個中國原則", {}},
                   PlaceCase{u"他去中国的北京，不读《中国》", {u"中国"_s, u"北京"_s}},
                   PlaceCase{u"演出在東莞玉蘭大劇院", {}}, PlaceCase{u"他在北京301醫院", {}},
                   PlaceCase{u"台北市觀傳局表示", {}}, PlaceCase{u"瀋陽市教育局長表示", {}},
                   PlaceCase{u"第一是高知名度的人物", {}}, PlaceCase{u"電台中文網報導", {}},
                   PlaceCase{u"華南海鮮市場關門", {}}, PlaceCase{u"環太平洋軍演與跨大西洋關係", {}},
                   PlaceCase{u"市長韓國瑜到場", {}}));
}

TEST_CASE("A place has its whole name", "[timeline][places]")
{
    check(GENERATE(
        PlaceCase{u"古埃及的文物", {u"古埃及"_s}}, PlaceCase{u"蒙古希臘兩國", {u"蒙古"_s, u"希臘"_s}},
        PlaceCase{u"圣索菲亚大教堂的墙", {u"圣索菲亚大教堂"_s}},
        PlaceCase{u"在重慶北路口管制", {u"重慶北路"_s}}, PlaceCase{u"在十字路口等他", {}},
        PlaceCase{u"行經環河北路", {u"環河北路"_s}}, PlaceCase{u"人潮湧向台北橋", {u"台北橋"_s}},
        PlaceCase{u"列車停在鄭州東站", {u"鄭州東站"_s}}, PlaceCase{u"香港特區政府宣布", {u"香港"_s}},
        PlaceCase{u"他們在曼谷市中心集結", {u"曼谷"_s}},
        PlaceCase{u"We watch The China Show in north America.", {u"north America"_s}},
        PlaceCase{u"Ships of the euro zone", {u"euro zone"_s}},
        PlaceCase{u"A court in Utah county ruled.", {u"Utah county"_s}},
        PlaceCase{u"It costs U.S.$300 there.", {}}));
}

TEST_CASE("Every country is there with its place and its names", "[timeline][places]")
{
    const auto code =
        GENERATE(u"IL", u"US", u"DE", u"FR", u"IN", u"ID", u"IQ", u"ZA", u"TK", u"GS", u"XK", u"TD");
    const Gazetteer &gazetteer = Gazetteer::builtIn();
    const qint32 number = gazetteer.numberOf(QString(u"country:"_s + QString::fromUtf16(code)));
    REQUIRE(number >= 0);
    const Place place = gazetteer.place(number);
    CHECK(std::abs(place.latitude) + std::abs(place.longitude) > 1);
    CHECK(!place.english.isEmpty());
    CHECK(!place.traditional.isEmpty());
    CHECK(!place.simplified.isEmpty());
}

TEST_CASE("Countries have the names of Taiwan, China and Hong Kong", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"以色列、查德和乍得", {u"以色列"_s, u"查德"_s, u"乍得"_s}},
                   PlaceCase{u"義大利、意大利", {u"義大利"_s, u"意大利"_s}},
                   PlaceCase{u"Israel and Chad signed", {u"Israel"_s, u"Chad"_s}}));
    CHECK(Gazetteer::builtIn().place(Gazetteer::builtIn().numberOf(u"country:IT"_s)).simplified == u"意大利");
}

TEST_CASE("An organisation that begins with a place wins over it", "[timeline][places]")
{
    const NameText text(u"台灣東洋表示"_s, {});
    NameCandidate place{0, 2, EntityKind::Place, Strength::Strong};
    NameCandidate firm{0, 4, EntityKind::Organisation, Strength::Medium};
    const QList<NameCandidate> chosen = chosenNames(text, {place, firm});
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.constFirst().kind == EntityKind::Organisation);
}

TEST_CASE("A name lets the word after it have its suffix", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"桃園市長昨天說", {u"桃園"_s}}, PlaceCase{u"北京市场反应平淡", {u"北京"_s}},
                   PlaceCase{u"屏東縣長到場", {u"屏東"_s}}, PlaceCase{u"桃園市今天", {u"桃園市"_s}}));
}

TEST_CASE("A place in the name of a body is none", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"美國國務院說", {}}, PlaceCase{u"他畢業於北京大學", {}},
                   PlaceCase{u"中国外交部发言人", {}}, PlaceCase{u"中國駐印度大使館", {}},
                   PlaceCase{u"昆明市公安局的人", {}}, PlaceCase{u"台灣民眾上街", {u"台灣"_s}},
                   PlaceCase{u"日本部分地区", {u"日本"_s}},
                   PlaceCase{u"The New York Times and the University of Tokyo", {}}));
}

TEST_CASE("A name that goes on is not the place it begins with", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"發展中國家的債務", {}}, PlaceCase{u"今日本報訊", {}},
                   PlaceCase{u"巴黎·希爾頓唱歌", {}}, PlaceCase{u"馬里奧說話", {}},
                   PlaceCase{u"包羅萬象的展覽", {}}, PlaceCase{u"第55屆金鐘獎，金鐘紅毯", {}}));
}

TEST_CASE("Ordinary words that are towns as well mean the words", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"他們爭取民主與和平", {}}, PlaceCase{u"計畫今天啟動，聯合演習", {}},
                   PlaceCase{u"Most of it is Nice Reading", {}}));
}

TEST_CASE("A company or an association is not the place that it is called after", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"海南青松醫藥科技有限公司宣布", {}},
                   PlaceCase{u"付给珠海（国际）物流有限公司", {}},
                   PlaceCase{u"他在海南的一家有限公司工作", {u"海南"_s}},
                   PlaceCase{u"陝西省銅川市某某礦業有限公司", {u"陝西省"_s, u"銅川市"_s}},
                   PlaceCase{u"中國風箏愛好者協會統計", {}}, PlaceCase{u"歐洲必須學會忍耐", {u"歐洲"_s}},
                   PlaceCase{u"美國布魯金斯學會的人", {u"美國"_s}}, PlaceCase{u"移送上海市浦東新區法院", {}},
                   PlaceCase{u"印度教徒和印度教育", {u"印度"_s}}, PlaceCase{u"重庆出版社和四川信托", {}},
                   PlaceCase{u"渤海銀行在渤海", {u"渤海"_s}}));
}

TEST_CASE("A state has its whole name", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"他是土耳其共和國的創建者", {u"土耳其共和國"_s}},
                   PlaceCase{u"抵達香港特別行政區", {u"香港特別行政區"_s}}));
}

TEST_CASE("A suffix that is of another word makes no place", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"關於巴黎市容的傳說", {u"巴黎"_s}}, PlaceCase{u"去上海市郊散步", {u"上海"_s}},
                   PlaceCase{u"公司停牌靜待退市", {}}, PlaceCase{u"不如村上先生", {}},
                   PlaceCase{u"通往邊防檢查站的路", {}}, PlaceCase{u"雨水進入重慶市區", {u"重慶"_s}},
                   PlaceCase{u"股票首次跌入熊市", {}}, PlaceCase{u"他們順著冰川走", {}},
                   PlaceCase{u"廣州市花都區花山鎮的工廠", {u"廣州市"_s, u"花山鎮"_s}},
                   PlaceCase{u"雅典娜是一隻章魚", {}}, PlaceCase{u"相信她在天堂", {}}));
}

TEST_CASE("Lists of places speak for the small ones in them", "[timeline][places]")
{
    check(PlaceCase{u"產品來自東莞、珠海、中山等地", {u"東莞"_s, u"珠海"_s, u"中山"_s}});
}

TEST_CASE("English places are capitalised words of their own", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"He flew from Seoul to Tokyo on Monday.", {u"Seoul"_s, u"Tokyo"_s}},
                   PlaceCase{u"SEOUL, Jan. 29 (Yonhap) -- The port", {u"SEOUL"_s}},
                   PlaceCase{u"Write to someone@paris.example or see berlin.example", {}},
                   PlaceCase{u"he met Paris Hilton and Michael Jordan", {}},
                   PlaceCase{u"fine china and turkey for dinner", {}},
                   PlaceCase{u"China-Russia ties", {u"China"_s, u"Russia"_s}},
                   PlaceCase{u"a boat near Laki Island sank", {u"Laki Island"_s}},
                   PlaceCase{u"talks in Geneva and in Kyiv", {u"Geneva"_s, u"Kyiv"_s}},
                   PlaceCase{u"storms in British Columbia", {u"British Columbia"_s}},
                   PlaceCase{u"St Kitts and Nevis, Antigua and Barbuda",
                             {u"St Kitts and Nevis"_s, u"Antigua and Barbuda"_s}}));
}

TEST_CASE("What a place is part of leaves no shorter place behind", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"两名哈萨克斯坦族人過橋", {}}, PlaceCase{u"他研究奥斯曼王朝的钱币", {}},
                   PlaceCase{u"作家德里達的新書", {}}, PlaceCase{u"印度中國研究所辦展", {}},
                   PlaceCase{u"天山網的編輯", {}}, PlaceCase{u"中國網友在看", {u"中國"_s}},
                   PlaceCase{u"土耳其法院可以罰款", {u"土耳其"_s}}));
}

TEST_CASE("A place with a suffix that is repeated can be within a body", "[timeline][places]")
{
    check(PlaceCase{u"案發在湖南省雲溪縣。雲溪縣監察委員會派人到雲溪縣",
                    {u"湖南省"_s, u"雲溪縣"_s, u"雲溪縣"_s}});
}

TEST_CASE("What is counted, built or done is no part of a name", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"村裡有多座官辦教堂被拆", {}}, PlaceCase{u"漢森營兩處基地停工", {}},
                   PlaceCase{u"他看了一處小峽谷", {}}, PlaceCase{u"暴徒洗劫教堂後離開", {}},
                   PlaceCase{u"期間處理過青坎村的事件", {u"青坎村"_s}},
                   PlaceCase{u"這是南海的人工島", {u"南海"_s}}, PlaceCase{u"武漢街道上沒有人", {u"武漢"_s}},
                   PlaceCase{u"他到荷蘭海牙開會", {u"荷蘭"_s, u"海牙"_s}},
                   PlaceCase{u"貨船從非洲喀麥隆港口出發", {u"非洲"_s, u"喀麥隆"_s}}));
}

TEST_CASE("A town may be called after a hill, and a foreign name after a town", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"他住在山西省晉中市榆次區烏石山鎮",
                             {u"山西省"_s, u"晉中市"_s, u"榆次區"_s, u"烏石山鎮"_s}},
                   PlaceCase{u"來自拉賈斯坦邦的工人", {u"拉賈斯坦邦"_s}}));
}

TEST_CASE("A name that is explained in Latin is one", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"船沉在小島與拉基島（Laki Island）之間", {u"拉基島"_s, u"Laki Island"_s}},
                   PlaceCase{u"船沉在兩座小島（見圖）之間", {}}));
}

TEST_CASE("A small town that one sentence speaks for is one in the others", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"他在貴州遵義長大。後來遵義的警察找到他。", {u"貴州"_s, u"遵義"_s, u"遵義"_s}},
                   PlaceCase{u"後來遵義的警察找到他。", {}}));
}

TEST_CASE("A building where something happens is a place, whatever body sits there", "[timeline][places]")
{
    const NameText text(u"他今天在白宮演說"_s, {});
    NameCandidate site{4, 6, EntityKind::Place, Strength::Strong};
    site.rule = "site";
    NameCandidate body{4, 6, EntityKind::Organisation, Strength::Strong};
    const QList<NameCandidate> chosen = chosenNames(text, {site, body});
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.constFirst().kind == EntityKind::Place);
}

TEST_CASE("English names that a country is in are not that country", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"She raised money for United China Relief last week.", {}},
                   PlaceCase{u"People in Communist China read it, and so did President Lee's Taiwan.",
                             {u"China"_s, u"Taiwan"_s}},
                   PlaceCase{u"the People’s Republic of China signed", {u"People’s Republic of China"_s}},
                   PlaceCase{u"ships from Côte d’Ivoire", {u"Côte d’Ivoire"_s}},
                   PlaceCase{u"It is called a Health Silk Road by them.", {}},
                   PlaceCase{u"the new Border Inspection Station opened", {}},
                   PlaceCase{u"as others found (Hamilton, 1790) and said", {}},
                   PlaceCase{u"唱片《Abbey Road》的封面", {}},
                   PlaceCase{u"in the Asia Pacific region", {u"Asia Pacific"_s}}));
}

TEST_CASE("Names of one place are that place", "[timeline][places]")
{
    CHECK(senseIn(u"韓國"_s) == senseIn(u"南韓"_s));
    CHECK(senseIn(u"朝鮮"_s) == senseIn(u"北韓"_s));
    CHECK(senseIn(u"琦玉縣"_s) == senseIn(u"埼玉县"_s));
    CHECK(senseIn(u"漢城"_s) == senseIn(u"in Seoul"_s));
    CHECK(senseIn(u"華盛頓"_s) == senseIn(u"in Washington, D.C."_s));
    CHECK(senseIn(u"日內瓦"_s) == senseIn(u"in Geneva"_s));
}

TEST_CASE("Of several places of a name the one that the text is about is meant", "[timeline][places]")
{
    CHECK(senseIn(u"He lives in London."_s) == u"London, GB"_s);
    CHECK(senseIn(u"London, Ontario"_s) == u"London, CA"_s);
}

TEST_CASE("A namesake that nobody knows is not meant because its country is named", "[timeline][places]")
{
    const auto codes = [](const QString &text) {
        QStringList found;
        for (const NameCandidate &place : placeCandidatesIn(text))
            found.append(Gazetteer::builtIn().place(place.place).country);
        return found;
    };
    CHECK(codes(u"美國股市下跌，法蘭克福股市上漲"_s) == QStringList{u"US"_s, u"DE"_s});
    CHECK(codes(u"他前往羅馬訪問"_s) == QStringList{u"IT"_s});
}

TEST_CASE("Places have time zones", "[timeline][places]")
{
    const auto zone = [](const char16_t *text) {
        const QList<NameCandidate> places = placeCandidatesIn(QString::fromUtf16(text));
        REQUIRE(places.size() == 1);
        return zoneOf(Gazetteer::builtIn().place(places.constFirst().place)).id();
    };
    CHECK(zone(u"首爾") == "Asia/Seoul");
    CHECK(zone(u"台北") == "Asia/Taipei");
    CHECK(zone(u"紐約") == "America/New_York");
    CHECK(zone(u"洛杉磯") == "America/Los_Angeles");
    CHECK(zone(u"基輔") == "Europe/Kyiv");
    CHECK_FALSE(zoneOf(Place()).isValid());
    Place sea;
    sea.number = 0;
    CHECK_FALSE(zoneOf(sea).isValid());
}

TEST_CASE("A place is found by its code", "[timeline][places]")
{
    const Gazetteer &gazetteer = Gazetteer::builtIn();
    const qint32 korea = gazetteer.numberOf(u"country:KR"_s);
    REQUIRE(korea >= 0);
    CHECK(gazetteer.place(korea).traditional == u"南韓"_s);
    CHECK(gazetteer.kindOf(korea) == PlaceKind::Country);
    CHECK(gazetteer.countryOf(korea) == ('K' << 8 | 'R'));
    CHECK(gazetteer.numberOf(u"country:??"_s) == -1);
    CHECK(Gazetteer().numberOf(u"country:KR"_s) == -1);
}

TEST_CASE("Hostile texts take no longer than long ones", "[timeline][places]")
{
    const auto seconds = [](const QString &text) {
        QElapsedTimer watch;
        watch.start();
        placeCandidatesIn(text);
        return watch.elapsed() / 1000.0;
    };
    CHECK(seconds(u"市"_s.repeated(20'000)) < 20);
    CHECK(seconds(u"台北市信義區"_s.repeated(20'000)) < 20);
    CHECK(seconds(u"Paris "_s.repeated(20'000)) < 20);
    CHECK(seconds(u"巴拉"_s.repeated(30'000)) < 20);
}

TEST_CASE("Capitals and other large cities are one place in Chinese and English", "[timeline][places]")
{
    const auto codeOf = [](const QString &name) {
        const Gazetteer &gazetteer = Gazetteer::builtIn();
        const auto found = gazetteer.longestNames(Dateline::Search::folded(name));
        REQUIRE(found.size() == 1);
        return gazetteer.place(gazetteer.placesOf(found.first().name).front()).code.toStdString();
    };
    const QList<QPair<QString, QString>> cities{
        {u"東京"_s, u"Tokyo"_s},     {u"首爾"_s, u"Seoul"_s},       {u"北京"_s, u"Beijing"_s},
        {u"上海"_s, u"Shanghai"_s},  {u"台北"_s, u"Taipei"_s},      {u"京都"_s, u"Kyoto"_s},
        {u"莫斯科"_s, u"Moscow"_s},  {u"紐約"_s, u"New York"_s},    {u"倫敦"_s, u"London"_s},
        {u"巴黎"_s, u"Paris"_s},     {u"柏林"_s, u"Berlin"_s},      {u"布魯塞爾"_s, u"Brussels"_s},
        {u"香港"_s, u"Hong Kong"_s}, {u"新加坡"_s, u"Singapore"_s}, {u"大阪"_s, u"Osaka"_s}};
    for (const auto &[chinese, english] : cities) {
        INFO(english.toStdString());
        CHECK(codeOf(chinese) == codeOf(english));
    }
}
