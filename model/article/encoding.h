// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Dateline {

/// A file's bytes as text with '\n' line ends, without byte-order mark and NUL.
struct DecodedText
{
    QString text;
    QString encoding;   ///< Name of the encoding it was read as, such as UTF-8 or GB18030.
    QStringList doubts; ///< Translated sentences.
};

/// Finds the encoding by byte-order mark, validity as UTF-8, the page's own declaration, and the
/// plausibility of what each candidate makes of the bytes, in this order. Linear in the size.
DecodedText decodeText(const QByteArray &bytes);

} // namespace Dateline
