// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStackedWidget>

class QAbstractItemView;
class QContextMenuEvent;
class QItemSelectionModel;
class QMouseEvent;

namespace Dateline::Support {
class Preferences;
}

namespace Dateline::List {

class ArticleFilterModel;
class ArticleListView;
class ArticleTableView;

/// The list of articles, as rows or as a table, whichever the preferences say; both share selection and
/// current article. Tells which article the reader chose; filters, sorting and articles that leave the
/// list never choose one, nor does a selection of several.
class ArticleList : public QStackedWidget
{
    Q_OBJECT

public:
    ArticleList(ArticleFilterModel *model, Support::Preferences *preferences, QWidget *parent = nullptr);

    ArticleFilterModel *model() const { return m_model; }
    /// The one that is shown.
    QAbstractItemView *view() const;

    QString currentId() const;
    /// Makes `id` current, alone selected, and scrolls to it; false when it is not listed.
    bool select(const QString &id);
    /// Moves by one article; false when there is no further one.
    bool selectNext(int step);
    /// Moves to the next (1) or previous (-1) unread article; false when there is none that way.
    bool selectUnread(int step);
    /// Moves to the article after those that are selected, else to the one before them; false when all are.
    bool selectAfterSelection();

    /// The article chosen last could not be shown: choosing it again tells of it again.
    void forgetChosen() { m_chosen.clear(); }

    /// In the order of the list; computed when asked for.
    QStringList selectedIds() const;
    int selectedCount() const;

    /// Columns of the table, to be kept between sessions.
    QByteArray columnState() const;
    void setColumnState(const QByteArray &state);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The reader chose another article.
    void chosen(const QString &id);
    /// Other articles are selected, or the selected ones are others.
    void selectionChanged();
    /// The star of an article was clicked; it is not chosen by that.
    void starClicked(const QString &id);
    /// For the articles that are selected.
    void contextMenuRequested(const QPoint &globalPosition);

private:
    void watchModel();
    void applyPreferences();
    void share(QAbstractItemView *view);
    bool selectRow(int row);
    /// The row next to the current one, or to where it was.
    int rowFrom(int step) const;
    void settle();
    void findChosenAgain();
    void forgetCurrent();
    bool filterPress(const QMouseEvent *event);
    void requestMenu(const QContextMenuEvent *event);

    ArticleFilterModel *m_model;
    Support::Preferences *m_preferences;
    QItemSelectionModel *m_selection;
    ArticleListView *m_rows;
    ArticleTableView *m_table;
    QString m_chosen;
    QString m_pressedStar; ///< The article whose star the button is held down on.
    int m_lostRow = -1;    ///< Where the current article was that left the list; -1 when none did.
    bool m_isRemoving = false;
};

} // namespace Dateline::List
