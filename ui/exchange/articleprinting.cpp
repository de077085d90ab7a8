// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/articleprinting.h"

#include "exchange/pdfdocument.h"
#include "exchange/savedialog.h"
#include "reader/readerpane.h"

#include <QPageLayout>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace Dateline::Exporting {

using namespace Qt::StringLiterals;

namespace {

QPageLayout paper()
{
    // Millimetres, as text is read best at this size of letters.
    return {QPageSize(usualPageSize()), QPageLayout::Portrait, QMarginsF(22, 20, 22, 20),
            QPageLayout::Millimeter};
}

} // namespace

ArticlePrinting::ArticlePrinting(Reader::ReaderPane *pane, QSettings *settings, QWidget *window,
                                 QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_settings(settings)
    , m_window(window)
{
}

void ArticlePrinting::print()
{
    if (!m_pane->canPrint())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(paper());
    printer->setDocName(m_pane->article().title);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the Article"));
    connect(dialog, &QObject::destroyed, this, [printer] {});
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        m_pane->print(printer.get(), [this, printer](bool isDone) {
            if (!isDone)
                Q_EMIT failed({Error::Code::Unreadable, tr("The article could not be printed."), {}});
        });
    });
    dialog->open();
}

void ArticlePrinting::savePdf()
{
    if (!m_pane->canPrint())
        return;
    askForFile(m_window, m_settings, m_pane->article().title, {u"PDF"_s, u"pdf"_s},
               [self = QPointer(this)](const QString &path) {
                   if (self)
                       self->savePdfTo(path);
               });
}

void ArticlePrinting::savePdfTo(const QString &path)
{
    m_pane->makePdf(paper(), [self = QPointer(this), path](const QByteArray &pdf) {
        if (!self)
            return;
        const auto saved =
            pdf.isEmpty()
                ? Result<void>(Error{Error::Code::Internal, tr("The article could not be made a PDF."), path})
                : saveFile(path, pdf);
        if (saved)
            Q_EMIT self->saved(path);
        else
            Q_EMIT self->failed(saved.error());
    });
}

} // namespace Dateline::Exporting
