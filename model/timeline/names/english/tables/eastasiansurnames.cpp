// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/english/tables/wordlists.h"

namespace Dateline::Timeline::English {

namespace {

constexpr WordList lists[]{
    {EastSurname, u"ai an ao bae baek bai ban bao bei bi bian bo bu bui byun cai cao cen cha chae chai chan "
                  u"chang chao chau che chen cheng cheong cheung chi chia chiang chiao chien chin ching chiu "
                  u"cho choe choi chon chong chou chow choy chu chuang chui chun chung cui dai dang dao deng "
                  u"di diao ding dinh do doan dong dou du duan duong eom fan fang fei feng fok fong fu fung "
                  u"gan gao ge geng gil goh gong gou gu guan guo gwak gwon ha han hang hao he heng heo ho "
                  u"hoang hong hou hsia hsiang hsiao hsieh hsiung hsu hu hua huang hui hung huo huynh hwang "
                  u"hyun im ip jang jeon jeong ji jia jian jiang jiao jie jin jing jo joo ju jung kam kan "
                  u"kang kao ke khuat ki kim ko kong koo kou ku kuan kuang kung kuo kwak kwan kwok kwon "
                  u"kwong la lai lam lan lang lao lau law le lee lei leng leong leung li lian liang liao "
                  u"lien lim lin ling liu lo loh long lou low lu lui luk lum luo luong luu lv ly lyu ma mai "
                  u"man mao mei meng mi miao min ming mo mok moon mou mu mui myung na nam ng ngai ngan ngo "
                  u"nguyen ni nie ning niu noh oh ong ou ouyang pai paik pak pan pang pao park pei peng pham "
                  u"phan phung pi pian ping poon pu pun qi qian qiang qiao qin qing qiu qu quach quan que "
                  u"ran rao ren rhee ri roh rong ruan rui ryu seng seo sha shan shang shangguan shao she "
                  u"shek shen sheng shi shih shim shin shiu shu shuai shui si siew sim sima sin sit situ siu "
                  u"so sohn son song soo su suen suh sui sun sung sze szeto ta tai tam tan tang tao teng teo "
                  u"thach tian tien ting to ton tong tou tran trinh truong tsai tsang tsao tse tseng tso "
                  u"tsui tu tung vo vu vuong wan wang wei wen weng wong woo wu xi xia xian xiang xiao xie "
                  u"xin xing xiong xu xuan xue yam yan yang yao yau ye yeh yen yeo yeom yeung yi yim yin "
                  u"ying yip yiu yong yoo yoon you yu yuan yue yuen yun yung zang zeng zha zhai zhan zhang "
                  u"zhao zhen zheng zhi zhong zhou zhu zhuang zhuge zhuo zong zou zuo"},
};

} // namespace

std::span<const WordList> eastAsianSurnames()
{
    return lists;
}

} // namespace Dateline::Timeline::English
