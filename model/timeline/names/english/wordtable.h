// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Dateline::Timeline::English {

/// What the tables know of a word in lower case without accents; nothing of an unknown one.
struct WordFacts
{
    quint32 flags = 0;      ///< WordFlags
    quint8 longestBody = 0; ///< The most words that a known body has which begins with this one.
};
/// `hash`: hashWithUnit() of its units, beginning with 0.
WordFacts wordFacts(QStringView word, quint32 hash);
quint32 wordFlags(QStringView word);
inline quint32 hashWithUnit(quint32 hash, char16_t unit)
{
    return (hash ^ unit) * 0x9e3779b1U;
}
/// Whether these words, folded and with single blanks, are a body known by name.
bool isKnownBody(QStringView words);
/// Whether a word could be the first name that stands behind a Chinese, Korean or Vietnamese surname:
/// Zhiyong, Ing-wen, Jae.
bool isEastAsianGivenName(QStringView word);
/// The letter without its accent, in lower case.
char16_t baseLetterBeyondAscii(char16_t unit);
inline char16_t baseLetter(char16_t unit)
{
    return unit >= 0x80                   ? baseLetterBeyondAscii(unit)
           : unit >= u'A' && unit <= u'Z' ? char16_t(unit | 0x20)
                                          : unit;
}

} // namespace Dateline::Timeline::English
