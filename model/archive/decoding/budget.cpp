// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/decoding/budget.h"

namespace Dateline::Archive {

Budget::Budget(const Limits &limits)
    : m_limits(limits)
{
}

bool Budget::countEntry()
{
    return ++m_entries <= m_limits.maximumEntries;
}

Budget::Verdict Budget::spend(Flow &flow, const Flow &step)
{
    flow.packed += step.packed;
    flow.unpacked += step.unpacked;
    m_unpacked += step.unpacked;
    if (m_unpacked > m_limits.maximumArchiveBytes)
        return Verdict::TooManyBytes;
    if (flow.unpacked > m_limits.ratioFloor && flow.unpacked / m_limits.maximumRatio > flow.packed)
        return Verdict::RatioTooHigh;
    return Verdict::Within;
}

} // namespace Dateline::Archive
