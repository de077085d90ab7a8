// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace Dateline::Test {

/// Runs the event loop until `condition` holds; false when it did not within the time.
template<typename Condition>
bool waitUntil(const Condition &condition, int milliseconds = 20'000)
{
    return QTest::qWaitFor(condition, milliseconds);
}

} // namespace Dateline::Test
