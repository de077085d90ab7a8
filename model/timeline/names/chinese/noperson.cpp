// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/noperson.h"

#include "timeline/places/userplaces.h"

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
    // Units and currencies.
    u"纳米", u"奈米", u"微米", u"毫米", u"厘米", u"公里", u"英里", u"卢比", u"卢布", u"里拉", u"雷亚尔", u"里亚尔", u"第纳尔", u"先令", u"法郎",
    u"兹罗提", u"比索", u"坚戈", u"图格里克", u"英亩", u"加仑", u"伏特", u"摩尔", u"比特币", u"以太坊",
    // Words that were taken over with their sound.
    u"乌托邦", u"康采恩", u"托拉斯", u"卡特尔", u"辛迪加", u"蒙太奇", u"罗曼史", u"罗曼蒂克", u"歇斯底里", u"幽默", u"图腾", u"逻辑", u"仁波切", u"喇嘛", u"达赖喇嘛",
    u"班禅", u"阿訇", u"毛拉", u"哈里发", u"古鲁", u"瑜伽", u"桑拿", u"探戈", u"伦巴", u"萨尔萨", u"爵士", u"摩登", u"沙文", u"乌龙", u"拿铁", u"摩卡",
    u"卡布奇诺", u"威士忌", u"伏特加", u"白兰地", u"香槟", u"马提尼", u"起司", u"培根", u"布丁", u"吐司", u"塔罗", u"克隆", u"基因", u"维生素", u"荷兰豆", u"马达", u"卡通", u"达人",
    u"俱乐部", u"嘉年华", u"模特", u"博客", u"脱口秀", u"奥林匹亚", u"奥运", u"帕拉林匹克", u"乌纱", u"沙皇", u"圣经", u"圣母", u"圣诞", u"圣战", u"圣地", u"圣山", u"圣城",
    u"圣火", u"圣人", u"圣徒", u"温顺", u"温和", u"温泉", u"阿姨", u"阿公", u"阿嬷", u"阿伯",
    // Peoples, realms and their languages.
    u"普鲁士", u"奥斯曼", u"奥图曼", u"鄂图曼", u"盎格鲁", u"撒克逊", u"盎格鲁撒克逊", u"盎格鲁-撒克逊", u"日耳曼", u"阿什肯纳兹", u"纳瓦霍", u"图瓦雷克", u"切罗基", u"因纽特",
    u"爱斯基摩", u"吉普赛", u"罗姆", u"巴斯克", u"车臣", u"鞑靼", u"突厥", u"契丹", u"维京", u"凯尔特", u"塞尔特", u"高卢", u"拜占庭", u"莫卧儿", u"帖木儿", u"印加", u"玛雅", u"马雅", u"阿兹特克",
    u"毛利人", u"祖鲁", u"图西", u"胡图", u"什叶", u"逊尼", u"苏菲", u"锡克", u"雅利安", u"加泰隆尼亚", u"泰米尔", u"坦米尔", u"旁遮普", u"普什图", u"斯瓦希里",
    // Makers and shops.
    u"迪士尼", u"阿迪达斯", u"爱迪达", u"耐克", u"彪马", u"路易威登", u"爱马仕", u"普拉达", u"法拉利", u"保时捷", u"兰博基尼", u"奥迪", u"雪佛兰", u"克莱斯勒", u"凯迪拉克", u"雷诺",
    u"标致", u"菲亚特", u"沃尔沃", u"富豪", u"马自达", u"斯巴鲁", u"劳斯莱斯", u"宾利", u"西门子", u"飞利浦", u"诺基亚", u"爱立信", u"摩托罗拉", u"思科", u"英特尔", u"甲骨文",
    u"奈飞", u"优步", u"来福车", u"爱彼迎", u"拜耳", u"诺华", u"罗氏", u"赛诺菲", u"阿斯特捷利康", u"莫德纳", u"雀巢", u"可口可乐", u"百事可乐", u"百事", u"达美乐", u"必胜客",
    u"家乐福", u"好市多", u"宜家", u"巴斯夫", u"空中巴士", u"洛克希德", u"波音", u"雷神", u"高盛", u"摩根大通", u"摩根士丹利", u"瑞银", u"穆迪", u"标普", u"贝莱德", u"华尔街",
    u"彭博", u"路透", u"富比士", u"柯达", u"尼康", u"佳能", u"卡西欧", u"乐高", u"美泰", u"芭比", u"维基", u"维基百科", u"塔吉特", 
    // Universities.
    u"哈佛", u"耶鲁", u"普林斯顿", u"史丹佛", u"斯坦福", u"牛津", u"剑桥", u"康奈尔", u"康乃尔", u"哥伦比亚", u"伯克利", u"柏克莱", u"达特茅斯", u"麻省理工", u"兰大", u"武大",
    u"华师", u"华大", u"南大", u"厦大", u"东大", u"哥大", u"康大", u"成大", u"文大",
    u"金木水火土", u"和氏", u"明星", u"高手", u"成语", u"安静", u"平安", u"毛利", u"毛利率", u"阳明", u"易经", u"论语",
};
// clang-format on

/// 维吾尔穆斯林: long words of other things side by side.
bool beginsAndGoesOn(const QSet<QStringView> &known, QStringView name)
{
    constexpr qsizetype shortest = 3;
    for (qsizetype length = shortest; length + 2 <= name.size(); ++length) {
        if (known.contains(name.first(length)) && known.contains(name.sliced(length)))
            return true;
    }
    return false;
}

} // namespace

OtherName otherNameOf(QStringView name)
{
    static const QSet<QStringView> known(std::begin(words), std::end(words));
    if (known.contains(name) || beginsAndGoesOn(known, name))
        return OtherName::Word;
    return placesInUse().nameNumber(name) >= 0 ? OtherName::Place : OtherName::None;
}

} // namespace Dateline::Timeline
