// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/places/placewords.h"

#include <QtGlobal>

namespace Dateline::Timeline::PlaceTables {

/// What makes the name of a place of what stands before it.
enum class SuffixClass : quint8 {
    None,
    Administrative, ///< 市, 縣, 自治州
    Land,           ///< 島, 山, 海峽
    Road,           ///< 路, 大道
    Site,           ///< 機場, 寺, 空軍基地
};

/// The longest such suffix that ends at a place of a folded text, and what it makes.
struct Suffix
{
    qsizetype length = 0;
    SuffixClass kind = SuffixClass::None;
};
const PlaceWords &suffixes();
SuffixClass classOfSuffix(QStringView suffix);
inline Suffix suffixEndingAt(QStringView text, qsizetype end)
{
    const qsizetype length = suffixes().longestEndingAt(text, end);
    return length == 0 ? Suffix() : Suffix{length, classOfSuffix(text.sliced(end - length, length))};
}

/// What looks like a name and a suffix but is a word of the language: 城市, 社區, 公路.
const PlaceWords &genericPlaces();
/// What may follow a suffix and makes another word of it: 市|場, 島|嶼.
bool isOtherWord(QStringView text, qsizetype suffixEnd);
/// What may follow a name that ends in a suffix and takes that one for itself: 桃園|市長. The name is then
/// shorter by one.
bool isTakenByNext(QStringView text, qsizetype end);

/// Places' names that are ordinary words as well, and mean those when they stand alone: 和平, 民主.
const PlaceWords &ordinaryWords();
/// What stands before a place where something is or goes: 在, 前往, 位於.
const PlaceWords &locatives();
/// Characters that no name has, so that a name can begin after one.
bool endsName(char16_t unit);
/// Characters that most people's names begin with.
bool isSurname(char16_t unit);
/// Characters that foreign names are written with.
bool isForeign(char16_t unit);

/// Bodies that have a place in their names: 國務院, 外交部, 大學.
const PlaceWords &bodies();
/// Bodies when a city or a state stands before them, and not when a country does: 醫院, 銀行, 隊.
const PlaceWords &localBodies();
/// Words within the names of bodies that a country's name stands before: 國家, 人民, 駐.
const PlaceWords &bodyWords();

} // namespace Dateline::Timeline::PlaceTables
