// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Dateline {

/// The most plausible encoding of bytes that are not Unicode: what the page declares when that
/// decodes cleanly, else the candidate that gives the most everyday characters. An ICU name.
QByteArray guessEncoding(const QByteArray &bytes);

/// Decodes with ICU's converter of that name; what does not decode becomes U+FFFD.
QString decodeAs(const QByteArray &bytes, const QByteArray &encoding);

} // namespace Dateline
