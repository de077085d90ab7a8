// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/noteformats.h"

#include <QString>
#include <QStringList>

namespace Dateline::NotesExport {

/// The beginning of what an export would write.
struct Preview
{
    QString text;
    bool isHtml = false; ///< To be shown as it will look, and not as it is written.
    bool isWhole = true;
    QStringList remarks; ///< About all of it.
};

/// So many articles are enough for a preview.
inline constexpr qsizetype mostPreviewed = 20;

/// Any thread. `notes` are those of the first mostPreviewed articles, `articles` how many there are in all.
Preview makePreview(Exchange::NoteFormat format, const Exchange::NotesExport &notes, qsizetype articles,
                    const Exchange::ExportOptions &options);

} // namespace Dateline::NotesExport
