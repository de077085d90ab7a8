// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/places/suffixednames.h"

#include "timeline/names/chinese/commonwords.h"
#include "timeline/names/nametext.h"
#include "timeline/places/chineseplacewords.h"

#include <algorithm>

namespace Dateline::Timeline::PlaceTables {

bool isWithinRoad(char16_t unit)
{
    return QStringView(u"东西南北中一二三四五六七八九十").contains(unit);
}

bool describes(char16_t unit)
{
    return QStringView(u"大小新旧老高低长短前后上下内外东西南北中主副左右古好美名原首次末近远")
        .contains(unit);
}

bool counts(char16_t unit)
{
    return QStringView(u"第一两数多几某化官籍式版级").contains(unit);
}

bool points(char16_t unit)
{
    return QStringView(u"某该这那各每本全些整").contains(unit);
}

bool isDoneLast(char16_t unit)
{
    return QStringView(u"回进出入跨过越到往离落取骗护找").contains(unit);
}

bool isDone(QStringView name)
{
    return name.front() == u'去' || std::ranges::any_of(name, [](QChar unit) {
               return QStringView(u"着遭挨却把像撞敲融顺挥").contains(unit);
           });
}

bool isBuilt(QStringView name)
{
    static const QStringView verbs =
        u"拆毁改造建走出进入关离修盖逃占押送允许要求范围压缩回找骗护取跨越劫砸烧焚";
    return std::ranges::any_of(name, [](QChar unit) { return verbs.contains(unit); }) ||
           QStringView(u"省市县区州镇乡村").contains(name.back());
}

bool isCounted(QStringView text, qsizetype start, qsizetype end)
{
    static const PlaceWords counts(u"一座 兩座 二座 三座 四座 五座 多座 數座 幾座 某座 該座 這座 那座 每座 "
                                   u"一處 兩處 三處 四處 多處 數處 幾處 各處 "
                                   u"一所 兩所 三所 多所 數所 一棟 兩棟 多棟 一個 兩個 三個 四個 五個 多個 "
                                   u"數個 幾個 各個 一條 兩條 多條 "
                                   u"了處 了座 了所 過處 過座");
    for (qsizetype at = std::max<qsizetype>(start - 1, 0); at < end; ++at) {
        if (counts.longestAt(text, at) > 0)
            return true;
    }
    return false;
}

bool isGlossed(QStringView text, qsizetype end)
{
    if (end + 2 >= text.size() || (text[end] != u'（' && text[end] != u'('))
        return false;
    const qsizetype first = text[end + 1] == u' ' ? end + 2 : end + 1;
    return text[first] >= u'a' && text[first] <= u'z' && text[first + 1] >= u'a' && text[first + 1] <= u'z';
}

bool isAttribute(QStringView name)
{
    static const PlaceWords words(
        u"當地 大型 小型 軍用 民用 附近 附屬 首座 私人 中央 國家 城市 中心 主要 "
        u"重要 著名 知名 天主 基督 家庭 地下 露天 室內 "
        u"室外 市立 公共 社區 鄉村 佛教 道教 伊斯蘭 新教 秘密 美軍 俄軍 共軍 我國 "
        u"非法 多座 一座 兩座 古老 傳統 現代 國內 國外 境內 "
        u"境外 海外 導彈 飛彈 火箭 發射 訓練 生產 實驗 研發 養殖 教育 文化 購物 "
        u"主題 海洋 水上 兒童 森林 濕地 地質 世界 人民 "
        u"全國 商業 住宅 辦公 政府 前往 抵達 到達 離開 鄰近 大城 中小 沿海 發達 "
        u"兩岸 兩個 四個 三個 各個 部分 其他 另一 同一 所有 "
        u"美麗 偏遠 貧困 整個 年輕 高層 室內 綜合 多功能 全國性 核心 關鍵 戰場 "
        u"寬敞 宮廷 搖擺 今天 昨天 明天 現場 民主 自治 直轄 考古 雕塑 著火 猶太 哥特 國務 "
        u"阿拉伯 煤炭 煤碳 沿岸 軍政 特展 下轄 所轄 人工 反共 極地 法西斯 新造 官辦 海面 水面 地面 "
        u"所在 周邊 鄰近 各地 邊防 摩天 乾旱 租界 哥特式 丘陵");
    return words.longestAt(name, 0) > 0 || words.longestEndingAt(name, name.size()) > 0;
}

bool isNamingWord(QStringView name)
{
    static const PlaceWords words(
        u"人民 中山 解放 和平 勝利 世紀 復興 建國 自由 民主 民族 民權 民生 光復 友誼 "
        u"獨立 共和 革命 英雄 團結 青年 八一 五一 五四 新華 東方 幸福 光明 時代 "
        u"國際 中正 忠孝 仁愛 信義 紅旗 文化 科學 體育 工業 建設 迎賓 機場");
    return words.contains(name);
}

qsizetype wordAt(QStringView text, qsizetype start, qsizetype end)
{
    return start + 1 < end && isCommonWord(text[start].unicode(), text[start + 1].unicode()) ? 2 : 0;
}

bool holdsWord(QStringView name)
{
    for (qsizetype at = 0; at + 1 < name.size(); ++at) {
        if (wordAt(name, at, name.size()) > 0)
            return true;
    }
    return false;
}

bool isForeignName(QStringView name)
{
    return name.size() > 1 && std::ranges::all_of(name, [](QChar unit) { return isForeign(unit.unicode()); });
}

bool isDoubtfulSuffix(QStringView suffix)
{
    static const PlaceWords words(
        u"省 州 郡 邦 海 社區 特區 港口 口岸 公路 鐵路 高鐵 森林 草原 莊 屯 旗 府 鄉 "
        u"沙灘 海灘 道");
    return words.contains(suffix);
}

bool isOfCountry(QStringView suffix)
{
    static const PlaceWords words(
        u"省 區 島 半島 群島 諸島 列島 山脈 高原 盆地 平原 海 灣 海灣 海峽 運河 特區 "
        u"特別行政區 走廊 自治區 水道");
    return words.contains(suffix);
}

bool isOther(QStringView name)
{
    static const PlaceWords words(
        u"市委市 復產復市 烏托邦 異托邦 反烏托邦 巴別塔 布雷頓森林 雷頓森林 猶太教堂 高爾夫球場 "
        u"摩天大樓 猶太城市");
    return words.contains(name);
}

qsizetype partAt(QStringView text, qsizetype start)
{
    static const PlaceWords parts(
        u"中部 東部 西部 南部 北部 東北部 東南部 西北部 西南部 東北 東南 西北 西南 境內 "
        u"附近 郊區 市郊 近郊 礦區 南方 北方 東方 西方 邊境 山區 沿海 當地 首都 首府");
    return parts.longestAt(text, start);
}

} // namespace Dateline::Timeline::PlaceTables
