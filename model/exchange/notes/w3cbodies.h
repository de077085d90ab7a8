// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/incomingnote.h"
#include "exchange/notes/jsonfields.h"

#include <QJsonObject>

namespace Dateline::Exchange {

/// What an annotation of the Web Annotation Data Model says (section 3.2), into the note's text and tags:
/// "body" or "bodyValue", one or several, texts in plain text, HTML or Markdown, choices (the first of them
/// that says something), addresses (as links).
void readW3cBodies(const QJsonObject &annotation, IncomingNote &note, Doubts &doubts);

} // namespace Dateline::Exchange
