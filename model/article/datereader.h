// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringView>

#include <optional>

namespace Dateline {

/// A moment or a day as a text names it.
struct ReadDate
{
    QDateTime moment; ///< UTC; 00:00 when there is no time of day. Read as UTC when no zone is named.
    bool hasTime = false;
    qsizetype start = 0; ///< Where it stands in the text that was read.
    qsizetype end = 0;

    bool operator==(const ReadDate &) const = default;
};

/// The first full date (with year) of a text: ISO 8601 and its relatives (2020-4-5, 2020/04/05,
/// 2020.04.05, with or without time and zone), RFC 5322 (Fri, 10 Jul 2020 23:25:26 GMT),
/// 2020年7月1日 12:30, 民國112年1月29日, July 10, 2020 and 10 July 2020.
std::optional<ReadDate> readDate(QStringView text);

/// A date at the start of a file or folder name: 2020-04-20-16-33-48-..., 2020-06-16-..., 202301290114.
/// The digits after the day of a run of twelve are a number, not a time.
std::optional<ReadDate> readNameDate(QStringView name);

/// False for years that no article of an archive has: before 1900 and from 2100 on.
bool isPlausible(const QDateTime &moment);

} // namespace Dateline
