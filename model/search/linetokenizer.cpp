// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/linetokenizer.h"

#include <sqlite3.h>

#include <cstring>

namespace Dateline::Search {

namespace {

/// There is nothing to remember between texts.
int theTokenizer = 0;

int create(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(&theTokenizer);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) {}

using TokenCallback = int(void *, int, const char *, int, int, int);

int tokenize(Fts5Tokenizer *, void *context, int, const char *text, int size, TokenCallback *token)
{
    int start = 0;
    while (start < size) {
        const void *found = std::memchr(text + start, '\n', size_t(size - start));
        const int end = found ? int(static_cast<const char *>(found) - text) : size;
        if (end > start) {
            if (const int code = token(context, 0, text + start, end - start, start, end); code != SQLITE_OK)
                return code;
        }
        start = end + 1;
    }
    return SQLITE_OK;
}

fts5_api *fullTextInterface(sqlite3 *connection)
{
    fts5_api *interface = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&interface), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return interface;
}

} // namespace

int registerLineTokenizer(sqlite3 *connection)
{
    fts5_api *interface = fullTextInterface(connection);
    if (!interface)
        return SQLITE_ERROR;
    fts5_tokenizer functions{&create, &destroy, &tokenize};
    return interface->xCreateTokenizer(interface, "dateline", nullptr, &functions, nullptr);
}

} // namespace Dateline::Search
