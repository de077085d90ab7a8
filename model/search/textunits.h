// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

#include <QStringView>

#include <vector>

namespace Dateline::Search {

/// The smallest piece of a text that a reader sees as changed: a word, a Chinese or Japanese character, a run
/// of white space, or a sign.
struct TextUnit
{
    enum class Kind : quint8 {
        Word,
        Character,
        Space,
        Sign,
        ClauseEnd,   ///< A comma and its like.
        SentenceEnd, ///< A full stop and its like.
    };

    TextRange range;
    Kind kind = Kind::Word;

    /// How much it weighs in a reader's eye; a Chinese character says about as much as two Latin letters.
    int weight() const;
};

/// The units of a part of `text`; side by side they make it up. What combines with a character is its part.
std::vector<TextUnit> textUnits(QStringView text, TextRange part);

} // namespace Dateline::Search
