// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/english/tables/wordlists.h"

#include <QString>

#include <memory>
#include <vector>

namespace Dateline::Timeline::English {

/// What stands between a word and the one before it.
enum class Joint : quint8 {
    Blank,     ///< Also behind the full stop of "Mr." and "J.".
    Ampersand, ///< "Henley & Partners".
    Comma,
    Break, ///< Anything else.
};

enum class Shape : quint8 {
    Lower,
    Capital,  ///< Stoltenberg, McConnell, Jong-sup.
    Capitals, ///< NATO, U.N.
    Initial,  ///< "J.", "J.D."
    Other,    ///< eBay, 5G.
};

/// A word in Latin letters.
struct Word
{
    qint32 start = 0; ///< UTF-16, in the document text.
    qint32 end = 0;   ///< Without 's; with the full stop of an initial.
    QStringView key;  ///< Lower case, without accents and full stops, with ' for any apostrophe.
    quint32 flags = 0;
    qint32 spelling = -1; ///< The same number for words with the same key.
    Shape shape = Shape::Lower;
    Joint joint = Joint::Break;
    bool startsSentence = false;
    bool isPossessive = false;
    bool isInTitle = false; ///< In a line where every word is capitalised, or all letters are.
    bool isHidden = false;  ///< In credits and the like.
    bool isPlain = false;   ///< Capitalised for its place only.
    quint8 longestBody = 0; ///< The most words that a known body has which begins with this one.

    bool is(quint32 flag) const { return (flags & flag) != 0; }
    bool isCapital() const { return shape != Shape::Lower && !isPlain && !isHidden; }
};

/// The words of a text; without web addresses, handles and tags.
struct Words
{
    std::vector<Word> all;
    std::unique_ptr<char16_t[]> keys; ///< That the keys are views of.
};
Words wordsOf(const QString &text);

inline bool isLatinLetter(char16_t unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') ||
           (unit >= 0xc0 && unit < 0x250 && unit != 0xd7 && unit != 0xf7) ||
           (unit >= 0x1e00 && unit < 0x1f00);
}

} // namespace Dateline::Timeline::English
