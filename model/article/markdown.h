// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Dateline {

/// CommonMark with tables and strikethrough as HTML; raw HTML inside is passed on. Indented text is text,
/// not code: in article files indentation is layout.
QString markdownToHtml(QStringView markdown);

} // namespace Dateline
