// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/findbar.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QWebEngineView>

namespace Dateline::Reader {

/// Opens and closes the bar that finds words in the page, finds them, and tells the bar how many there are.
/// The newest question wins.
class ArticleFinder : public QObject
{
    Q_OBJECT

public:
    /// The bar becomes a child of `pane`.
    explicit ArticleFinder(QWidget *pane);

    FindBar *bar() const { return m_bar; }
    void setView(QWebEngineView *view) { m_view = view; }
    /// Whether the view shows an article: without one there is nothing to find.
    void setEnabled(bool isEnabled) { m_isEnabled = isEnabled; }

    void open();
    void close();
    bool isOpen() const { return !m_bar->isHidden(); }
    /// Opens the bar when it is closed.
    void next();
    void previous();
    /// Takes its place at the top of the pane.
    void place(const QRect &area);

Q_SIGNALS:
    void openChanged(bool isOpen);

private:
    /// `isTyped` when the words or how they are compared changed.
    void find(FindBar::Direction direction, bool isTyped);
    /// Takes the marks off the page.
    void stop();

    FindBar *m_bar;
    QPointer<QWebEngineView> m_view;
    QRect m_area;
    QString m_words; ///< That were looked for last.
    int m_number = 0;
    bool m_isEnabled = false;
};

} // namespace Dateline::Reader
