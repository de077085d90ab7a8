// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/dates/datefinder.h"

#include <QStringList>

namespace Dateline::Test {

/// A Sunday: what most cases are written on.
inline const QDate writtenOn(2023, 1, 29);

/// "words = EDTF" for each date found in a text.
inline QStringList datesIn(const QString &text, QDate written = writtenOn)
{
    QStringList found;
    for (const Timeline::DateMention &date : Timeline::findDates(text, {}, written))
        found += text.mid(date.start, date.end - date.start) + QStringLiteral(" = ") + date.value.edtf();
    return found;
}

/// A text with the dates that must be found in it.
struct DateCase
{
    const char16_t *text;
    QStringList dates;
};

} // namespace Dateline::Test
