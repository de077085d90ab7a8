// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace Dateline::Search {

/// Days, both included; a null date is no limit.
struct QueryDates
{
    QDate from;
    QDate to;

    bool operator==(const QueryDates &) const = default;
};

/// The days of a year, a month or a day: "2023", "2023-01", "2023-01-29", with "/" or "." too, "20230129" and
/// "2023年1月29日"; of any width. Nothing for what is none.
std::optional<QueryDates> readQueryPeriod(QStringView text);

/// A period, or two with ".." (or "…", "～", "至") between them, of which one may be left out. The range may
/// end before it begins.
std::optional<QueryDates> readQueryDates(QStringView text);

/// Where the last period of such a range starts in `text`: behind the "..", or at 0.
qsizetype lastPeriodStart(QStringView text);

} // namespace Dateline::Search
