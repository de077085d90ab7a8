// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Dateline::List {

class ArticleCellDelegate;
class ArticleFilterModel;

/// Articles as a table: a column for each of their properties, which can be moved, resized and hidden,
/// and by which a click sorts. What the reader looks at keeps its place when rows come and go.
class ArticleTableView : public QTableView
{
    Q_OBJECT

public:
    explicit ArticleTableView(ArticleFilterModel *model, QWidget *parent = nullptr);

    /// Where the star of an article is, or would be, in the viewport.
    QRect starArea(const QModelIndex &index) const;

    /// Places, widths and visibility of the columns.
    QByteArray columnState() const;
    void setColumnState(const QByteArray &state);

    void doItemsLayout() override;
    void keyboardSearch(const QString &) override {}

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;

private:
    void setUpHeaders();
    void setDefaultWidths();
    void sortBy(int column);
    void showOrder();
    void showHeaderMenu(const QPoint &position);
    void keepPlace();

    ArticleFilterModel *m_model;
    ArticleCellDelegate *m_delegate;
    QString m_keptId; ///< The article whose row stays where it is through a change; empty for none.
    int m_keptY = 0;
    QString m_query; ///< Of the search whose rows are laid out.
};

} // namespace Dateline::List
