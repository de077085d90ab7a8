// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/limits.h"

namespace Dateline::Archive {

/// Bytes that went into and came out of a decoder: what a ratio is taken of.
struct Flow
{
    qint64 packed = 0;
    qint64 unpacked = 0;
};

/// Counts what an archive, and all archives inside it, made of its limits.
class Budget
{
public:
    enum class Verdict { Within, TooManyBytes, RatioTooHigh };

    explicit Budget(const Limits &limits);

    const Limits &limits() const { return m_limits; }

    /// Counts one more entry; false once there are more than the limit.
    bool countEntry();

    /// Adds a decoder's step to `flow` and to the whole, and judges both.
    Verdict spend(Flow &flow, const Flow &step);

private:
    Limits m_limits;
    qint64 m_entries = 0;
    qint64 m_unpacked = 0;
};

} // namespace Dateline::Archive
