// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QWidget>

class QListView;
class QModelIndex;
class QStackedWidget;

namespace Dateline::Support {
class EmptyState;
}

namespace Dateline::Search {

class SimilarModel;

/// Lists the articles that have most in common with the one that is shown, and which words they share. It
/// asks for them only while it can be seen.
class SimilarPanel : public QWidget
{
    Q_OBJECT

public:
    /// One article of the list.
    struct Row
    {
        QString id;
        QString title;
        QString source;
        QDate day;         ///< Null for undated.
        QStringList terms; ///< That both articles have, the rarest first.

        bool operator==(const Row &) const = default;
    };

    explicit SimilarPanel(QWidget *parent = nullptr);

    /// The number (ArticleRow::number) of the article that is shown; 0 for none.
    void setArticle(qint32 number);
    /// The answer to wanted(), the most similar first; ignored when another article is shown by now.
    void setArticles(qint32 number, const QList<Row> &rows);
    /// Something could not be answered: if it was this, there is no answer.
    void setFailed();

Q_SIGNALS:
    void wanted(qint32 number);
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class State { NoArticle, Searching, Found, Nothing, Failed };

    void setState(State state);
    void ask();
    void showState();
    void choose(const QModelIndex &index);

    QStackedWidget *m_stack;
    Support::EmptyState *m_empty;
    QListView *m_view;
    SimilarModel *m_model;
    QTimer m_patience; ///< A short search leaves the list as it is until there is another one.
    State m_state = State::NoArticle;
    qint32 m_number = 0; ///< Of the article that is shown.
    qint32 m_asked = 0;  ///< Of the article that was asked for last.
};

} // namespace Dateline::Search
