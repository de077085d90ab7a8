// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/dates/datetext.h"

namespace Dateline::Timeline {

/// A word that names a day by how far it is from another one.
struct EnglishDateWord
{
    QStringView text;
    int offset;
    bool isPartOfDay = false;
    bool isFromPrevious = false;
    const char *rule = "relative";
};

inline bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}
/// A Latin letter or a digit.
inline bool isWordUnit(char16_t unit)
{
    return isDigit(unit) || (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') ||
           (unit >= 0xc0 && unit < 0x250);
}
/// The letters and digits that stand there, up to the next other character.
QStringView wordAt(const DateText &text, qint32 place);

const EnglishDateWord *findEnglishDateWord(const DateText &text, qint32 place);
/// 1 to 12 for a name of a month or its usual abbreviation, 0 for anything else. Months are capitalised.
int englishMonth(QStringView word);
/// A name of a month that is a common word or name as well.
bool isAmbiguousMonth(QStringView word);
/// 1 Monday to 7; capitalised.
int englishWeekday(QStringView word);
/// a, one, two, ... twelve; 0 for anything else.
int englishCount(QStringView word);
/// Whether the word before `place` is one that a date follows: in, since, by, of.
bool isAfterPreposition(const DateText &text, qint32 place);
/// A quick look: no date begins with any other word.
bool mayBeginEnglishDate(QStringView word);
/// Without regard to the case of the word; `lower` is in lower case and has no accents.
bool isSameWord(QStringView word, QStringView lower);

} // namespace Dateline::Timeline
