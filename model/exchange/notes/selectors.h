// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/incomingnote.h"
#include "exchange/notes/jsonfields.h"

#include <QJsonValue>
#include <QList>

namespace Dateline::Exchange {

/// Which of several targets of an annotation is read: the first that selects a passage, else the first. That
/// the others are not is a doubt. Undefined for none.
QJsonValue chosenTarget(const QList<QJsonValue> &targets, Doubts &doubts);

/// Which passage selectors of the Web Annotation Data Model (section 4.2) mean, into the note's anchor and
/// position: one, or a list of them. Quotes come from TextQuoteSelectors, also where they refine others;
/// positions from TextPositionSelectors and ranges between such, not from those that count within another
/// selection. Selectors of other kinds say nothing to us and are passed over.
void readSelectors(const QJsonValue &selectors, IncomingNote &note, Doubts &doubts);

} // namespace Dateline::Exchange
