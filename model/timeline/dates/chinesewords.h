// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/dates/dateexpression.h"
#include "timeline/dates/datetext.h"

#include <optional>

namespace Dateline::Timeline {

enum class DateUnit : quint8 { Day, Week, Month, Year };

/// A word that names a date by how far it is from another one.
struct ChineseDateWord
{
    QStringView text;
    DateUnit unit;
    int offset;
    DateExpression::Part part = DateExpression::Part::None;
    bool isFromPrevious = false;
    const char *rule = "relative";
};

/// The longest such word that stands there.
const ChineseDateWord *findChineseDateWord(const DateText &text, qint32 place);

/// 天, 週, 個月, 年 at `*place`, which is moved past it.
std::optional<DateUnit> readChineseUnit(const DateText &text, qint32 *place);

/// 1 Monday to 7 for the character behind 週, which is moved past; 0 for none.
int readChineseWeekday(const DateText &text, qint32 *place);

/// A quick look at one unit: false when no date begins with it.
bool mayBeginChineseDate(char16_t unit);
/// A closer one: false where no date begins.
bool mayBeginChineseDate(const DateText &text, qint32 place);

} // namespace Dateline::Timeline
