// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/findbar.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QWebEnginePage>

namespace Dateline::Reader {

/// Finds the words of the find bar in the page, and tells the bar how many there are. The newest question
/// wins.
class ArticleFinder : public QObject
{
    Q_OBJECT

public:
    explicit ArticleFinder(FindBar *bar, QObject *parent = nullptr);

    void setPage(QWebEnginePage *page) { m_page = page; }
    /// `isTyped` when the words or how they are compared changed.
    void find(FindBar::Direction direction, bool isTyped);
    /// Takes the marks off the page.
    void stop();

private:
    FindBar *m_bar;
    QPointer<QWebEnginePage> m_page;
    QString m_words; ///< That were looked for last.
    int m_number = 0;
};

} // namespace Dateline::Reader
