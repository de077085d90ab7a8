// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Dateline::Test {

/// Makes an index what version 3 of it was, which knew nothing of timelines.
inline constexpr const char *toIndexVersion3 =
    "DROP TABLE names; DROP TABLE name_versions; DROP TABLE records; DROP TABLE record_rules; "
    "DROP TABLE name_links; DROP TABLE entities; DROP TABLE entity_suggestions; DROP TABLE entity_doubts; "
    "DROP TABLE pending_records; DROP TABLE records_state; PRAGMA user_version=3";

/// Makes that what version 2 of it was, which did not name its texts.
inline constexpr const char *fromVersion3ToVersion2 = "DROP TABLE texts; PRAGMA user_version=2";

} // namespace Dateline::Test
