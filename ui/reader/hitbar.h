// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace Dateline::Reader {

/// One line below the article: how often the search found something in it, previous, next, and a button that
/// takes the marks away. It stands below the text instead of over it, so that it hides nothing and nothing
/// that is read moves. It asks; what there is is told to it.
class HitBar : public QWidget
{
    Q_OBJECT

public:
    explicit HitBar(QWidget *parent);

    /// The article is still searched.
    void setSearching();
    /// `current` counts from 1, 0 is none of them. `isCut`: there are more than `count`.
    void setHits(int current, int count, bool isCut);

Q_SIGNALS:
    void nextRequested();
    void previousRequested();
    void hideRequested();
    /// Escape: the reader wants to go on with the article.
    void left();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setTexts();
    void setIcons();
    void showHits();
    QString hitsText() const;

    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_hide;
    int m_current = 0;
    int m_hits = -1; ///< -1 while the article is searched.
    bool m_isCut = false;
};

} // namespace Dateline::Reader
