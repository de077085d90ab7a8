// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/csvtable.h"

#include "article/encoding.h"
#include "exchange/csv.h"
#include "exchange/notes/jsonentries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

QString columnName(const QString &cell)
{
    return cell.simplified().toLower();
}

} // namespace

Result<CsvTable> CsvTable::open(const QByteArray &bytes)
{
    if (bytes.size() > largestNotesFile)
        return tooLarge();
    const DecodedText decoded = decodeText(bytes);
    Result<QList<QStringList>> records = readCsv(decoded.text);
    if (!records)
        return records.error();
    CsvTable table;
    table.m_encoding = decoded.encoding;
    table.m_isDamaged = !decoded.doubts.isEmpty() && decoded.text.contains(QChar::ReplacementCharacter);
    if (records->isEmpty())
        return table;
    table.m_names = records->takeFirst();
    for (qsizetype i = table.m_names.size() - 1; i >= 0; --i)
        table.m_columns.insert(columnName(table.m_names[i]), i); // of two with one name the first
    table.m_columns.remove(QString());
    table.m_records = std::move(*records);
    const bool isEnded = decoded.text.endsWith(u'\n') || decoded.text.endsWith(u'\r');
    table.m_isCut =
        !isEnded && !table.m_records.isEmpty() && table.m_records.constLast().size() < table.m_names.size();
    return table;
}

QStringList CsvTable::header(const QByteArray &bytes)
{
    constexpr qsizetype longest = 10'000;
    const auto records = readCsv(decodeText(bytes.left(longest)).text, 1);
    QStringList names = records && !records->isEmpty() ? records->first() : QStringList();
    std::transform(names.cbegin(), names.cend(), names.begin(), &columnName);
    return names;
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

QList<IncomingProblem> CsvTable::problems(const QStringList &knows) const
{
    Doubts doubts;
    if (!m_encoding.startsWith("UTF-"_L1))
        doubts.add(IncomingProblem::Kind::OtherEncoding, m_encoding);
    if (m_isDamaged)
        doubts.add(IncomingProblem::Kind::DamagedText);
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const QString name = columnName(m_names[i]);
        const bool isRead = knows.contains(name) && m_columns.value(name) == i;
        if (!isRead && hasContent(i))
            doubts.add(IncomingProblem::Kind::UnknownColumn, m_names[i]);
    }
    return doubts.problems();
}

bool CsvTable::hasContent(qsizetype column) const
{
    return std::any_of(m_records.cbegin(), m_records.cend(), [column](const QStringList &record) {
        return !record.value(column).trimmed().isEmpty();
    });
}

} // namespace Dateline::Exchange
