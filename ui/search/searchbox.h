// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace Dateline::Support {
class ElidedLabel;
}

namespace Dateline::Search {

class SearchField;

/// The search field with a button for help beside it, and below it, only when there is one, what was not
/// understood. Down and Return lead out to the list, as does Esc in an empty field.
class SearchBox : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    SearchField *field() const { return m_field; }
    QToolButton *helpButton() const { return m_help; }
    QString text() const;
    /// Shows another query without a signal.
    void setText(const QString &text);
    /// Says what was not understood, once the user pauses: half a query is no mistake.
    void setProblems(const QList<QueryProblem> &problems);
    void focusField();
    /// Tells those who do not see the list how much was found.
    void announce(const QString &text);

Q_SIGNALS:
    /// The user changed the query, by typing or otherwise. Not while an input method composes.
    void edited(const QString &text);
    /// The query is done: to the list.
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showProblems();
    bool handleKey(int key);

    SearchField *m_field;
    QToolButton *m_help;
    Support::ElidedLabel *m_problem;
    QList<QueryProblem> m_problems;
    QTimer m_pause;
    bool m_isSetting = false;
};

} // namespace Dateline::Search
