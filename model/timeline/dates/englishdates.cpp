// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dates/englishdates.h"

#include "timeline/dates/englishdatereader.h"
#include "timeline/dates/englishwords.h"

namespace Dateline::Timeline {

std::optional<DateExpression> readEnglishDate(const DateText &text, qint32 place)
{
    const char16_t first = text.at(place);
    if (isWordUnit(text.at(place - 1)) || !isWordUnit(first))
        return {};
    // 1,200 and 3.5 are numbers.
    const char16_t before = text.at(place - 1);
    if (isDigit(first) && (before == u',' || before == u'.') && isDigit(text.at(place - 2)))
        return {};
    if (!isDigit(first) && !mayBeginEnglishDate(wordAt(text, place)))
        return {};
    return EnglishDateReader(text, place).read();
}

} // namespace Dateline::Timeline
