// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/incomingnote.h"

namespace Dateline::Exchange {

/// What a file says as a note's text, in Markdown, and as its tags, into the note; what is too much of either
/// is a doubt.
void readNoteText(const QString &markdown, const QStringList &tags, IncomingNote &note, Doubts &doubts);

} // namespace Dateline::Exchange
