// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerpage.h"
#include "reader/readerpane.h"
#include "reader/readerview.h"

#include <QPageLayout>

// What a ReaderPane does for paper. How the page looks there is in reader.css.

namespace Dateline::Reader {

void ReaderPane::print(QPrinter *printer, const std::function<void(bool)> &done)
{
    if (!canPrint()) {
        done(false);
        return;
    }
    connect(m_view, &QWebEngineView::printFinished, this, done, Qt::SingleShotConnection);
    m_view->print(printer);
}

void ReaderPane::makePdf(const QPageLayout &layout, const std::function<void(const QByteArray &)> &take)
{
    if (canPrint())
        m_page->printToPdf(take, layout);
    else
        take({});
}

} // namespace Dateline::Reader
