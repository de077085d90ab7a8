// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"

#include <QString>
#include <QStringList>

namespace Dateline::Library {

/// Reads notes.db of `folder` whole: SQLite's own integrity, references, and annotations that cannot be as
/// they are: of articles that are known nowhere, with ranges or times that are none, outside of the text that
/// they are placed in. `index` may be null. Gives whole sentences, none when all is well, and counts the
/// annotations.
QStringList checkNotes(const QString &folder, Database *index, qint64 &annotations);

/// Reads every automatic backup whole.
QStringList checkBackups(const QString &folder);

/// Why the notes of `folder` must not be opened, which would make new ones, or an empty text: they are
/// gone, but there are backups of them.
QString missingNotes(const QString &folder);

} // namespace Dateline::Library
