// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QList>
#include <QString>
#include <QStringList>

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

/// The records of a CSV text (RFC 4180; LF or CR alone end a line too, a byte-order mark is skipped, empty
/// lines are left out). Error Malformed when a quoted cell is not closed: the message names the line on which
/// it begins.
Result<QList<QStringList>> readCsv(const QString &text);

} // namespace Dateline::Exchange
