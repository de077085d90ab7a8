// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Dateline::Reader {

/// The bar that finds words in the article: a field, "3 of 17", previous, next, match case, close. It lies
/// over the text, so that nothing moves. It asks; what was found is told to it.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    enum class Direction { Onward, Back };

    explicit FindBar(QWidget *parent);

    /// Shows the bar, with the words selected.
    void activate();
    QString words() const;
    void setWords(const QString &words);
    bool matchesCase() const;

    /// `active` counts from 1.
    void setResult(int active, int count);
    /// Nothing was looked for yet.
    void clearResult();

Q_SIGNALS:
    /// `isTyped`: the words changed; else the next match is wanted.
    void requested(Dateline::Reader::FindBar::Direction direction, bool isTyped);
    void closed();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setTexts();
    void setIcons();
    void showResult();

    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_case;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    int m_active = 0;
    int m_matches = -1; ///< -1 before a search.
};

} // namespace Dateline::Reader
