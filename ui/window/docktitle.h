// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QToolButton;

namespace Dateline::Window {

/// The heading of a panel: its name, by which it can be dragged to the other side, and a button that hides
/// it.
class DockTitle : public QWidget
{
    Q_OBJECT

public:
    explicit DockTitle(QDockWidget *dock);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *m_close;
};

} // namespace Dateline::Window
