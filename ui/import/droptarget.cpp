// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/droptarget.h"

#include "import/dropoverlay.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace Dateline::Import {

using namespace Qt::StringLiterals;

namespace {

/// A drag leaves one widget before it enters the next one of the same window.
constexpr int leavingMilliseconds = 60;

} // namespace

DropTarget::DropTarget(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_overlay(new DropOverlay(window))
{
    window->setAcceptDrops(true);
    m_leaving.setSingleShot(true);
    m_leaving.setInterval(leavingMilliseconds);
    connect(&m_leaving, &QTimer::timeout, this, [this] { setActive(false); });
    // Of the program, not the window: text fields and the reader would take the drag first.
    QCoreApplication::instance()->installEventFilter(this);
}

void DropTarget::setRefusal(const QString &reason)
{
    m_refusal = reason;
}

QStringList DropTarget::localPaths(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::DragLeave:
    case QEvent::Drop:
        break;
    case QEvent::Resize:
        if (watched == m_window && m_isActive)
            m_overlay->setGeometry(m_window->rect());
        return false;
    default:
        return false;
    }
    const auto *widget = qobject_cast<QWidget *>(watched);
    return widget && widget->window() == m_window->window() && handleDrag(event);
}

bool DropTarget::handleDrag(QEvent *event)
{
    if (event->type() == QEvent::DragLeave) {
        if (!m_isActive)
            return false;
        m_leaving.start();
        return true;
    }
    auto *drag = static_cast<QDropEvent *>(event);
    const QStringList paths = localPaths(drag->mimeData());
    if (paths.isEmpty())
        return false;
    m_leaving.stop();
    const bool accepts = m_refusal.isEmpty();
    if (event->type() == QEvent::Drop) {
        setActive(false);
        drag->setDropAction(accepts ? Qt::CopyAction : Qt::IgnoreAction);
        drag->setAccepted(accepts);
        if (accepts)
            Q_EMIT dropped(paths);
        return true;
    }
    if (!m_isActive) {
        const QString what = paths.size() == 1 ? QFileInfo(paths.constFirst()).fileName()
                                               : tr("%Ln items", nullptr, int(paths.size()));
        m_overlay->showOver(accepts ? tr("Drop to import") : tr("Nothing can be imported here"),
                            accepts ? what : m_refusal, accepts);
        setActive(true);
    }
    // Refused drags are taken too: only so is it told when they leave.
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    return true;
}

void DropTarget::setActive(bool active)
{
    if (m_isActive == active)
        return;
    m_isActive = active;
    if (!active)
        m_overlay->hide();
    Q_EMIT activeChanged(active);
}

} // namespace Dateline::Import
