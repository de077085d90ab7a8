// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Dateline::Exchange {

/// Columns that a text takes in a terminal: two for a wide character (Unicode Standard Annex 11), none for
/// one that combines.
int displayWidth(QStringView text);

/// With blanks behind, up to this width.
QString paddedTo(const QString &text, int width);

/// Lines of at most `width` columns (two at least): broken at blanks, and between wide characters, but not
/// before what closes a clause.
QStringList wrapped(const QString &text, int width);

} // namespace Dateline::Exchange
