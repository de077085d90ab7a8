// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/care/notestables.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace Dateline::Library {

/// The rows of one table by what names them.
using KeyedRows = QHash<QByteArray, Row>;

/// What could be read of one file.
struct Salvaged
{
    QList<KeyedRows> tables; ///< In the order of notesTables().
    QList<bool> isWhole;     ///< Nothing of the table is missing.
    QSet<QByteArray> traces; ///< Ids of annotations that its indexes name.
};

/// No row can be of a later time, in milliseconds since the epoch; the clocks of computers differ.
qint64 latestTime();

/// Reads what can be read of a notes.db: through SQLite, and where that finds damage also from its pages.
Salvaged salvage(const QString &file);

/// Reads a sound copy whole.
Salvaged readCopy(Database &copy);

} // namespace Dateline::Library
