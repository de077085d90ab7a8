// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace Dateline {

/// What stands between the `---` lines on top of an article file.
struct FrontMatter
{
    bool present = false;
    QHash<QString, QStringList> fields; ///< By lower-case key; scalars are lists of one.
    qsizetype bodyStart = 0;            ///< Where the rest of the text begins.
    QStringList doubts;                 ///< Translated sentences.

    /// The first value that is not empty under any of the keys, asked in their order.
    QString value(std::initializer_list<QStringView> keys) const;
    QStringList values(QStringView key) const;
};

/// Reads the front matter of a text with '\n' line ends. Text that only opens with a rule has none.
/// An opening line without its end takes in the lines that look like fields.
FrontMatter readFrontMatter(const QString &text);

} // namespace Dateline
