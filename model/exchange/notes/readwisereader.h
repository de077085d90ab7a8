// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/incomingnote.h"
#include "support/result.h"

#include <QByteArray>
#include <QStringList>

namespace Dateline::Exchange {

/// Highlights in Readwise's CSV: the columns of its import (Highlight, Title, Author, URL, Note, Location,
/// Date) or those of its export (Highlight, Book Title, Book Author, Amazon Book ID, Note, Color, Tags,
/// Location Type, Location, Highlighted at, Document tags), in any order. Inline tags are taken out of notes.
/// A column of another name is a problem. As Readwise gives no ids, they are made of address or title,
/// highlight and date. Entries are numbered without the line of names. Errors: LimitExceeded, Malformed;
/// Unsupported without a column Highlight.
Result<IncomingNotes> readReadwiseNotes(const QByteArray &bytes);

/// Whether names of columns, in lower case, are those of such a file.
bool isReadwiseHeader(const QStringList &columns);

} // namespace Dateline::Exchange
