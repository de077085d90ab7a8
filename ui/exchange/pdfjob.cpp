// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdfjob.h"

#include <QPromise>
#include <QtConcurrent>

namespace Dateline::Exporting {

QFuture<Result<void>> savePdf(const QString &path, const QByteArray &html, const PdfOptions &options)
{
    return QtConcurrent::run([path, html, options](QPromise<Result<void>> &promise) {
        const auto pdf = pdfDocument(html, options, [&promise](int done, int all) {
            promise.setProgressRange(0, all);
            promise.setProgressValue(done);
            return !promise.isCanceled();
        });
        if (promise.isCanceled())
            return;
        promise.addResult(pdf ? saveFile(path, *pdf) : Result<void>(pdf.error()));
    });
}

} // namespace Dateline::Exporting
