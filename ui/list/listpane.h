// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace Dateline::Support {
class EmptyState;
}

namespace Dateline::List {

class ArticleFilterModel;
class ArticleListView;

/// The middle pane: title filter, active filters, and the list or why it is empty.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    explicit ListPane(ArticleFilterModel *model, QWidget *parent = nullptr);

    ArticleListView *view() const { return m_view; }
    void focusTitleFilter();
    /// The library is being read for the first time: an empty list is not "no articles" yet.
    void setLoading(bool loading);
    void setSampleOffered(bool offered);
    void setImportOffered(bool offered);

Q_SIGNALS:
    void openFolderRequested();
    void openArchiveRequested();
    void sampleRequested();

private:
    void adapt();
    void showEmptyLibrary();
    void showNoResult();

    ArticleFilterModel *m_model;
    QLineEdit *m_title;
    QStackedWidget *m_stack;
    ArticleListView *m_view;
    Support::EmptyState *m_empty;
    bool m_loading = true;
    bool m_sampleOffered = false;
    bool m_importOffered = true;
};

} // namespace Dateline::List
