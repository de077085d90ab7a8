// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QByteArray>

namespace Dateline::Library {

/// The bytes of a file, of which `nativePath` is the name as the system has it. Unreadable, or
/// LimitExceeded when it is longer than `limit` bytes; the messages leave the path to the caller. It never
/// waits, also not for a pipe.
Result<QByteArray> readWhole(const QByteArray &nativePath, qint64 limit);

} // namespace Dateline::Library
