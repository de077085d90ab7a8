// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Dateline {

/// The text with HTML's character references (named and numbered) replaced by what they stand for.
QString decodeEntities(const QString &text);

/// Text as HTML: `<`, `>` and quotes escaped; ampersands too, unless they start a reference.
QString escapeText(QStringView text);

/// Plain text of a piece of HTML that is small: tags dropped, references decoded (even
/// when they were escaped twice), blanks collapsed.
QString inlineText(QStringView html);

} // namespace Dateline
