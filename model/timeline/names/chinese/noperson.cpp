// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/noperson.h"

#include "timeline/places/gazetteer.h"

#include <QSet>

namespace Dateline::Timeline {

namespace {

// clang-format off
constexpr QStringView words[]{
    u"伊斯兰", u"穆斯林", u"维吾尔", u"哈萨克", u"斯拉夫", u"拉丁", u"库尔德", u"基督", u"可兰", u"古兰", u"奥林匹克", u"马拉松",
    u"奥斯卡", u"格莱美", u"诺贝尔", u"纳斯达克", u"道琼", u"普立兹", u"普利兹", u"吉尼斯", u"金氏", u"麦克风", u"卡路里", u"沙龙", u"芭蕾", u"巴士",
    u"高尔夫", u"沙拉", u"披萨", u"咖啡", u"巧克力", u"可可", u"比基尼", u"吉他", u"贝斯", u"萨克斯", u"卡拉", u"阿拉伯",
    u"波斯", u"犹太", u"罗兴亚", u"罗马", u"塔利班", u"盖达", u"哈玛斯", u"哈马斯", u"苏维埃", u"布尔什维克", u"法西斯", u"纳粹",
    u"阿里巴巴", u"推特", u"特斯拉", u"亚马逊", u"亚马孙", u"波音", u"巴黎", u"华盛顿", u"纽约", u"加泰罗尼亚", u"大西洋",
    u"太平洋", u"伊波拉", u"埃博拉", u"德尔塔", u"奥密克戎", u"莫德纳", u"阿斯利康", u"比特", u"以太", u"瓦斯", u"安打", u"维他",
    u"克拉", u"维吾尔族", u"基督教", u"安拉", u"真主", u"阿拉", u"黄金", u"白宫", u"金马", u"金钟", u"金曲", u"金鼎", u"金像",
    u"金球", u"金狮", u"金熊", u"金棕榈", u"王夫", u"万圣", u"元宵", u"端午", u"高雄", u"白银", u"雷达",
    u"吉普", u"巴贝拉", u"马赛克", u"摩托", u"坦克", u"安非他命", u"海洛因", u"阿司匹林", u"古柯", u"尼古丁", u"荷尔蒙", u"多巴胺",
    u"胡志明市", u"马来亚", u"华尔", u"普拉达", u"古驰", u"香奈儿", u"沃尔玛", u"麦当劳", u"肯德基", u"星巴克", u"谷歌", u"雅虎",
    u"索尼", u"三星", u"任天堂", u"宾士", u"奔驰", u"辉瑞", u"阿波罗", u"哈勃", u"欧米", u"盘古", u"毕业", u"罗汉", u"于是",
    u"金木水火土", u"和氏", u"明星", u"高手", u"成语", u"安静", u"平安", u"毛利", u"毛利率", u"阳明", u"易经", u"论语",
};
// clang-format on

bool isPlace(QStringView name)
{
    bool isWhole = false;
    Gazetteer::builtIn().names().visit(name, [&](const Automaton::Match &match) {
        isWhole = isWhole || (match.start == 0 && match.end == name.size());
    });
    return isWhole;
}

} // namespace

OtherName otherNameOf(QStringView name)
{
    static const QSet<QStringView> known(std::begin(words), std::end(words));
    if (known.contains(name))
        return OtherName::Word;
    return isPlace(name) ? OtherName::Place : OtherName::None;
}

} // namespace Dateline::Timeline
