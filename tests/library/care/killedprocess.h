// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Dateline::Test {

// Roles of this test program as a process that is killed while it works (see otherprocess.h). Each prints
// "ready" before it begins.

/// Adds and changes notes of `article` without end, and prints "ID SECONDS" (see makeNote()) once it was told
/// that a write is stored.
int writeNotes(const QString &library, const QString &article);
/// Opens the library, which migrates its notes, and prints "open".
int migrateNotes(const QString &library);
/// Changes notes and makes the backup of one day after the other without end; prints each day.
int makeBackups(const QString &library, const QString &article);
/// Repairs the notes once, and prints "done".
int mendNotes(const QString &library);

} // namespace Dateline::Test
