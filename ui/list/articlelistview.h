// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/rowgeometry.h"
#include "search/searchresult.h"

#include <QListView>

#include <utility>

namespace Dateline::List {

class ArticleDelegate;
class ArticleFilterModel;

/// Articles as rows of two lines, four during a search, below headings of their days when grouped. Rows are
/// placed by RowGeometry; of QListView only what accessibility and styles know it by is used, because it
/// would lay out every row. What the reader looks at keeps its place on the screen when rows come and go.
class ArticleListView : public QListView
{
    Q_OBJECT

public:
    explicit ArticleListView(ArticleFilterModel *model, QWidget *parent = nullptr);

    /// Whether days have headings while the order is by date.
    void setGrouped(bool grouped);
    /// Where the star of an article is, or would be, in the viewport.
    QRect starArea(const QModelIndex &index) const;

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;
    /// Letters are keys of the window, never a search by first letters.
    void keyboardSearch(const QString &) override {}

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    int verticalOffset() const override;
    int horizontalOffset() const override { return 0; }
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// An article on the screen and where its row begins in the viewport.
    struct Place
    {
        QString id;
        int y;
    };

    /// What was looked at when a search began.
    struct View
    {
        QList<Place> places;
        QString current;
    };

    void watchModel();
    void ensureLayout() const;
    void keepPlaces();
    void restorePlace();
    bool isInStickyHeading(int y) const;
    /// Of the heading of the topmost group, in the viewport: 0, or less while the next one pushes it out.
    int stickyTop(int group) const;
    QRect rowArea(int row) const;
    int pageHeight() const;
    void paintRow(QPainter *painter, int row) const;
    void wantSnippets() const;
    void paintHeadings(QPainter *painter, const QRect &area) const;

    ArticleFilterModel *m_model;
    ArticleDelegate *m_delegate;
    RowGeometry m_geometry;
    QList<Place> m_places; ///< Of the rows on the screen before a change, the current one first.
    QString m_keptCurrent; ///< The current article then.
    View m_beforeSearch;
    Search::SearchResultPointer m_search; ///< Of the rows as laid out.
    QPoint m_pointer{-1, -1};
    std::pair<int, Qt::SortOrder> m_order{-1, Qt::AscendingOrder}; ///< Of the rows as laid out.
    bool m_isGrouped = false;
    bool m_isModelChanging = false; ///< Between "about to" and "done" of a change.
    bool m_isOutdated = true;       ///< The geometry is that of rows before a change.
    bool m_isPressOutsideRows = false;
};

} // namespace Dateline::List
