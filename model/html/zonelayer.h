// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/documenttext.h"
#include "html/tree.h"
#include "html/zone.h"

#include <QList>

namespace Dateline::Html {

/// Makes the title the first text of a simplified tree: a heading of the same text that opens it becomes
/// the title, else one is added. Does nothing for an empty title.
void placeTitle(Tree &tree, const QString &title);

/// Lays zones over a document text: each character but the separators belongs to one. Elements whose
/// text is one zone as a whole, body aside, get it too, the outermost of them only.
QList<ZoneRange> layZones(Tree &tree, const DocumentText &document);

} // namespace Dateline::Html
