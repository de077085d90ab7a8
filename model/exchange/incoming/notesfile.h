// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/incomingnote.h"
#include "support/result.h"

#include <QByteArray>
#include <QString>

namespace Dateline::Exchange {

/// Reads a file of notes in whatever of these formats its content is: W3C annotations, Hypothesis (both in
/// JSON, or one a line), Readwise, and the tables of csvNotes() and Hypothesis. `name` is the file's, for
/// messages only. Errors: LimitExceeded; Malformed for a damaged file of a known kind; Unsupported for
/// others, naming what is understood, and of a table its columns. Any thread.
Result<IncomingNotes> readNotesFile(QByteArray bytes, const QString &name);

} // namespace Dateline::Exchange
