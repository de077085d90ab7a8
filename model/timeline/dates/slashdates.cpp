// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dates/slashdates.h"

#include "timeline/dates/englishwords.h"

namespace Dateline::Timeline {

std::optional<SlashDate> readSlashDate(const DateText &text, qint32 place, int weekday)
{
    const auto first = text.number(place);
    if (!first || first->isChinese || first->digits > 2 || text.at(place + first->length) != u'/')
        return {};
    const qint32 secondPlace = place + first->length + 1;
    const auto second = text.number(secondPlace);
    if (!second || second->isChinese || second->digits > 2 || text.at(secondPlace + second->length) != u'/')
        return {};
    const qint32 yearPlace = secondPlace + second->length + 1;
    const auto year = text.number(yearPlace);
    if (!year || year->digits != 4 || isWordUnit(text.at(yearPlace + 4)) || text.at(yearPlace + 4) == u'/')
        return {};
    const QDate monthFirst(year->value, first->value, second->value);
    const QDate dayFirst(year->value, second->value, first->value);
    const auto isMeant = [weekday](QDate day) {
        return day.isValid() && (weekday == 0 || day.dayOfWeek() == weekday);
    };
    const bool isMonthFirst = isMeant(monthFirst);
    if (isMonthFirst == isMeant(dayFirst) && monthFirst != dayFirst)
        return {};
    return SlashDate{isMonthFirst ? monthFirst : dayFirst, yearPlace + 4};
}

} // namespace Dateline::Timeline
