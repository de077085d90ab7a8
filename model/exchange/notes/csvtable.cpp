// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/csvtable.h"

#include "article/encoding.h"
#include "exchange/csv.h"
#include "exchange/notes/jsonentries.h"

namespace Dateline::Exchange {

namespace {

QStringList namesIn(const QStringList &record)
{
    QStringList names;
    for (const QString &cell : record)
        names += cell.simplified().toLower();
    return names;
}

} // namespace

Result<CsvTable> CsvTable::open(const QByteArray &bytes)
{
    if (bytes.size() > largestNotesFile)
        return tooLarge();
    Result<QList<QStringList>> records = readCsv(decodeText(bytes).text);
    if (!records)
        return records.error();
    CsvTable table;
    if (records->isEmpty())
        return table;
    const QStringList names = namesIn(records->takeFirst());
    for (qsizetype i = names.size() - 1; i >= 0; --i)
        table.m_columns.insert(names[i], i); // of two with one name the first
    table.m_records = std::move(*records);
    return table;
}

QStringList CsvTable::header(const QByteArray &bytes)
{
    constexpr qsizetype longest = 10'000;
    const QByteArray beginning = bytes.left(longest);
    const QString text = decodeText(beginning).text;
    const auto records = readCsv(text.section(u'\n', 0, 0));
    return records && !records->isEmpty() ? namesIn(records->first()) : QStringList();
}

QString CsvTable::cell(qsizetype row, const QString &column) const
{
    const qsizetype at = m_columns.value(column, -1);
    return at < 0 ? QString() : withoutFormulaGuard(m_records[row].value(at));
}

QString CsvTable::cell(qsizetype row, const QStringList &columns) const
{
    for (const QString &column : columns) {
        if (has(column))
            return cell(row, column);
    }
    return {};
}

} // namespace Dateline::Exchange
