// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace Dateline::Search {

/// What a character is to a search.
enum class CharacterClass : unsigned char {
    Separator, ///< Parts words.
    Word,      ///< Is part of a word.
    Single,    ///< Counts by itself, as in scripts that do not part words: Han, kana, Hangul, Thai, ...
};

/// Of each UTF-16 unit the one that it folds to; see also these two.
extern const char16_t foldTable[0x10000];
inline constexpr char16_t foldsToNothing = 0;
inline constexpr char16_t foldsToSeveral = 0xffff;

/// Of each folded UTF-16 unit its class. Surrogates are Separators here: see characterClass().
extern const CharacterClass classTable[0x10000];

/// A character whose folded form is not one UTF-16 unit, or that lies outside of the basic plane.
struct LongFold
{
    char32_t character;
    const char16_t *folded;
};

/// In the order of their characters.
std::span<const LongFold> longFolds();

} // namespace Dateline::Search
