// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Dateline::Exchange {

/// A note (Markdown) as a part of a document in Markdown: its headings stand two levels down, below the
/// article's, and a code block that is open is closed, so that it ends where the note does.
QString embeddedNote(const QString &note);

} // namespace Dateline::Exchange
