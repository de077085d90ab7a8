// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/dates/datevalue.h"

#include <QLocale>
#include <QString>

namespace Dateline::Timeline {

/// From the beginning of one date to the end of another, about as exact as its length asks for: days within
/// some weeks, else months, else years.
DateValue spanOf(const DateValue &one, const DateValue &other);

/// dateWords() of such a span; years as "2021–2023", "2021–2023年".
QString spanWords(const DateValue &span, const QLocale &locale);

/// The same without the year, where it has a single one and says more than that.
QString wordsWithoutYear(const DateValue &span, const QLocale &locale);

} // namespace Dateline::Timeline
