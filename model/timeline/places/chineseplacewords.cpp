// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/places/chineseplacewords.h"

#include "search/folding.h"

namespace Dateline::Timeline::PlaceTables {

namespace {

std::bitset<0x10000> unitsOf(QStringView characters)
{
    std::bitset<0x10000> units;
    for (const QChar unit : Search::folded(characters))
        units.set(unit.unicode());
    return units;
}

constexpr QStringView administrativeSuffixes =
    u"市 縣 區 鄉 鎮 村 省 州 郡 府 道 旗 屯 莊 自治區 自治州 自治縣 自治旗 特別行政區 特區 "
    u"特別市 廣域市 都會區 新區 街道 社區 邦";

constexpr QStringView landSuffixes =
    u"島 半島 群島 諸島 列島 列嶼 嶼 礁 環礁 海灘 沙灘 山 山脈 山脉 峰 嶺 雪山 "
    u"火山 河 江 湖 溪 海 灣 海灣 海峽 運河 "
    u"盆地 平原 高原 沙漠 峽谷 冰川 瀑布 森林 草原 丘陵 國家公園 走廊 三角洲 "
    u"水道 海溝 潭 峽 山谷 河谷 山丘 水庫 大壩";

constexpr QStringView roadSuffixes =
    u"路 街 大道 大街 巷 胡同 公路 高速公路 鐵路 高鐵 大橋 隧道 一段 二段 三段 四段 五段 "
    u"六段 七段 橋";

constexpr QStringView siteSuffixes =
    u"機場 國際機場 基地 空軍基地 海軍基地 軍事基地 車站 火車站 地鐵站 捷運站 高鐵站 港 碼頭 漁港 軍港 "
    u"商港 "
    u"廣場 公園 動物園 植物園 遊樂園 大廈 大樓 體育館 體育場 球場 棒球場 足球場 賽車場 競技場 巨蛋 "
    u"紀念館 紀念堂 "
    u"紀念碑 展覽館 展覽中心 會展中心 寺 廟 宮 教堂 清真寺 大教堂 修道院 陵 陵園 墓園 公墓 城堡 宮殿 "
    u"監獄 "
    u"煤礦 礦場 金礦 油田 核電廠 核電站 核能電廠 發電廠 電廠 水電站 工業區 工業園 科學園區 園區 "
    u"開發區 "
    u"經濟開發區 保稅區 自貿區 檢查站 口岸 關口 港口 難民營 夜市 老街 商圈 古城 遺址 故居 海水浴場 "
    u"火車東站 火車西站 火車南站 火車北站 東站 西站 南站 北站 停車場 鐵塔 庵 觀音廟 媽祖廟 天后宮 城隍廟 "
    u"大聖堂 神社 禪寺 大寺 古寺 佛寺";

} // namespace

Suffix suffixEndingAt(QStringView text, qsizetype end)
{
    static const PlaceWords all(
        QString(administrativeSuffixes + u' ' + landSuffixes + u' ' + roadSuffixes + u' ' + siteSuffixes));
    static const PlaceWords administrative(administrativeSuffixes);
    static const PlaceWords land(landSuffixes);
    static const PlaceWords road(roadSuffixes);
    const qsizetype length = all.longestEndingAt(text, end);
    if (length == 0)
        return {};
    const QStringView word = text.sliced(end - length, length);
    return {length, administrative.contains(word) ? SuffixClass::Administrative
                    : land.contains(word)         ? SuffixClass::Land
                    : road.contains(word)         ? SuffixClass::Road
                                                  : SuffixClass::Site};
}

const PlaceWords &genericPlaces()
{
    static const PlaceWords words(
        u"討論區 山丘 水庫大壩 法院大樓 主教府 五角大廈 五角大樓 克里姆林宮 種植園 自由市 "
        u"十字路 交叉路 三岔路 三叉路 岔路 丁字路 天橋 陸橋 斷橋 鵲橋 石橋 木橋 架橋 搭橋 過橋 大橋 高架橋 "
        u"都道府縣 道府縣 烏托邦 異托邦 猶太教堂 摩天大樓 公寓大樓 高爾夫球場 城中村 城市 都市 股市 超市 "
        u"夜市 門市 上市 鬧市 "
        u"大市 省市 縣市 區市 開市 收市 入市 樓市 車市 後市 房市 "
        u"黑市 集市 菜市 花市 "
        u"債市 滬市 深市 港市 美市 匯市 地市 三市 全市 本市 我市 該市 各市 市區 地區 社區 山區 郊區 災區 "
        u"選區 園區 特區 校區 "
        u"景區 戰區 疫區 城區 轄區 小區 牧區 林區 礦區 災區 時區 專區 軍區 教區 禁區 廠區 院區 館區 街區 "
        u"老區 新區 全區 "
        u"分區 海區 港區 庫區 灣區 片區 營區 住宅區 工業區 商業區 自治區 居住區 行政區 開發區 管制區 隔離區 "
        u"保護區 緩衝區 "
        u"安全區 家屬區 宿舍區 無人區 貧民區 紅燈區 警戒區 休息區 遊客區 觀光區 風景區 示範區 試驗區 實驗區 "
        u"特別行政區 "
        u"直轄市 縣級市 "
        u"地級市 省轄市 衛星城市 大城市 貧困縣 農村 鄉村 山村 新村 漁村 村村 全村 本村 該村 城鎮 小鎮 村鎮 "
        u"市鎮 鄉鎮 城鄉 "
        u"家鄉 故鄉 老鄉 同鄉 回鄉 返鄉 下鄉 他鄉 夢鄉 各省 全省 外省 本省 我省 該省 節省 反省 內省 各州 "
        u"全州 本州 搖擺州 戰場州 關鍵州 休市 罷市 停市 "
        u"政府 學府 首府 官府 幕府 總統府 省府 市府 縣府 區府 州府 美府 港府 台府 王府 知道 報道 街道 頻道 "
        u"軌道 通道 管道 "
        u"跑道 隧道 渠道 人道 外道 難道 味道 說道 稱道 公道 霸道 地道 赤道 大道 車道 航道 步道 林蔭大道 遠道 "
        u"一道 寫道 問道 "
        u"答道 主幹道 道路 公路 鐵路 網路 線路 一路 半路 思路 出路 退路 走路 高速公路 上路 馬路 電路 套路 "
        u"後路 老路 "
        u"之路 絲路 陸路 水路 航路 迷路 開路 鋪路 修路 讓路 帶路 攔路 絲綢之路 大街 上街 逛街 沿街 老街 巷 "
        u"小巷 街巷 "
        u"走上街 島 小島 海島 群島 離島 孤島 全島 本島 外島 登島 環島 半島 無人島 荒島 主島 登山 爬山 高山 "
        u"火山 雪山 "
        u"冰山 大山 深山 青山 江山 靠山 下山 上山 山河 河山 冰河 運河 大河 山海 沿江 大江 江河 江湖 五湖 "
        u"鹽湖 湖 江 "
        u"大海 公海 領海 出海 沿海 近海 遠海 深海 四海 人海 內海 外海 上海 下海 航海 跨海 海 海灣 港灣 轉灣 "
        u"機場 國際機場 車站 火車站 港口 進港 出港 來港 在港 駐港 赴港 訪港 留港 離港 全港 本港 反港 亂港 "
        u"治港 "
        u"抵港 返港 滯港 涉港 禍港 愛港 海港 空港 機港 港 基地 廣場 公園 大廈 大樓 軍事基地 訓練基地 "
        u"主題公園 國家公園 "
        u"森林公園 故宮 皇宮 迷宮 子宮 東宮 冬宮 白宮 後宮 行宮 寺廟 佛寺 古寺 教堂 大教堂 家庭教堂 燈塔 "
        u"鐵塔 高塔 寶塔 水塔 金字塔 "
        u"城堡 監獄 煤礦 核電廠 核電站 電廠 水庫 夜市 體育館 體育場 紀念館 紀念碑 會展中心 展覽中心 城隍廟 "
        u"園區 港埠 "
        u"集中營 難民營 檢查站 加油站 網站 工作站 太空站 空間站 電視台 貨櫃港 里 公里 海里 英里 這里 那里 "
        u"哪里 家里 "
        u"心里 手里 城里 夜里 村里 鎮里 市里 省里 縣里 區里 國里 省區 鄰里 百里 千里 萬里 故里 鄉里 屋里 "
        u"廠里 莊 村莊 "
        u"山莊 農莊 銀莊 錢莊 旗 國旗 紅旗 五星旗 紅旗 升旗 降旗 軍旗 黨旗 角 視角 主角 一角 死角 三角 邦 "
        u"聯邦 友邦 "
        u"加盟共和國 人民共和國 民主共和國 共和國 公國 大公國 人民 走廊 經濟走廊 空中走廊 金三角 三角洲 森林 "
        u"沙漠 草原 "
        u"高原 平原 盆地 峽谷 瀑布 冰川 沙灘 海灘 度假村 奧運村 選手村 地球村 眷村 山區 大廟 小廟 神廟 宗廟 "
        u"一段 二段 "
        u"三段 四段 大壩 深水港 自由港 避風港 高峰 巔峰 山峰 尖峰 頂峰 主峰 洪峰 低谷 本嶺 山嶺 山脈 溪 溪流 "
        u"小溪 "
        u"自治縣 自治州 自治旗 新城區 老城區 中心區 市中心區 主城區 城中村 示威區 學區 住區 禁飛區 識別區 "
        u"防空識別區 經濟區 "
        u"專屬經濟區 高新區 貿易區 自貿區 保稅區 重災區 震區 核心區 占領區 佔領區 解放區 邊區 邊境地區 "
        u"偏遠地區 西部地區 東部地區 "
        u"其他地區 國家和地區 部分地區 多個地區 中部地區 南部地區 北部地區 沿海地區 周邊地區 少數民族地區 "
        u"該地區 農村地區 高風險地區 整個地區");
    return words;
}

bool isOtherWord(QStringView text, qsizetype suffixEnd)
{
    static const PlaceWords words(u"道奇 "
                                  u"市場 省市 鄉村 湖人 原則 市委 縣委 縣級 省級 市級 市價 市值 市況 市面 "
                                  u"市儈 市集 市占 市佔 市售 市井 區域 區別 區分 "
                                  u"區塊 區間 區隔 鄉親 鄉愁 鄉土 鄉下 省略 省份 省級 "
                                  u"省錢 省力 省思 省心 府上 道德 道歉 道理 道路 道教 道具 道士 道瓊 道出 "
                                  u"道義 道場 島嶼 島內 島民 島國 島上 "
                                  u"山區 山脈 山莊 山頂 山坡 山上 山下 山寨 山水 山地 山林 河流 河水 河岸 "
                                  u"河段 江段 山丘 海事 海牙 海面 "
                                  u"河畔 河道 江山 江湖 江河 江水 湖泊 湖水 湖面 湖畔 海軍 "
                                  u"海外 海關 海警 海上 海域 海洋 海岸 海底 海運 海報 海內 海鮮 海水 海陸 "
                                  u"海空 海峽 海灣 海巡 海邊 海綿 灣區 路透 "
                                  u"路線 路人 路過 路口 路上 路邊 路徑 路段 路況 路程 路由 路費 路標 路面 "
                                  u"街頭 街道 街坊 街上 街區 街舞 港灣 港口 港人 港幣 港股 港元 "
                                  u"港府 港澳 港警 港獨 港媒 港台 港埠 港務 港版 港區 宮廷 宮殿 廟會 廟宇 "
                                  u"寺廟 寺院 塔台 塔吊 里程 里面 里頭 里邊 里長 旗鼓 旗下 旗幟 旗艦 "
                                  u"旗袍 旗手 角度 角色 角落 角逐 邦交 邦聯 邦誼 州際 州長 莊嚴 莊園 莊稼 "
                                  u"村民 村委 村長 村官 村莊 村落 鎮壓 鎮定 鎮靜 "
                                  u"鎮長 鎮民 鄉長 鄉民 區長 縣長 縣民 縣城 市長 市民 省長 省委 省會 區民 "
                                  u"峰會 峰值 陵墓 陵寢 巷口 巷弄 里斯 塔利班 "
                                  u"道夫 里亞 里奧 里德 州立 道爾 府會 府院 府方 縣市 市縣 鄉鎮 鎮暴 路燈 "
                                  u"路障 路網 嶺南 溪流 溪水 庵堂 山東 山西 河北 河南 江西 江蘇 "
                                  u"湖北 湖南 海南 道理 里約 里昂 里根 路易 潭水 區內 區議 河濱 海濱 湖濱 "
                                  u"江濱 市中心 市府 橋樑 橋梁 橋接 橋頭 橋段 橋牌 角膜 角力");
    return words.longestAt(text, suffixEnd - 1) > 1;
}

bool isTakenByNext(QStringView text, qsizetype end)
{
    static const PlaceWords words(
        u"市長 市場 市民 市價 市值 市況 市面 市集 市售 市區 市郊 市內 市中心 市府 市委 市議員 市占 市佔 市井 "
        u"縣長 縣民 "
        u"縣府 縣委 縣議員 縣城 縣市 縣內 縣境 省長 省委 省會 省份 省級 省內 省境 州長 州議員 州立 州際 "
        u"州政府 州內 區長 區域 "
        u"區內 區議員 區議會 區民 鎮長 鄉長 村民 村長 鎮民 島內 島民 島嶼 島國 島上 府城 都會 都是 都有 都在 "
        u"都能 都將 都要 都不 都沒 "
        u"都可 都被 都已 都曾 都會 道路 道德 山區 港人 港口 港區 港務 海域 海岸 海灘 海邊 海軍 海上 海外 "
        u"河水 河岸 河畔 江水 "
        u"湖畔 路透 路上 路口 街頭 灣區 州人 市人 市政當局 市政建設 市政廳 角度 里程");
    return words.longestAt(text, end - 1) > 1;
}

const PlaceWords &locatives()
{
    static const PlaceWords words(
        u"參拜 參觀 降落 墜落 攻打 進駐 駛入 駛離 潛入 飛越 逾越 跨越 穿過 進攻 佔據 在 於 到 自 從 由 赴 抵 "
        u"往 至 向 經 距 離 訪 駐 位於 坐落 前往 飛往 開往 "
        u"通往 駛往 轉往 送往 運往 抵達 到達 來到 "
        u"去到 回到 返回 重返 訪問 離開 進入 來自 途經 路經 經過 遍及 鄰近 靠近 "
        u"現身 置身 設於 設在 住在 身在 遠在 人在 以及 包括 造訪 參訪 "
        u"出訪 走訪 轉赴 飛抵 出席 撤離 逃離 逃往 攻佔 佔領 控制 襲擊 轟炸 空襲 "
        u"攻擊 抵臺 出發 當地 首都 首府 省會 "
        u"港口 城市 位在 沿著 穿越 橫跨 毗鄰 接壤 北至 南至 東至 西至");
    return words;
}

bool endsName(char16_t unit)
{
    static const std::bitset<0x10000> units =
        unitsOf(u"的了是在於和與及或對從為將被把讓說等們其之不沒無也都又還就才只已曾正此另這那哪各全整該某每"
                u"多幾很更最但而因若如則"
                u"並且所以使令給向至到由自赴抵往經跟同有可能會要應須請問想讀寫看聽叫稱指認據依按月日年時分秒"
                u"個位名次件條輛艘架"
                u"間些我你您他她它誰做讓");
    return units.test(unit);
}

bool isSurname(char16_t unit)
{
    static const std::bitset<0x10000> units =
        unitsOf(u"王 李 張 劉 陳 楊 黃 趙 周 吳 徐 孫 朱 馬 胡 郭 林 何 高 梁 鄭 羅 宋 "
                u"謝 唐 韓 曹 許 鄧 蕭 馮 曾 程 蔡 彭 潘 袁 "
                u"於 董 余 蘇 葉 呂 魏 蔣 田 杜 丁 沈 姜 范 傅 鍾 盧 汪 戴 崔 任 陸 廖 "
                u"姚 方 金 邱 夏 譚 韋 賈 鄒 石 熊 孟 秦 閻 薛 侯 "
                u"雷 白 龍 段 郝 孔 邵 史 毛 萬 顧 賴 武 康 賀 嚴 尹 錢 施 洪 龔 湯 陶 "
                u"黎 溫 莫 易 樊 喬 文 安 殷 顏 莊 章 魯 倪 邢 翁 "
                u"俞 樂 柯 江 游 詹 卓 簡 童 古 尤 朴 柳");
    return unit != u' ' && units.test(unit);
}

bool isForeign(char16_t unit)
{
    static const std::bitset<0x10000> units = unitsOf(
        u"阿埃艾愛奧安昂敖巴拜班邦包保鮑貝本比彼畢別賓波伯勃博布不採查察車達大戴丹當道得德登鄧狄迪第蒂丁東杜"
        u"頓多俄厄鄂恩兒爾法凡"
        u"范方菲費芬佛弗夫福蓋甘岡高戈哥格蓋根古瓜圭果哈海罕漢豪赫黑亨洪胡華懷惠霍基吉季加伽迦賈堅簡傑金津京"
        u"久卡"
        u"凱坎康考柯科克肯孔寇庫魁昆拉來萊賴蘭朗勞老勒雷黎李里理力立利莉麗連良列林琳靈留流隆盧魯路倫羅洛馬瑪"
        u"麥邁曼芒毛梅門蒙孟米"
        u"密敏明摩莫默姆木穆納娜乃奈南內尼涅寧牛紐努諾女歐帕派潘龐培佩彭皮匹平坡珀普其奇齊恰強喬切欽琴瓊丘屈"
        u"日榮儒瑞若撒薩塞"
        u"賽桑瑟森沙莎山尚紹舍申神聖盛施史士什室舒斯司絲寺松蘇索所塔泰坦湯唐陶特滕提田鐵汀廷通圖土托脫瓦萬汪"
        u"旺威韋維衛魏溫文翁沃"
        u"烏吾武伍西希錫謝辛興雄休許雪雅亞揚耶葉伊衣因英尤於約宰贊澤扎詹章珍芝治朱茲祖佐哲坤加辣喀翠盾");
    return units.test(unit);
}

} // namespace Dateline::Timeline::PlaceTables
