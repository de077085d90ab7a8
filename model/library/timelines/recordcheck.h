// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Dateline::Library {

class Database;

/// Reads all records of an index: that each can be read, that the listed versions are those that are counted,
/// and that names and links are counted right. An index that knows nothing of timelines is sound.
void checkRecords(Database &index, QStringList &findings);

} // namespace Dateline::Library
