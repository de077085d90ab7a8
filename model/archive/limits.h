// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Dateline::Archive {

/// Budgets against hostile archives. Sizes are bytes after decompression.
struct Limits
{
    qint64 maximumEntries = 100'000;
    qint64 maximumFileBytes = qint64(64) << 20;
    qint64 maximumArchiveBytes = qint64(4) << 30;
    int maximumRatio = 200;               ///< Unpacked to packed size ...
    qint64 ratioFloor = qint64(10) << 20; ///< ... once this much was unpacked.
    int maximumNesting = 1;               ///< Archives inside the archive that are opened.
};

} // namespace Dateline::Archive
