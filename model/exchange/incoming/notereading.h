// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/incomingnote.h"
#include "support/result.h"

#include <QString>

namespace Dateline::Exchange {

/// What a file of notes on the disk brings.
struct NotesFile
{
    IncomingNotes notes;
    int articles = 0; ///< So many articles are in the file as well: a bundle, which can be imported, too.
};

/// Reads a file of any format that is understood, bundles among them. Errors name the file: Unreadable,
/// LimitExceeded, Unsupported, Malformed.
Result<NotesFile> readNotes(const QString &file);

} // namespace Dateline::Exchange
