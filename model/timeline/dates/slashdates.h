// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/dates/datetext.h"

#include <QDate>

#include <optional>

namespace Dateline::Timeline {

/// A day written as numbers with slashes.
struct SlashDate
{
    QDate day;
    qint32 end = 0; ///< Behind it.
};

/// 1/29/2023 as in America, 29/1/2023 elsewhere. When it could be both, the one that is a `weekday` (1 Monday
/// to 7, 0 for unknown); nothing when that does not tell.
std::optional<SlashDate> readSlashDate(const DateText &text, qint32 place, int weekday = 0);

} // namespace Dateline::Timeline
