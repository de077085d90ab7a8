// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace Dateline::Search {

/// Describes the language of queries by examples, each of which can be tried by a click:
///
/// - words that must all be there; "words side by side" (also 「…」 and “…”); OR; -without; (groups);
///   begin*; NEAR(a b, 10)
/// - title: caption: author: entity: where to look; source: tag: lang: what the article is
/// - date:2023-01..2023-02 before: after:
/// - is:unread|read|starred|archived|missing|versions|undated, has:note|tag|versions
///
/// Full-width signs do as well, and either Chinese script finds both. It lies over the window below the
/// search box and goes with Esc or when the keyboard goes elsewhere.
class QueryHelp : public QFrame
{
    Q_OBJECT

public:
    /// Stands below `box`, in the window that `box` is in.
    explicit QueryHelp(QWidget *box);

    void open();
    void dismiss();

Q_SIGNALS:
    void exampleChosen(const QString &query);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addRow(const QStringList &examples);
    void setTexts();
    void place();

    QWidget *m_box;
    QLabel *m_title;
    QLabel *m_foot;
    QScrollArea *m_scroll;
    QGridLayout *m_grid = nullptr;
    QList<QLabel *> m_meanings;
    QList<QWidget *> m_examples;
    QPointer<QWidget> m_before; ///< Who had the focus.
};

} // namespace Dateline::Search
