// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/places/chineseplacecuts.h"

#include "search/folding.h"
#include "timeline/names/chinese/commonwords.h"
#include "timeline/names/nametext.h"
#include "timeline/places/chineseplacewords.h"
#include "timeline/places/suffixednames.h"
#include "timeline/words/unitset.h"

#include <algorithm>

namespace Dateline::Timeline::PlaceTables {

bool isCutByNext(QStringView text, qsizetype start, qsizetype end)
{
    static const PlaceWords after(u"國際 國小 國中 國高中 國會議員 國內外 國產 國有 國務卿 國安 國企 國父 "
                                  u"國語 國歌 國旗 國號 國防 國人 國力 國民 國家 國軍 "
                                  u"陸續 陸軍 陸戰 陸海 島嶼 海岸 海軍 本報 本港 本周 本週 本月 本人 本來 "
                                  u"本地 本刊 本台 本站 本屆 本輪 本次 本季 本年 本已 本應");
    static const PlaceWords household(
        u"國家庭 國家長 國家具 國家電 國家用 國家人 國家禽 國家居 國家園 國家樂 國家族 國家鄉 國家屬");
    static const PlaceWords own(u"國際 國家 國內外 陸續 島嶼");
    static const PlaceWords ofDays(
        u"今日 昨日 明日 生日 假日 節日 即日 每日 近日 平日 周日 週日 當日 同日 次日 翌日 連日 終日 整日 "
        u"早日 往日 "
        u"一日 二日 三日 四日 五日 六日 七日 八日 九日 十日 1日 2日 3日 4日 5日 6日 7日 8日 9日 0日");
    const QStringView name = text.sliced(start, end - start);
    if (name == u"日本" && ((start > 0 && ofDays.longestEndingAt(text, start + 1) > 0) ||
                            (after.longestAt(text, end - 1) > 0 && start > 0 && text[start - 1].isDigit())))
        return true;
    if (name == u"中国" && start > 0 &&
        (text[start - 1] == u'其' || (start > 1 && text.sliced(start - 2, 2) == u"发展")))
        return true;
    // 電台|中文, 華南|海鮮, 沿海|地區
    const QStringView rest = text.sliced(end);
    if ((name == u"台中" && rest.startsWith(u'文') && !rest.startsWith(u"文化")) ||
        (name == u"南海" && rest.startsWith(u'鲜')) || (name == u"海地" && rest.startsWith(u'区')))
        return true;
    // 環太平洋軍演 and 跨大西洋 relations are elsewhere.
    if (start > 0 && ((name == u"太平洋" && text[start - 1] == u'环') ||
                      (name.endsWith(u"洋") && text[start - 1] == u'跨')))
        return true;
    // 一個中國原則, 高|知名|度
    if ((name == u"中国" && text.first(start).endsWith(u"一个")) ||
        (name == u"高知" && text.sliced(end).startsWith(u'名')))
        return true;
    // 撒哈拉以南|非洲
    if (name == u"南非" && rest.startsWith(u'洲'))
        return true;
    if ((name == u"新北" && text.sliced(end).startsWith(u'约')) ||
        (name == u"万象" && text.first(start).endsWith(u"包罗")) ||
        (name == u"雅典" && rest.startsWith(u'娜')))
        return true;
    return own.longestAt(text, end - 1) > 0 && household.longestAt(text, end - 1) == 0;
}

bool isOfThing(QStringView text, qsizetype end)
{
    static const PlaceWords things(u"肺炎 豬瘟 腦炎 麻疹 流感 出血熱 呼吸症候群 呼吸綜合徵 呼吸綜合症 語 族 "
                                   u"克朗 法郎 盧比 盧布 里拉 比索 "
                                   u"披索 雷亞爾 盾 話 教 第納爾 里亞爾 圖格里克 關係法 瘟疫 王朝");
    static const PlaceWords others(
        u"語塞 族群 話題 話語 話說 話劇 盾牌 教育 教授 教師 教练 教練 教學 教堂 教會 教員 教材 "
        u"教廷 教宗 教案 教區 教科 教職 教改 教導 教我 教他 教他們 教書 教人");
    return things.longestAt(text, end) > 0 && others.longestAt(text, end) == 0;
}

bool isOfGivenName(QStringView text, qsizetype start, qsizetype end)
{
    static const QString characters = Search::folded(u"瑜瑋璋瑩璇珮佩琪昱旻諭妤婷姿嫻");
    return end < text.size() && isSurname(text[start].unicode()) && end - start == 2 &&
           characters.contains(text[end]);
}

bool isCutForeign(QStringView text, qsizetype start, qsizetype end)
{
    static const PlaceWords goesOn(u"穆 哈 奧 爾 娃 娜 莉 絲 頓 諾 亞 蒂 姬 妮 韋 茨 薇 琳 莎 姆 伊 歐 托 洛 "
                                   u"蕾 魯 耶 夫 勒 柯 普 茲 達");
    static const PlaceWords words(
        u"穆斯林 哈爾濱 哈馬斯 哈薩克 哈佛 諾貝爾 亞洲 亞太 亞馬遜 奧運 奧林匹克 奧會 奧斯卡 奧委會 奧密克戎 "
        u"歐洲 歐盟 亞運 亞軍 伊斯蘭 伊朗 "
        u"伊拉克 普遍 普通 普查 夫婦 夫妻 夫人 托運 托管 勒令 勒索 普京 普丁 魯莽 亞齊 普选 普及 普惠 洛杉磯 "
        u"俄羅斯 達成 達到 達拉斯 達標 達沃斯 達人 達致 達卡 達賴 達魯 達數 達上 達百 達千 達萬");
    const bool isForeignName = std::ranges::all_of(text.sliced(start, end - start),
                                                   [](QChar unit) { return isForeign(unit.unicode()); });
    return isForeignName && end - start <= 3 && goesOn.longestAt(text, end) > 0 &&
           words.longestAt(text, end) == 0;
}

namespace {

/// 電台|中文, 華南|海鮮, 沿海|地區: what is before ends a word and what is behind begins one.
bool isCutOnBothSides(QStringView text, qsizetype start, qsizetype end)
{
    return start > 0 && end < text.size() && isCommonWord(text[start - 1].unicode(), text[start].unicode()) &&
           isCommonWord(text[end - 1].unicode(), text[end].unicode());
}

} // namespace

bool isOfOtherWords(QStringView text, qsizetype start, qsizetype end, bool isPlaceBefore)
{
    if (end - start == 2 && isCutOnBothSides(text, start, end))
        return true;
    if (end - start != 2 || isPlaceBefore || isCommonWord(text[start].unicode(), text[start + 1].unicode()))
        return false;
    const bool isLeft = start > 0 && isCommonWord(text[start - 1].unicode(), text[start].unicode());
    const bool isRight = end < text.size() && isCommonWord(text[end - 1].unicode(), text[end].unicode());
    return isLeft || isRight;
}

bool isOfScholars(QStringView text, qsizetype end)
{
    static const PlaceWords bodies(u"研究所 研究院 研究中心 研究會 研究學會");
    return bodies.longestAt(text, end) > 0;
}

bool isAncient(QStringView text, qsizetype start)
{
    return start > 0 && text[start - 1] == u'古' &&
           (start == 1 || !QStringView(u"蒙考复仿亘尼多盘").contains(text[start - 2]));
}

bool isEndOfForeign(QStringView text, qsizetype start, qsizetype end)
{
    // 聖|索菲亞
    if (start > 0 && text[start - 1] == u'圣' && isForeign(text[start].unicode()))
        return true;
    return end - start == 2 && start > 1 && isForeign(text[start].unicode()) &&
           isForeign(text[start + 1].unicode()) && isForeign(text[start - 1].unicode()) &&
           isForeign(text[start - 2].unicode()) &&
           !isCommonWord(text[start].unicode(), text[start + 1].unicode()) &&
           !isCommonWord(text[start - 2].unicode(), text[start - 1].unicode());
}

qsizetype foreignBody(QStringView text, qsizetype start)
{
    static const PlaceWords ends(u"大學 學院 醫院 研究所 基金會 女王大學 國王大學");
    constexpr qsizetype longest = 6;
    for (qsizetype end = start; end < text.size() && end - start <= longest; ++end) {
        if (end > start + 1 && ends.longestAt(text, end) > 0)
            return end - start;
        if (!isForeign(text[end].unicode()))
            return 0;
    }
    return 0;
}

std::vector<bool> titlesOf(QStringView text)
{
    constexpr qsizetype longest = 40;
    std::vector<bool> isTitle(size_t(text.size()) + 1);
    qsizetype start = 0;
    for (qsizetype at = text.indexOf(u'》'); at >= 0; at = text.indexOf(u'》', start)) {
        const qsizetype open = text.sliced(start, at - start).lastIndexOf(u'《');
        if (open >= 0 && at - start - open <= longest)
            std::fill(isTitle.begin() + start + open, isTitle.begin() + at, true);
        start = at + 1;
    }
    return isTitle;
}

bool isNamedCompany(QStringView text, qsizetype end)
{
    static const PlaceWords companies(u"有限公司 有限責任公司 股份公司");
    static const PlaceWords associations(u"協會 學會 聯合會");
    static const UnitSet others(
        u"的在是和与及等把被为将对向从到以而其有个家某该了称说由至于就也并间叫所须要能想已没趟");
    constexpr qsizetype longest = 14;
    constexpr qsizetype foreign = 3; // 美國|布魯金斯|學會 has its own name.
    if (end > 0 && QStringView(u"省市县区州镇乡村").contains(text[end - 1])) // 廣東省|廣州市|某某有限公司
        return false;
    const bool isForeignOnes = end + foreign <= text.size() && isForeignName(text.sliced(end, foreign)) &&
                               !holdsWord(text.sliced(end, foreign));
    for (qsizetype at = end; at < text.size() && at - end < longest; ++at) {
        if (companies.longestAt(text, at) > 0)
            return true;
        if (at > end + 1 && !isForeignOnes && associations.longestAt(text, at) > 0)
            return true;
        const char16_t unit = text[at].unicode();
        const bool isBracket = unit == u'（' || unit == u'）' || unit == u'(' || unit == u')';
        if ((!isHan(unit) && !isBracket) || others.contains(unit))
            return false;
    }
    return false;
}

bool isCourtOfDistrict(QStringView text, qsizetype end)
{
    static const PlaceWords courts(u"法院 人民法院 檢察院 人民檢察院 公安局 公安分局 看守所 教育局 衛生局");
    constexpr qsizetype longest = 5;
    if (end == 0 || text[end - 1] != u'市')
        return false;
    for (qsizetype at = end + 1; at < text.size() && at - end < longest && isHan(text[at].unicode()); ++at) {
        if (QStringView(u"区县").contains(text[at]))
            return courts.longestAt(text, at + 1) > 0;
    }
    return false;
}

bool isNamedBody(QStringView text, qsizetype end)
{
    static const PlaceWords heads(u"大劇院 酒店 大酒店 飯店 大飯店 醫院 中學 小學 高中 國中 國小 大學 學院");
    qsizetype at = end;
    while (at < text.size() && at - end < 4 && text[at].isDigit())
        ++at;
    if (at > end)
        return heads.longestAt(text, at) > 0;
    constexpr qsizetype length = 2;
    if (end + length >= text.size() || heads.longestAt(text, end + length) == 0)
        return false;
    const QChar first = text[end];
    const QChar second = text[end + 1];
    return isHan(first.unicode()) && isHan(second.unicode()) && !endsName(first.unicode()) &&
           !endsName(second.unicode()) && !isCommonWord(first.unicode(), second.unicode()) &&
           !QStringView(u"一二三四五六七八九十两几数多某首名大小老新女男").contains(first) &&
           !QStringView(u"家所间座个名些类级").contains(second);
}

bool isOffice(QStringView text, qsizetype end)
{
    static const PlaceWords others(
        u"當局 時局 大局 全局 格局 結局 僵局 佈局 布局 政局 變局 賭局 騙局 飯局 戰局");
    if (end == 0 || end + 2 >= text.size() || !QStringView(u"市县").contains(text[end - 1]))
        return false;
    for (const qsizetype length : {1, 2}) {
        const qsizetype office = end + length;
        if (text[office] != u'局')
            continue;
        const QStringView words = text.sliced(end, length);
        return std::ranges::all_of(
                   words, [](QChar unit) { return isHan(unit.unicode()) && !endsName(unit.unicode()); }) &&
               others.longestEndingAt(text, office + 1) == 0;
    }
    return false;
}

} // namespace Dateline::Timeline::PlaceTables
