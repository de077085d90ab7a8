// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/incomingnote.h"
#include "support/result.h"

#include <QByteArray>
#include <QStringList>

namespace Dateline::Exchange {

/// Notes in a table with the columns of csvNotes(), or of the one that Hypothesis' client exports (Creation
/// Date, URL, Group, Annotation/Reply Type, Quote, User, Body, Tags, Page), in any order, those that are
/// missing empty. Hypothesis' table names no zone of its times: they are taken for UTC. A line that
/// cannot be read is a problem and the others are read; what of it cannot be understood is a problem too, and
/// the note is there without it; so is a column that is not known. Entries are numbered without the line of
/// names. Errors: LimitExceeded, Malformed; Unsupported without one of the columns quote and note, and one of
/// article, url and title.
Result<IncomingNotes> readCsvNotes(const QByteArray &bytes);

/// Whether names of columns, in lower case, are those of such a file.
bool isNotesHeader(const QStringList &columns);

} // namespace Dateline::Exchange
