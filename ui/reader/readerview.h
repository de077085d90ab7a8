// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QUrl>
#include <QWebEngineView>

#include <functional>

class QKeyEvent;

namespace Dateline::Reader {

/// The widget that shows a ReaderPage: own context menu, no drops (they go to the window), Ctrl and the wheel
/// for the size of the text.
class ReaderView : public QWebEngineView
{
    Q_OBJECT

public:
    explicit ReaderView(QWidget *parent = nullptr);

    /// What is asked about a key: whether it is no shortcut here, and then what it does.
    enum class KeyStep : quint8 { Override, Press };
    /// `filter` sees the keys that are typed in the page first, and tells whether it took one.
    void setKeyFilter(const std::function<bool(const QKeyEvent &, KeyStep)> &filter) { m_keyFilter = filter; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void openRequested(const QUrl &url);
    void findRequested();
    /// The context menu is about to open, and can be added to until then.
    void menuOpening(QMenu *menu);
    /// By how many steps larger.
    void zoomRequested(int steps);

protected:
    void childEvent(QChildEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool filterKey(QEvent *event);

    std::function<bool(const QKeyEvent &, KeyStep)> m_keyFilter;
    int m_wheel = 0; ///< Of a step, in eighths of a degree.
};

} // namespace Dateline::Reader
