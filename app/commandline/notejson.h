// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"

#include <QJsonObject>

namespace Dateline::App {

/// The fields of `notes list`: id, article, quote, prefix, suffix, start, end, colour, note, tags, created,
/// modified, creator, orphan, and beside the contract part, fit, score, title (the article's), deleted. What
/// an annotation has not is null: start and end of an orphan, and the passage of a note on a whole article.
QJsonObject noteJson(const Notes::Annotation &annotation, const QString &articleTitle);

/// One line for a terminal: day, id, article, quote, note.
QString noteLine(const Notes::Annotation &annotation);

} // namespace Dateline::App
