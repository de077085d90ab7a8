// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <limits>

namespace Dateline::Exchange {

/// RFC 4180, section 2: quotes are doubled, what holds quotes, commas or line breaks stands in quotes.
QString csvCell(QString text);

/// The same for a text that comes from articles or people: an apostrophe before what a spreadsheet would take
/// for a formula (OWASP, "CSV Injection"; with the full-width forms), so that it is shown and not run.
/// withoutFormulaGuard() takes it away again.
QString guardedCsvCell(QString text);
QString withoutFormulaGuard(const QString &text);

/// Cells as a line with CR LF at its end.
QString csvLine(const QStringList &cells);

/// What parts the cells of a table: spreadsheets write semicolons where a comma stands before decimals, and
/// tabs in "Unicode text".
struct CsvShape
{
    QChar separator = u',';
    /// Where the table begins: behind a byte-order mark, and behind the line "sep=;" by which some programs
    /// tell Excel the separator.
    qsizetype start = 0;
};

/// What a text begins like: what "sep=" says, else that of comma, semicolon and tab which is there most often
/// outside of quotes in the first line, and first the comma.
CsvShape csvShape(QStringView text);

/// The records of a CSV text of this shape (RFC 4180; LF or CR alone end a line too, empty lines are left
/// out), not more than `most`. Error Malformed when a quoted cell is not closed: the message names the line
/// on which it begins.
Result<QList<QStringList>> readCsv(const QString &text,
                                   qsizetype most = std::numeric_limits<qsizetype>::max());

} // namespace Dateline::Exchange
