// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractItemView;
class QStackedWidget;
class QVBoxLayout;

namespace Dateline::Support {
class EmptyState;
class Preferences;
} // namespace Dateline::Support

namespace Dateline::List {

class ArticleFilterModel;
class ArticleList;
class ListHeader;

/// The middle pane: search box, number and order, active filters, and the list or why it is empty.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    ListPane(ArticleFilterModel *model, Support::Preferences *preferences, QWidget *parent = nullptr);

    ArticleList *list() const { return m_list; }
    /// The list's view that is shown.
    QAbstractItemView *view() const;
    /// Puts the search box at the top; the pane takes it over.
    void setSearchBox(QWidget *box);
    /// Gives the list the focus; without a current article the first one is chosen.
    void focusList();
    /// Shown instead of the pane's own words when the library has no articles.
    void setEmptyLibraryWidget(QWidget *widget);
    /// The library is being read for the first time: an empty list is not "no articles" yet.
    void setLoading(bool loading);

private:
    void adapt();
    void showNoResult();

    ArticleFilterModel *m_model;
    QStackedWidget *m_stack;
    ArticleList *m_list;
    ListHeader *m_header;
    Support::EmptyState *m_empty;
    QVBoxLayout *m_column;
    QWidget *m_emptyLibrary = nullptr; ///< Someone else's, if any.
    bool m_loading = true;
};

} // namespace Dateline::List
