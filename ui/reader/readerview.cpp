// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QWebEngineContextMenuRequest>

namespace Dateline::Reader {

ReaderView::ReaderView(QWidget *parent)
    : QWebEngineView(parent)
{
    setAcceptDrops(false);
    setAccessibleName(tr("Article"));
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    const QWebEngineContextMenuRequest *request = lastContextMenuRequest();
    const QUrl link = request ? request->linkUrl() : QUrl();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(tr("&Copy"), this, [this] { triggerPageAction(QWebEnginePage::Copy); });
    copy->setEnabled(hasSelection());
    menu->addAction(tr("Select &All"), this, [this] { triggerPageAction(QWebEnginePage::SelectAll); });
    QAction *copyAddress = menu->addAction(tr("Copy &Link"), this, [this, link] { copyLink(link); });
    copyAddress->setEnabled(link.isValid());
    menu->popup(event->globalPos());
}

void ReaderView::copyLink(const QUrl &url)
{
    QGuiApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded));
}

} // namespace Dateline::Reader
