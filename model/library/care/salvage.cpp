// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/care/salvage.h"

#include "library/care/carver.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Library {

qint64 latestTime()
{
    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    return QDateTime::currentMSecsSinceEpoch() + day;
}

namespace {

constexpr qsizetype idLength = 36;

Salvaged emptySalvage()
{
    Salvaged salvaged;
    salvaged.tables.resize(qsizetype(notesTables().size()));
    salvaged.isWhole.resize(qsizetype(notesTables().size()));
    return salvaged;
}

/// Keeps the newer of two rows of the same key. A time that is none must not make a damaged row the newest.
void keep(const NotesTable &table, KeyedRows &rows, Row row)
{
    if (const qint64 time = table.time(row); time < 0 || time > latestTime())
        row[size_t(table.timeColumn)].number = 0;
    const QByteArray key = table.key(row);
    const auto known = rows.find(key);
    if (known == rows.end())
        rows.insert(key, std::move(row));
    else if (table.time(row) > table.time(*known))
        *known = std::move(row);
}

bool isSound(Database &notes, const NotesTable &table)
{
    const QByteArray sql = QByteArray("PRAGMA integrity_check('") + table.name + "')";
    bool isSound = false;
    {
        Statement check(notes, sql.constData());
        isSound = check.step() && check.text(0) == "ok"_L1;
    }
    isSound = isSound && !notes.hasError();
    (void)notes.takeError();
    return isSound;
}

void readTables(Database &notes, Salvaged &salvaged)
{
    for (qsizetype i = 0; i < salvaged.tables.size(); ++i) {
        const NotesTable &table = notesTables()[size_t(i)];
        std::vector<Row> rows;
        const bool isComplete = readRows(notes, table, rows);
        salvaged.isWhole[i] = isComplete && isSound(notes, table);
        for (Row &row : rows)
            keep(table, salvaged.tables[i], std::move(row));
    }
}

void carveTables(const QByteArray &bytes, Salvaged &salvaged)
{
    carve(bytes, [&salvaged](qint64 number, const Row &found) {
        if (found.size() == 2 && found[0].bytes.size() == idLength && found[1].kind == Value::Kind::Integer)
            salvaged.traces.insert(found[0].bytes);
        Row row = found;
        if (row.size() == 2 && row[0].kind == Value::Kind::Null)
            row[0] = {Value::Kind::Integer, number};
        for (qsizetype i = 0; i < salvaged.tables.size(); ++i) {
            const NotesTable &table = notesTables()[size_t(i)];
            if (salvaged.isWhole[i] || !table.fits(row))
                continue;
            row.resize(table.columns.size(), Value{Value::Kind::Integer});
            keep(table, salvaged.tables[i], row);
            return;
        }
    });
}

} // namespace

Salvaged salvage(const QString &file)
{
    Salvaged salvaged = emptySalvage();
    if (auto notes = Database::open(file, Database::Access::Immutable))
        readTables(**notes, salvaged);
    if (!salvaged.isWhole.contains(false))
        return salvaged;
    QFile bytes(file);
    if (bytes.open(QIODevice::ReadOnly))
        carveTables(bytes.readAll(), salvaged);
    return salvaged;
}

Salvaged readCopy(Database &copy)
{
    Salvaged salvaged = emptySalvage();
    readTables(copy, salvaged);
    return salvaged;
}

} // namespace Dateline::Library
