// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/dates/datevalue.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Dateline::TimelinePanel {

/// The date that someone typed, all of `text`: as articles write it in English or Chinese ("29 Jan 2023",
/// "2023年1月下旬", "yesterday", seen from `today`), as ISO 8601 does ("2023-01", "2023-01-29"), and two of
/// these with "/", "..", "to", "至" or a dash between them. Nothing for what is none or not only a date.
std::optional<Timeline::DateValue> readTypedDate(const QString &text, QDate today);

/// What to type for a date: words in the language of the program if they are read as the same date, else as
/// Timeline::DateValue::edtf().
QString typedDate(const Timeline::DateValue &date);

/// As long, so many days, months or years later, whatever is its unit.
Timeline::DateValue shiftedDate(const Timeline::DateValue &date, int steps);

} // namespace Dateline::TimelinePanel
