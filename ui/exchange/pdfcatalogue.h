// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/glyphletters.h"

#include "support/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Dateline::Exporting {

/// A heading of a document, for the list of headings that viewers show beside it.
struct Bookmark
{
    QString title;
    int level = 1;  ///< From 1; deeper ones belong to the one before.
    int page = 0;   ///< From 0.
    double top = 0; ///< Points from the upper edge of the page.
};

/// What a PDF says of itself besides its pages.
struct PdfCatalogue
{
    QList<Bookmark> bookmarks;
    QList<Bookmark> anchors; ///< What links to "#title" lead to.
    GlyphLetters letters;    ///< Of all its text.
    QString language;        ///< BCP 47; empty when it is not known.
};

/// A PDF with bookmarks (ISO 32000-1, 12.3.3), its language and a title in the window of viewers added: Qt's
/// own writer makes none. Malformed for what is no PDF.
Result<QByteArray> withCatalogue(const QByteArray &pdf, const PdfCatalogue &catalogue);

} // namespace Dateline::Exporting
