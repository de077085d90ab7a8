// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace Dateline {

/// True for `key: value` at the start of a line.
bool isFieldLine(QStringView line);

/// True for what can follow a field line: an indented line or a list item.
bool isContinuationLine(QStringView line);

/// True when a block holds lines that no front matter has: markup, or several lines in a row that
/// are neither field nor continuation.
bool hasProse(QStringView block);

/// Reads fields line by line where YAML gives up: unescaped quotes and colons, stray backslashes,
/// values with line breaks, tabs. Keys are lower-case; `[ a, b ]` and `- a` become lists.
QHash<QString, QStringList> readFields(QStringView block);

} // namespace Dateline
