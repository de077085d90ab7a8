// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QModelIndex>
#include <QString>

namespace Dateline::List {

/// "31 Jan 2023", "2023年1月31日": the locale's long date with a short month and without the weekday.
QString shortDay(QDate day);

/// "31 Jan 2023 14:05", here and now: of the machine's zone, by the 24 hours that every list shows. (The
/// locale's own short time would not do: that of Taiwan has a field for the part of the day that Qt leaves
/// in as a letter.)
QString dayAndTime(const QDateTime &time);

/// "Tuesday, 31 January 2023", or "Undated" for a null date.
QString dayHeading(QDate day);

/// The day in UTC on which an article was published; empty when it is undated.
QString publishedDay(const QModelIndex &article);

/// What a row below its day's heading still has to say: the time of day here, with the day when it is
/// another one here. Empty when only the day is known.
QString publishedTime(const QModelIndex &article);

} // namespace Dateline::List
