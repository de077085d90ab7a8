// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace Dateline::Library {

class Statement;

/// One connection to one SQLite file. Errors stick: the first one is kept until takeError(), and
/// everything after it does nothing, so that a unit of work is checked once, at its commit.
/// Use each object on one thread.
class Database
{
public:
    enum class Access : quint8 {
        ReadWrite,         ///< Creates the file when it is not there.
        ReadWriteExisting, ///< Never makes a file in the place of one that was just moved away.
        ReadOnly,
        Immutable, ///< For read-only media: SQLite trusts that nothing changes and makes no files.
    };

    static Result<std::unique_ptr<Database>> open(const QString &file, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs SQL without parameters (several statements allowed). False after any error.
    bool execute(const char *sql);
    /// Makes `file` readable as schema `name`.
    bool attach(const QString &file, const char *name, Access access);

    qint64 lastInsertedRow() const;
    /// First column of the first row, or `otherwise`.
    qint64 number(const char *sql, qint64 otherwise = 0);

    bool hasError() const { return m_error.has_value(); }
    /// The error that stuck, and clears it.
    Error takeError();

    const QString &file() const { return m_file; }

private:
    friend class Statement;
    friend class Transaction;
    friend class Snapshot;
    Database(sqlite3 *handle, QString file);
    void fail(int code);

    sqlite3 *m_handle;
    QString m_file;
    std::optional<Error> m_error;
};

/// A prepared statement. Bind by position from 1, step, read columns from 0.
class Statement
{
public:
    Statement(Database &database, const char *sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int position, qint64 value);
    Statement &bind(int position, int value) { return bind(position, qint64(value)); }
    Statement &bind(int position, const QString &text);
    Statement &bind(int position, const QByteArray &blob);
    Statement &bindUtf8(int position, const QByteArray &text);
    Statement &bindNull(int position);

    /// True while there is a row. False at the end and after an error.
    bool step();
    /// Runs a statement that gives no rows, and makes it ready for the next values.
    bool run();
    void reset();

    qint64 number(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// The same without a copy: until the next step.
    QByteArrayView bytes(int column) const;
    bool isNull(int column) const;

private:
    void check(int code);

    Database &m_database;
    sqlite3_stmt *m_handle = nullptr;
};

/// A transaction that rolls back unless it was committed.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Commits; on an error anywhere in the unit rolls all of it back and returns that error.
    Result<void> commit();

private:
    Database &m_database;
    bool m_open;
};

/// One state of the database for many reads, which without it would each lock the files anew: for many
/// small ones that is most of the time.
class Snapshot
{
public:
    explicit Snapshot(Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Database &m_database;
};

} // namespace Dateline::Library
