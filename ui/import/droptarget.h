// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

class QMimeData;
class QWidget;

namespace Dateline::Import {

class DropOverlay;

/// Lets files and folders be dropped anywhere on a window, also on panes that take drops of their own,
/// and shows what will happen over the window while they are dragged. Other drags are left alone.
class DropTarget : public QObject
{
    Q_OBJECT

public:
    /// `window` owns it.
    explicit DropTarget(QWidget *window);

    /// Why nothing can be dropped, shown instead of accepting; empty accepts.
    void setRefusal(const QString &reason);
    bool isActive() const { return m_isActive; }

    /// The local files and folders of a drag.
    static QStringList localPaths(const QMimeData *data);

Q_SIGNALS:
    void dropped(const QStringList &paths);
    /// Files are dragged over the window, or not any more.
    void activeChanged(bool active);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleDrag(QEvent *event);
    void setActive(bool active);

    QWidget *m_window;
    DropOverlay *m_overlay;
    QString m_refusal;
    QTimer m_leaving;
    bool m_isActive = false;
};

} // namespace Dateline::Import
