// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWebEngineView>

namespace Dateline::Reader {

/// The widget that shows a ReaderPage: own context menu, no drops (they go to the window).
class ReaderView : public QWebEngineView
{
    Q_OBJECT

public:
    explicit ReaderView(QWidget *parent = nullptr);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copyLink(const QUrl &url);
};

} // namespace Dateline::Reader
