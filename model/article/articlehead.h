// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace Dateline {

/// What stands between the front matter and the body: `<!--1674995648000-->`, a Markdown link
/// with title and address, a line of dashes. Every part may be missing.
struct ArticleHead
{
    std::optional<qint64> epoch; ///< Milliseconds; none for a comment that holds no number (NaN).
    QString linkTitle;           ///< As written, entities and line breaks included.
    QString linkAddress;
    qsizetype bodyStart = 0;
};

/// Reads the head of `text` from `start` on. Parentheses in the address and brackets and line breaks in
/// the title are taken in. A link without the line of dashes below it stays in the body.
ArticleHead readHead(QStringView text, qsizetype start);

} // namespace Dateline
