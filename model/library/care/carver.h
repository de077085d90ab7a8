// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/care/notestables.h"

#include <QByteArray>

#include <functional>

namespace Dateline::Library {

/// A record found in a damaged file, and the number of its row where it has one.
using FoundRecord = std::function<void(qint64 number, const Row &row)>;

/// Finds the records in the bytes of a damaged SQLite file page by page, without its trees: what is on a page
/// that can be read is found even when no way leads there. Pages whose own list of records is damaged are
/// searched byte by byte. It finds records of tables and of indexes alike, also what was deleted and not yet
/// overwritten; who calls it tells them apart by their shape (NotesTable::fits()).
/// The format is that of https://www.sqlite.org/fileformat2.html, sections 1.3, 1.6 and 2.1.
void carve(const QByteArray &file, const FoundRecord &found);

} // namespace Dateline::Library
