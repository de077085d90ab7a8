// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pdfdocument.h"

#include <QFuture>

namespace Dateline::Exporting {

/// Makes a PDF as pdfDocument() does and writes it to a file, on a thread of the pool. The future tells how
/// far it is; cancelling it leaves the file as it was, and no result.
QFuture<Result<void>> savePdf(const QString &path, const QByteArray &html, const PdfOptions &options);

} // namespace Dateline::Exporting
