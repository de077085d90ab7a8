// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/notesexport.h"

#include <QString>

namespace Dateline::Exchange {

/// Notes as Hypothesis' browser client exports and imports them, as one file "notes-hypothesis.json": the
/// fields of its API (version 1) in {"export_date", "export_userid", "client_version", "annotations"}. What
/// Hypothesis has no field for stands in an object "dateline" of each note, see ownFields();
/// readHypothesisNotes() gives the same notes back. Users are made up from creators, in a domain that nobody
/// can have; the importing account takes their place.
Exported hypothesisNotes(const NotesExport &notes);

/// An id as Hypothesis writes UUIDs: 22 characters of URL-safe Base64.
QString hypothesisId(const QString &uuid);

} // namespace Dateline::Exchange
