// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace Dateline::NotesExport {

/// Writes a dossier as a PDF file, on the paper that is usual here. Any thread; needs a QGuiApplication.
/// Errors name the file; Cancelled when `goOn` says so. An Exchange::PdfMaker.
Result<void> saveDossierPdf(const QByteArray &html, const QString &title, const QString &file,
                            const std::function<bool()> &goOn);

} // namespace Dateline::NotesExport
