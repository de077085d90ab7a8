// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/incomingproblem.h"
#include "exchange/incoming/notecollector.h"
#include "support/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace Dateline::Exchange {

/// A CSV file with names of columns in its first line, which are found whatever their case. Cells are parted
/// by commas, semicolons or tabs, and the file may be in any encoding that articles are read in: what
/// spreadsheets write depends on the country.
class CsvTable
{
public:
    /// Errors: LimitExceeded for more than largestNotesFile bytes; Malformed for a quotation mark that is not
    /// closed.
    static Result<CsvTable> open(const QByteArray &bytes);

    /// The names of columns in the first line, in lower case, without reading on.
    static QStringList header(const QByteArray &bytes);

    bool has(const QString &column) const { return m_columns.contains(column); }
    qsizetype rows() const { return m_records.size(); }
    /// Whether the file ends within this row: behind its last cell there is no end of a line, and there are
    /// columns for more cells.
    bool isCut(qsizetype row) const { return m_isCut && row == m_records.size() - 1; }
    /// Empty where there is none; without the guard against formulas.
    QString cell(qsizetype row, const QString &column) const;
    /// Of the first of these columns that is there.
    QString cell(qsizetype row, const QStringList &columns) const;

    /// What is to be said of the file as a whole: how its bytes were read, and which columns hold something
    /// and are not among those that the reader `knows`.
    QList<IncomingProblem> problems(const QStringList &knows) const;

private:
    bool hasContent(qsizetype column) const;

    QString m_encoding;
    bool m_isDamaged = false;
    bool m_isCut = false;                ///< Within the last record.
    QStringList m_names;                 ///< As the file has them.
    QHash<QString, qsizetype> m_columns; ///< By name in lower case; those without a name are not in it.
    QList<QStringList> m_records;        ///< Without the first.
};

/// Reads every row by the reader that `makeReader` gives for it; one in which the file ends is a problem.
template<typename MakeReader>
void readRows(const CsvTable &table, NoteCollector &collector, const MakeReader &makeReader)
{
    for (qsizetype row = 0; row < table.rows(); ++row) {
        if (table.isCut(row))
            collector.complain(int(row) + 1, IncomingProblem::Kind::RowCut);
        else
            collector.read(int(row) + 1, makeReader(row));
    }
}

} // namespace Dateline::Exchange
