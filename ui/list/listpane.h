// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractItemView;
class QLineEdit;
class QStackedWidget;

namespace Dateline::Support {
class EmptyState;
class Preferences;
} // namespace Dateline::Support

namespace Dateline::List {

class ArticleFilterModel;
class ArticleList;
class ListHeader;

/// The middle pane: title filter, number and order, active filters, and the list or why it is empty.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    ListPane(ArticleFilterModel *model, Support::Preferences *preferences, QWidget *parent = nullptr);

    ArticleList *list() const { return m_list; }
    /// The list's view that is shown.
    QAbstractItemView *view() const;
    void focusTitleFilter();
    /// Gives the list the focus; without a current article the first one is chosen.
    void focusList();
    /// Shown instead of the pane's own words when the library has no articles.
    void setEmptyLibraryWidget(QWidget *widget);
    /// The library is being read for the first time: an empty list is not "no articles" yet.
    void setLoading(bool loading);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTitleFilter();
    void adapt();
    void showNoResult();

    ArticleFilterModel *m_model;
    QLineEdit *m_title;
    QStackedWidget *m_stack;
    ArticleList *m_list;
    ListHeader *m_header;
    Support::EmptyState *m_empty;
    QWidget *m_emptyLibrary = nullptr; ///< Someone else's, if any.
    bool m_loading = true;
};

} // namespace Dateline::List
