// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/incomingnote.h"
#include "library/articlerow.h"

#include <QString>

namespace Dateline::Exchange {

/// What names an article to other programs: its address, else "urn:x-dateline:article:ID".
QString articleAddress(const Library::ArticleRow &article);

/// The other way, into the note's address or, from such a name, its article.
void readArticleAddress(const QString &address, IncomingNote &note);

} // namespace Dateline::Exchange
