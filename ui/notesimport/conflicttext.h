// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"

#include <QString>

#include <functional>

namespace Dateline::NotesImport {

enum class Side : quint8 { Here, File };

/// One side of a conflict as HTML of plain paragraphs: of passage, note, tags and colour those that differ,
/// with what the other side has not in bold and underlined. `colourName` gives the name of a colour.
QString conflictHtml(const Notes::Annotation &here, const Notes::Annotation &arriving, Side side,
                     const std::function<QString(int)> &colourName);

/// "Changed 1 February 2023, 10:05, by Lin".
QString changedText(const Notes::Annotation &annotation);

} // namespace Dateline::NotesImport
