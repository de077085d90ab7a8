// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Dateline {

/// Plain text as HTML paragraphs: at blank lines, or at each line where there are none. Lines within a
/// paragraph are kept, unless the text is wrapped at a column.
QString plainTextToHtml(QStringView text);

/// The short first line of a plain text that stands by itself and ends like no sentence; or empty.
QString plainTextHeading(QStringView text);

} // namespace Dateline
