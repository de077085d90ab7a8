// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace Dateline::Timeline {

/// Han, as the folded text has it: one unit.
inline bool isHan(char16_t unit)
{
    return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || unit == u'〇';
}

/// A letter or digit of the Latin script, which stands within a word beside another.
inline bool isLatinUnit(QChar unit)
{
    const char16_t code = unit.unicode();
    if (code < 0x80)
        return (code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9') ||
               (code >= u'A' && code <= u'Z');
    return code < 0x250 && unit.isLetterOrNumber();
}

/// A letter or digit of any script whose words are written apart.
inline bool isLetterButHan(char16_t unit)
{
    return unit < 0x80 ? isLatinUnit(unit) : !isHan(unit) && QChar(unit).isLetterOrNumber();
}

} // namespace Dateline::Timeline
