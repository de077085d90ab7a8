// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

/// What speaks against a name of the gazetteer where it stands in a folded Chinese text: it is part of other
/// words, of another name or of what is called after the place.
namespace Dateline::Timeline::PlaceTables {

/// What the last character of a name and the next one make together, or what makes the name a part of
/// another word: 美|國家, 生日|本.
bool isCutByNext(QStringView text, qsizetype start, qsizetype end);
/// What a place and the words behind it are called together: 武漢|肺炎, 希臘|語, 瑞典|克朗, 台灣|關係法.
bool isOfThing(QStringView text, qsizetype end);
/// Characters that given names have, and hardly any word: 韓國|瑜.
bool isOfGivenName(QStringView text, qsizetype start, qsizetype end);
/// A foreign name that goes on: 馬里|奧, 阿曼|達.
bool isCutForeign(QStringView text, qsizetype start, qsizetype end);
/// Two characters that are of other words: 股東|加入, 兩天|水氣. Names that are frequent words themselves are
/// not in doubt.
bool isOfOtherWords(QStringView text, qsizetype start, qsizetype end, bool isPlaceBefore);
/// 印度中國|研究所: what follows studies the second country.
bool isOfScholars(QStringView text, qsizetype end);
/// 古|埃及, which is called so wholly.
bool isAncient(QStringView text, qsizetype start);
/// The end of a longer foreign name: 伊格萊|西亞.
bool isEndOfForeign(QStringView text, qsizetype start, qsizetype end);
/// How long the foreign name is that a body's name has between its place and what it is: 倫敦|瑪麗女王|大學.
qsizetype foreignBody(QStringView text, qsizetype start);
/// Of each character whether it is part of a title of a book, a law or a treaty, which is not where anything
/// is: 《北京之春》, 《台灣關係法》.
std::vector<bool> titlesOf(QStringView text);
/// 大劇院, 中學 and the like behind two characters that are no word are called after neither:
/// 東莞|玉蘭|大劇院. So are those with a number: 北京|304|醫院.
bool isNamedBody(QStringView text, qsizetype end);
/// 海南|青松醫藥科技|有限公司, 中國|汽車流通|協會: a name up to what only those of companies and associations
/// end in.
bool isNamedCompany(QStringView text, qsizetype end);
/// 上海市|浦東新區|法院.
bool isCourtOfDistrict(QStringView text, qsizetype end);
/// 台北市|觀傳|局: what is short for two things that an office of a town sees to.
bool isOffice(QStringView text, qsizetype end);

} // namespace Dateline::Timeline::PlaceTables
