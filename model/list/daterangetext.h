// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/datebars.h"

#include <QLocale>
#include <QString>

namespace Dateline::List {

/// Days from `from` to `to`, both included, as people write them: "29–31 Jan 2023", "January 2023", "2023",
/// "Jan–Mar 2023"; a null date is no limit: "since 29 Jan 2023", "until 2023". Empty without any limit.
/// Ranges of whole months and years name no days. The order of day and month is the locale's (CLDR), but
/// English writes the day first, as everywhere in the window.
QString dateRangeText(QDate from, QDate to, const QLocale &locale = QLocale());

/// "Tue, 31 Jan 2023".
QString weekdayText(QDate day, const QLocale &locale = QLocale());

/// What one bar stands for: "January 2023", "Tue, 31 Jan 2023".
QString barText(const DateSpan &bar, const QLocale &locale = QLocale());

/// The days of one of ArticleFilter's periods; null for the undated ones and for what is no period.
DateSpan periodSpan(const QString &period);

} // namespace Dateline::List
