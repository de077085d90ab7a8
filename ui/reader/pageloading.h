// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace Dateline::Reader {

class ReaderBridge;
class ReaderPage;

/// When the page of an article is loaded: not while the one before is on its way to the screen, unless that
/// takes too long, and again when it was lost on its way. Pages are told apart by their numbers. Lives on the
/// GUI thread.
class PageLoading : public QObject
{
    Q_OBJECT

public:
    explicit PageLoading(QObject *parent = nullptr);

    /// Both must outlive it.
    void setPage(ReaderPage *page, ReaderBridge *bridge);

    /// A page is to be loaded: due() says when, at once most often. The newest request wins.
    void request();
    /// The page of this number is loaded now.
    void begin(int number);
    /// A page was painted. True for the one that is awaited, and no other is wanted by now.
    bool arrived(int number);
    /// No page is wanted any more.
    void stop();
    /// Whether the page that was loaded last is not on the screen yet.
    bool isLoading() const { return m_isLoading; }

Q_SIGNALS:
    void due();

private:
    void lookForPage();

    ReaderPage *m_page = nullptr;
    ReaderBridge *m_bridge = nullptr;
    QTimer m_patience; ///< While it runs, the page on its way to the screen is not cut off.
    QTimer m_watch;    ///< Loads again what was lost on its way.
    int m_number = 0;  ///< Of the page that was loaded last.
    bool m_isLoading = false;
    bool m_isWaiting = false; ///< A newer page waits until that one is there, or time is up.
    bool m_isLost = false;    ///< What is loaded next is loaded again.
};

} // namespace Dateline::Reader
