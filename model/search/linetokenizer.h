// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace Dateline::Search {

/// Registers the tokenizer "dateline" for full-text tables of a connection. It takes what indexTerms()
/// made: each line is a term. Import workers have cut the text up by then, side by side and before the one
/// writer sees it. Returns SQLite's result code.
/// See https://www.sqlite.org/fts5.html, "Custom Tokenizers".
int registerLineTokenizer(sqlite3 *connection);

} // namespace Dateline::Search
