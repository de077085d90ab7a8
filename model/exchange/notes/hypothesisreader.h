// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/incomingnote.h"
#include "support/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace Dateline::Exchange {

/// Notes as Hypothesis gives them: its client's export ("annotations"), what its API's search returns
/// ("rows"), a list of annotations, one annotation, or one a line. Replies to other notes become notes on the
/// whole article without tags, and a problem says so. A note that cannot be read is a problem and the others
/// are read; what of it cannot be understood is a problem too, and the note is there without it. Errors:
/// LimitExceeded; Malformed for half a file and no JSON; Unsupported for other JSON.
Result<IncomingNotes> readHypothesisNotes(const QByteArray &bytes);

/// The same of values that were parsed, undefined where a line was no JSON.
Result<IncomingNotes> readHypothesisNotes(const QList<QJsonValue> &values);

/// Whether JSON looks like it: one of the lists above, or a note with "uri".
bool isHypothesisJson(const QJsonValue &value);

/// The id of a note that Hypothesis calls so: the UUID in its 22 characters; older ids, of 20, give one made
/// from them.
QString idOfHypothesis(const QString &name);

/// A note's text as its writer saw it. Hypothesis keeps a mention of somebody as a link without an address,
/// `<a data-hyp-mention="" data-userid="acct:ann@hypothes.is">@ann</a>`.
QString withoutMentionTags(const QString &text);

} // namespace Dateline::Exchange
