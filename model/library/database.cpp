// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/database.h"

#include "search/linetokenizer.h"

#include <QCoreApplication>
#include <QUrl>

#include <sqlite3.h>

namespace Dateline::Library {

namespace {

constexpr int busyMilliseconds = 10'000;

QByteArray fileUri(const QString &file, Database::Access access)
{
    const QByteArray path = QUrl::toPercentEncoding(file, "/");
    switch (access) {
    case Database::Access::ReadWrite:
        return "file:" + path + "?mode=rwc";
    case Database::Access::ReadWriteExisting:
        return "file:" + path + "?mode=rw";
    case Database::Access::ReadOnly:
        return "file:" + path + "?mode=ro";
    case Database::Access::Immutable:
        return "file:" + path + "?mode=ro&immutable=1";
    }
    return {};
}

Error::Code errorCode(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return Error::Code::StorageFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Error::Code::ReadOnly;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return Error::Code::Unreadable;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::Locked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Code::Malformed;
    default:
        return Error::Code::Internal;
    }
}

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

QString errorMessage(Error::Code code, const QString &detail)
{
    switch (code) {
    case Error::Code::StorageFull:
        return Texts::tr("The disk is full. Nothing of this step was stored; make room and try again.");
    case Error::Code::ReadOnly:
        return Texts::tr("The file cannot be written to. Check the permissions of the library folder.");
    case Error::Code::Unreadable:
        return Texts::tr("The file cannot be opened or read (%1).").arg(detail);
    case Error::Code::Locked:
        return Texts::tr("Another program is using the file. Close it and try again.");
    case Error::Code::Malformed:
        return Texts::tr("The file is damaged or is not a database of Dateline (%1).").arg(detail);
    default:
        return Texts::tr("The database reports: %1.").arg(detail);
    }
}

Error makeError(int sqliteCode, const char *detail, const QString &file)
{
    const Error::Code code = errorCode(sqliteCode);
    return {code, errorMessage(code, QString::fromUtf8(detail)), file};
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access)
{
    sqlite3 *handle = nullptr;
    const bool canWrite = access == Access::ReadWrite || access == Access::ReadWriteExisting;
    const int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
                      (canWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) |
                      (access == Access::ReadWrite ? SQLITE_OPEN_CREATE : 0);
    int code = sqlite3_open_v2(fileUri(file, access).constData(), &handle, flags, nullptr);
    if (code == SQLITE_OK)
        code = Search::registerLineTokenizer(handle);
    if (code != SQLITE_OK) {
        const Error error = makeError(code, handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code), file);
        sqlite3_close(handle);
        return error;
    }
    sqlite3_busy_timeout(handle, busyMilliseconds);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return std::unique_ptr<Database>(new Database(handle, file));
}

Database::Database(sqlite3 *handle, QString file)
    : m_handle(handle)
    , m_file(std::move(file))
{
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

void Database::fail(int code)
{
    if (!m_error)
        m_error = makeError(code, sqlite3_errmsg(m_handle), m_file);
}

Error Database::takeError()
{
    Error error = m_error.value_or(Error{});
    m_error.reset();
    return error;
}

bool Database::execute(const char *sql)
{
    if (m_error)
        return false;
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code);
    return code == SQLITE_OK;
}

bool Database::attach(const QString &file, const char *name, Access access)
{
    Statement attaching(*this, "ATTACH ?1 AS ?2");
    attaching.bind(1, QString::fromLatin1(fileUri(file, access))).bind(2, QString::fromLatin1(name));
    return attaching.run();
}

qint64 Database::lastInsertedRow() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Database::number(const char *sql, qint64 otherwise)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.number(0) : otherwise;
}

Statement::Statement(Database &database, const char *sql)
    : m_database(database)
{
    if (m_database.hasError())
        return;
    const int code =
        sqlite3_prepare_v3(m_database.m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_handle, nullptr);
    if (code != SQLITE_OK)
        m_database.fail(code);
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

Statement &Statement::bind(int position, qint64 value)
{
    sqlite3_bind_int64(m_handle, position, value);
    return *this;
}

Statement &Statement::bind(int position, const QString &text)
{
    return bindUtf8(position, text.toUtf8());
}

Statement &Statement::bind(int position, const QByteArray &blob)
{
    check(sqlite3_bind_blob64(m_handle, position, blob.constData(), sqlite3_uint64(blob.size()),
                              SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindUtf8(int position, const QByteArray &text)
{
    check(sqlite3_bind_text64(m_handle, position, text.constData(), sqlite3_uint64(text.size()),
                              SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

/// Too large, or no memory left.
void Statement::check(int code)
{
    if (m_handle && code != SQLITE_OK)
        m_database.fail(code);
}

Statement &Statement::bindNull(int position)
{
    sqlite3_bind_null(m_handle, position);
    return *this;
}

bool Statement::step()
{
    if (!m_handle || m_database.hasError())
        return false;
    const int code = sqlite3_step(m_handle);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_database.fail(code);
    return code == SQLITE_ROW;
}

bool Statement::run()
{
    step();
    reset();
    return !m_database.hasError();
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_handle, column));
}

QByteArray Statement::blob(int column) const
{
    return bytes(column).toByteArray();
}

QByteArrayView Statement::bytes(int column) const
{
    const auto *first = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return {first, sqlite3_column_bytes(m_handle, column)};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

Transaction::Transaction(Database &database)
    : m_database(database)
    , m_open(database.execute("BEGIN IMMEDIATE"))
{
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // A failed statement may have rolled back by itself; then this does nothing.
    sqlite3_exec(m_database.m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit()
{
    if (!m_database.hasError() && m_database.execute("COMMIT")) {
        m_open = false;
        return {};
    }
    return m_database.takeError();
}

Snapshot::Snapshot(Database &database)
    : m_database(database)
{
    database.execute("BEGIN");
}

Snapshot::~Snapshot()
{
    // Nothing was written, so there is nothing that could fail.
    sqlite3_exec(m_database.m_handle, "COMMIT", nullptr, nullptr, nullptr);
}

} // namespace Dateline::Library
