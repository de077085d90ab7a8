// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QStringView>

namespace Dateline::Timeline {

/// What a folded character can be in a person's name.
enum class NameTrait : quint16 {
    SureSurname = 0x01,   ///< Seldom anything else: 陳, 劉.
    LikelySurname = 0x02, ///< Often a surname, often not: 林, 高.
    RareSurname = 0x04,   ///< Nearly always something else: 方, 時.
    Given = 0x08,         ///< Frequent in given names.
    Poor = 0x10,          ///< Frequent in texts, and rare in given names.
    Never = 0x20,         ///< Stands in no given name: 的, 了.
    Foreign = 0x40,       ///< Writes sounds of foreign names: 斯, 爾.
    WeakForeign = 0x80,   ///< Does that, but is frequent in words as well: 高, 大.
    LongSurname = 0x100,  ///< Begins surnames of several characters: 歐陽, 岸田.
};
Q_DECLARE_FLAGS(NameTraits, NameTrait)
Q_DECLARE_OPERATORS_FOR_FLAGS(NameTraits)

inline constexpr NameTraits anySurname =
    NameTraits(NameTrait::SureSurname) | NameTrait::LikelySurname | NameTrait::RareSurname;
inline constexpr NameTraits anyForeign = NameTraits(NameTrait::Foreign) | NameTrait::WeakForeign;

/// NameTraits::toInt() of each unit.
const quint16 *nameTraitTable();

/// Of a folded character; none for what is not Han.
inline NameTraits nameTraits(char16_t unit)
{
    static const quint16 *const table = nameTraitTable();
    return NameTraits::fromInt(table[unit]);
}

/// How long the surname of several characters is that a folded text begins with, and whose it is; length 0
/// for none.
struct LongSurname
{
    qsizetype length = 0;
    bool isJapanese = false;
};
LongSurname longSurname(QStringView text);

} // namespace Dateline::Timeline
