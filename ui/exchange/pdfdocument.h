// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QPageSize>
#include <QString>

#include <functional>

namespace Dateline::Exporting {

/// How far something long is; `done` of `all`. False: stop.
using Progress = std::function<bool(int done, int all)>;

/// What a PDF is made of besides its text.
struct PdfOptions
{
    QString title;    ///< Of the file, and at the head of its pages.
    QString language; ///< BCP 47, of what has no lang attribute.
    QPageSize::PageSizeId size = QPageSize::A4;
};

/// A4, or Letter where people use that.
QPageSize::PageSizeId usualPageSize();

/// Sets simple HTML (h1 to h4, p, blockquote, ul, ol, hr, a, inline CSS with sizes in pt, lang attributes; no
/// tables) in pages with a running head and page numbers. Fonts are embedded, links can be followed (also
/// those to
/// `<a name>` within the document), text can be searched and copied, and headings are bookmarks. Headings
/// stay with what they head. Nothing is read besides `html`: pictures are left out.
///
/// Any thread; needs a QGuiApplication, of the platform "offscreen" where there is no display. Cancelled when
/// `progress` says so; LimitExceeded for what has more than some thousand pages.
Result<QByteArray> pdfDocument(const QByteArray &html, const PdfOptions &options,
                               const Progress &progress = {});

/// Writes a file as a whole or not at all; an error names it. Any thread.
Result<void> saveFile(const QString &path, const QByteArray &bytes);

} // namespace Dateline::Exporting
