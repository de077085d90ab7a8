// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerview.h"

#include "support/retranslation.h"

#include <QChildEvent>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QWebEngineContextMenuRequest>
#include <QWheelEvent>

namespace Dateline::Reader {

ReaderView::ReaderView(QWidget *parent)
    : QWebEngineView(parent)
{
    setAcceptDrops(false);
    Support::translated(this, [this] { setAccessibleName(tr("Article")); });
}

void ReaderView::childEvent(QChildEvent *event)
{
    QWebEngineView::childEvent(event);
    // The widget that Chromium draws on gets the wheel, and zooms by itself.
    if (event->added())
        event->child()->installEventFilter(this);
}

bool ReaderView::eventFilter(QObject *watched, QEvent *event)
{
    if (filterKey(event))
        return true;
    if (event->type() != QEvent::Wheel)
        return QWebEngineView::eventFilter(watched, event);
    const auto *wheel = static_cast<QWheelEvent *>(event);
    if (!wheel->modifiers().testFlag(Qt::ControlModifier)) {
        m_wheel = 0;
        return false;
    }
    m_wheel += wheel->angleDelta().y();
    constexpr int step = QWheelEvent::DefaultDeltasPerStep;
    const int steps = m_wheel / step;
    m_wheel -= steps * step;
    if (steps != 0)
        Q_EMIT zoomRequested(steps);
    return true;
}

bool ReaderView::filterKey(QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!m_keyFilter || (!isOverride && event->type() != QEvent::KeyPress))
        return false;
    if (!m_keyFilter(*static_cast<QKeyEvent *>(event), isOverride ? KeyStep::Override : KeyStep::Press))
        return false;
    event->accept();
    return true;
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    const QWebEngineContextMenuRequest *request = lastContextMenuRequest();
    const QUrl link = request ? request->linkUrl() : QUrl();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (link.isValid()) {
        menu->addAction(tr("&Open Link"), this, [this, link] { Q_EMIT openRequested(link); });
        menu->addAction(tr("Copy Link &Address"), this,
                        [link] { QGuiApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded)); });
        menu->addSeparator();
    }
    QAction *copy = menu->addAction(tr("&Copy"), this, [this] { triggerPageAction(QWebEnginePage::Copy); });
    copy->setEnabled(hasSelection());
    menu->addAction(tr("Select &All"), this, [this] { triggerPageAction(QWebEnginePage::SelectAll); });
    menu->addSeparator();
    menu->addAction(tr("&Find…"), this, &ReaderView::findRequested);
    Q_EMIT menuOpening(menu);
    menu->popup(event->globalPos());
}

} // namespace Dateline::Reader
