// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// What tells a name with a suffix that places have from words that only look so, in a folded Chinese text.
namespace Dateline::Timeline::PlaceTables {

/// 中山|北|路, 長安|西|街.
bool isWithinRoad(char16_t unit);
/// What is said of a place, and is no name: 大, 新, 老.
bool describes(char16_t unit);
/// 一|座清真寺
bool counts(char16_t unit);
/// 某|市, 該|區: of no name.
bool points(char16_t unit);
/// What is done with places, before what is no name but a word for one: 赶回|村, 跨過|海峽.
bool isDoneLast(char16_t unit);
/// Has what only sentences have: 順著|冰川, 去|沙嶺公墓.
bool isDone(QStringView name);
/// What is done with buildings, before or within what would be the name of one: 拆除|教堂. Or a larger place
/// before it: 吉林省|清真寺.
bool isBuilt(QStringView name);
/// 兩處|基地, 多座|教堂, of which `name` may have the first or only the last character.
bool isCounted(QStringView text, qsizetype start, qsizetype end);
/// What is behind it in Latin tells that it is a name: 拉基島|（Laki Island）.
bool isGlossed(QStringView text, qsizetype end);
/// What is said of buildings and lands, and is no name: 當地|機場.
bool isAttribute(QStringView name);
/// Words that streets, squares, parks and bridges are called by.
bool isNamingWord(QStringView name);
/// How many of the units from `start` on are part of a frequent word that begins there.
qsizetype wordAt(QStringView text, qsizetype start, qsizetype end);
/// Names hold no frequent words: 公寓|大樓, 開放式|監獄.
bool holdsWord(QStringView name);
bool isForeignName(QStringView name);
/// Suffixes that only foreign places have that the gazetteer lacks, or what lies in a larger place: 省, 海.
bool isDoubtfulSuffix(QStringView suffix);
/// What a country or a continent has, and is called after no less: 委內瑞拉|港口.
bool isOfCountry(QStringView suffix);
/// Written like foreign places, and no places: 烏托邦.
bool isOther(QStringView name);
/// The part of a larger place that a place is in: 中部|戈爾省.
qsizetype partAt(QStringView text, qsizetype start);

} // namespace Dateline::Timeline::PlaceTables
