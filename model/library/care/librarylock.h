// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

namespace Dateline::Library {

/// Takes the lock of a library, which is the file `file`. What a program left that was killed is not in the
/// way, also not when it was killed between making the file and writing into it, which QLockFile takes for a
/// lock without an owner. False, with lock.error(), when it cannot be had.
bool takeLock(QLockFile &lock, const QString &file);

} // namespace Dateline::Library
