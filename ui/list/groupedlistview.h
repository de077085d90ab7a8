// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/rowgeometry.h"

#include <QListView>

#include <utility>

namespace Dateline::List {

/// Rows of equal height below the headings of their groups, of which the topmost stays until the next one
/// pushes it out. Rows are placed by RowGeometry and painted by the delegate; of QListView only what
/// accessibility and styles know it by is used, because it would lay out every row. What is looked at keeps
/// its place on the screen when rows come and go.
class GroupedListView : public QListView
{
    Q_OBJECT

public:
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;
    /// Letters are keys of the window, never a search by first letters.
    void keyboardSearch(const QString &) override {}

protected:
    explicit GroupedListView(QAbstractItemModel *model, QWidget *parent);

    /// Sets heights, rows and groups as they are now.
    virtual void layOut(RowGeometry *geometry) = 0;
    /// Notes what is looked at. Rows and geometry are those before a change.
    virtual void keepPlaces() = 0;
    /// Puts it back where it was, after the rows were laid out.
    virtual void restorePlaces() = 0;
    virtual void paintHeading(QPainter *painter, const QRect &area, int group) const = 0;

    const RowGeometry &geometry() const { return m_geometry; }
    /// Whether the geometry is that of the present rows.
    bool isLaidOut() const { return !m_isOutdated; }
    /// Keeps places and has the rows laid out anew: heights or groups are others.
    void layOutLater();
    /// Those that are to be seen at least in part, without the heading on top: from and to.
    std::pair<int, int> rowsOnScreen() const;

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
    void watchModel(const QAbstractItemModel *model);
    void ensureLayout() const;
    void notePlaces();
    bool isInStickyHeading(int y) const;
    /// Of the heading of the topmost group, in the viewport: 0, or less while the next one pushes it out.
    int stickyTop(int group) const;
    QRect rowArea(int row) const;
    int pageHeight() const;
    void paintRow(QPainter *painter, int row) const;
    void paintHeadings(QPainter *painter, const QRect &area) const;

    RowGeometry m_geometry;
    QPoint m_pointer{-1, -1};
    bool m_isModelChanging = true; ///< Between "about to" and "done" of a change, and while it is made.
    bool m_isOutdated = true;      ///< The geometry is that of rows before a change.
    bool m_isPressOutsideRows = false;
};

} // namespace Dateline::List
