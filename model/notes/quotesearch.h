// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Dateline::Notes {

/// A stretch of a text, UTF-16.
struct QuoteRange
{
    qint32 start = 0;
    qint32 end = 0;

    bool operator==(const QuoteRange &) const = default;
};

/// Where a quote stands in a text, to the letter; a quote that overlaps itself is found at each place.
QList<QuoteRange> findQuote(const QString &text, const QString &quote);

/// The same without regard to white space and line breaks, width, case, accents and script (Traditional or
/// Simplified), as where a quote was copied from elsewhere. Ranges have no white space at their ends.
QList<QuoteRange> findFoldedQuote(const QString &text, const QString &quote);

} // namespace Dateline::Notes
