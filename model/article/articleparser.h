// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

#include <QByteArray>
#include <QString>

namespace Dateline {

/// Rich builds the HTML tree; Plain is the retry for a file that brought a worker down.
enum class ParseMode : quint8 { Rich, Plain };

/// Makes an article of one file's bytes. `path` is the path inside the archive (for title, date and
/// kind of body when the text itself has none). Whatever cannot be parsed still becomes an article
/// with what could be read and a sentence in `doubts`. Thread-safe; no I/O.
Article parseArticle(const QByteArray &bytes, const QString &path, ParseMode mode = ParseMode::Rich);

/// True for the file names that are articles: .md .markdown .html .htm .txt, in any case.
bool isArticleFileName(const QString &path);

} // namespace Dateline
