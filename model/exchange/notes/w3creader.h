// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/incomingnote.h"
#include "support/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace Dateline::Exchange {

/// Notes in the W3C's Web Annotation Data Model, as any program may write them: a collection, a page, an
/// annotation, a list of them, or one a line. Of several targets the first with a selector counts; of
/// selectors what has a quote, or a position in the whole. An annotation that cannot be read is a problem and
/// the others are read; what of it cannot be understood is a problem too, and the note is there without it.
/// Errors: LimitExceeded; Malformed for half a file and no JSON; Unsupported for other JSON.
Result<IncomingNotes> readW3cNotes(const QByteArray &bytes);

/// The same of values that were parsed, undefined where a line was no JSON.
Result<IncomingNotes> readW3cNotes(const QList<QJsonValue> &values);

} // namespace Dateline::Exchange
