// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dates/chinesedates.h"

#include "timeline/dates/chinesedatereader.h"

namespace Dateline::Timeline {

std::optional<DateExpression> readChineseDate(const DateText &text, qint32 place)
{
    // Not in the middle of a number.
    const char16_t first = text.narrow(place);
    const char16_t before = text.narrow(place - 1);
    if (first >= u'0' && first <= u'9' && before >= u'0' && before <= u'9')
        return {};
    return ChineseDateReader(text, place).read();
}

} // namespace Dateline::Timeline
