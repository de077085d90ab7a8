// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>

namespace Dateline::Exchange {

/// A file of notes may have so many bytes.
inline constexpr qsizetype largestNotesFile = 512 * 1024 * 1024;

/// That a file has more.
Error tooLarge();

/// The values in a JSON file: one, or one a line (NDJSON, JSON Lines), where undefined stands for a line that
/// is none. Error LimitExceeded for more than largestNotesFile bytes; Malformed, with the byte at which it
/// cannot be read on, for half a file and for what is no JSON.
Result<QList<QJsonValue>> jsonValues(const QByteArray &bytes);

} // namespace Dateline::Exchange
