// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesexport/dossierpdf.h"

#include "exchange/pdfdocument.h"

#include <QLocale>

namespace Dateline::NotesExport {

Result<void> saveDossierPdf(const QByteArray &html, const QString &title, const QString &file,
                            const std::function<bool()> &goOn)
{
    const Exporting::PdfOptions options{title, QLocale().bcp47Name(), Exporting::usualPageSize()};
    const auto pdf = Exporting::pdfDocument(html, options, [&goOn](int, int) { return goOn(); });
    if (!pdf)
        return Error{pdf.error().code, pdf.error().message, file};
    return Exporting::saveFile(file, *pdf);
}

} // namespace Dateline::NotesExport
