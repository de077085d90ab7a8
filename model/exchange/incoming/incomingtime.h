// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Dateline::Exchange {

/// A time as files of notes have it: ISO 8601 (with "T" or a space, a day alone, fractions of a second), UTC
/// where no zone is said. UTC with milliseconds; invalid when it cannot be read or lies outside of the years
/// 1 to 9999.
QDateTime incomingTime(const QString &text);

/// The other way: xsd:dateTime in UTC with milliseconds; empty for an invalid time.
QString outgoingTime(const QDateTime &time);

} // namespace Dateline::Exchange
