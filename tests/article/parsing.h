// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/articleparser.h"
#include "testfiles.h"

#include <QString>

namespace Dateline::Test {

/// Parses a text as a file in UTF-8.
inline Article parse(const QString &text, const QString &path = QStringLiteral("notes.md"))
{
    return parseArticle(text.toUtf8(), path);
}

/// A file with these lines as front matter and a short body.
inline Article parseFields(const QString &fields, const QString &path = QStringLiteral("notes.md"))
{
    return parse(
        QStringLiteral("---\n") + fields + QStringLiteral("\n---\n\n<p>The ferry left at dawn.</p>\n"), path);
}

} // namespace Dateline::Test
