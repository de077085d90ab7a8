// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace Dateline::Notes {

/// The months of times, computed by looking them up: asking the time zone for each of many takes long.
class NoteMonths
{
public:
    enum class Zone : quint8 { Local, Utc };

    explicit NoteMonths(Zone zone);

    /// year * 12 + month - 1 of a time in milliseconds; 0 before 1900, the last month known after 2200.
    int monthOf(qint64 time) const;

private:
    std::vector<qint64> m_starts; ///< Of the months from firstYear on.
};

} // namespace Dateline::Notes
