// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <functional>

namespace Dateline::Test {

/// Waits until `condition` holds; false when it did not within the time.
inline bool waitFor(const std::function<bool()> &condition, int milliseconds = 20'000)
{
    return QTest::qWaitFor(condition, milliseconds);
}

} // namespace Dateline::Test
