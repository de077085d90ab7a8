// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <span>
#include <vector>

namespace Dateline::Library {

/// One value of a row, as SQLite stores it; texts in UTF-8.
struct Value
{
    enum class Kind : quint8 { Null, Integer, Text, Blob };

    Kind kind = Kind::Null;
    qint64 number = 0;
    QByteArray bytes = {};

    bool operator==(const Value &) const = default;
};
using Row = std::vector<Value>;

struct NotesColumn
{
    const char *name;
    Value::Kind kind;
    bool canBeNull = false;
};

/// A table of notes.db, in the current version, so far as rows are copied from one file to another.
struct NotesTable
{
    const char *name;
    std::vector<NotesColumn> columns;
    size_t keyColumns;       ///< The first so many columns name a row.
    int timeColumn = -1;     ///< When the row was changed last; -1 where none says so.
    size_t leastColumns = 0; ///< Of rows that earlier versions wrote.

    /// What names a row.
    QByteArray key(const Row &row) const;
    /// When it was changed last, 0 where nothing says so.
    qint64 time(const Row &row) const;
    /// Whether bytes found somewhere in a file can be a row of this table.
    bool fits(const Row &row) const;
};

/// All of them, each after those that it refers to.
const std::vector<NotesTable> &notesTables();

/// Reads the rows of a table in the order of the file; columns that an earlier version does not have are 0 or
/// empty. False when not all could be read.
bool readRows(Database &notes, const NotesTable &table, std::vector<Row> &rows);

/// Adds rows, or puts them in place of those of the same keys. Errors stick to the database.
void writeRows(Database &notes, const NotesTable &table, const std::vector<Row> &rows);

} // namespace Dateline::Library
