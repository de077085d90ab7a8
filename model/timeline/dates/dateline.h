// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Dateline::Timeline {

/// The head of a dispatch: "SEOUL, Jan. 29 (Yonhap) --", （中央社記者…首爾29日電）,
/// 【大紀元2020年12月16日訊】. Ranges are UTF-16 in the document text.
struct DispatchHead
{
    qint32 start = 0; ///< All of it, brackets included.
    qint32 end = 0;
    qint32 placeStart =
        0; ///< Where the place is named, the last of it; a reporter's name may stand before it in
    qint32 placeEnd = 0; ///< the same run of characters. Empty for none.
    std::optional<int> year = {};
    std::optional<int> month = {};
    std::optional<int> day = {};
};

/// The first such head within the beginning of a text; nothing when there is none.
std::optional<DispatchHead> findDispatchHead(const QString &text);

/// The day a dispatch was written: its own day, in the month that puts it nearest to `published`, which is a
/// local day. `published` when the head names no day, or one that is more than a fortnight off.
QDate writtenDay(const std::optional<DispatchHead> &head, QDate published);

} // namespace Dateline::Timeline
