// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notesbrowser/noterowplaces.h"

#include <QListView>

namespace Dateline::Notes {

class HighlightColours;
class NoteRowDelegate;
class NotesArrangement;

/// The annotations of a NotesArrangement as rows of equal height below the headings of their groups. Like the
/// list of articles it places its rows itself, since QListView would lay out each of them; what is looked at
/// keeps its place on the screen when rows come and go.
class NotesListView : public QListView
{
    Q_OBJECT

public:
    NotesListView(NotesArrangement *model, HighlightColours *colours, QWidget *parent = nullptr);

    NotesArrangement *notes() const { return m_model; }
    /// Folded words that are marked in the rows.
    void setWords(const QStringList &words);
    /// Whether letters and digits do anything here.
    void setSingleKeys(bool on) { m_hasSingleKeys = on; }
    QString currentId() const;
    /// Selected annotations in the order of the rows, each once.
    QStringList selectedIds() const;
    void selectId(const QString &id);
    /// What is selected changes because rows are gone, not by the user.
    bool isRestoring() const { return m_isRestoring; }

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    void openRequested(const QString &id);
    void editRequested(const QString &id);
    void tagRequested();
    void colourRequested(int colour);
    void deleteRequested();
    void copyRequested();
    void menuRequested(const QPoint &screenPoint);
    void selectedChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
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
    void watchModel();
    void ensureLayout() const;
    void keepPlace();
    void restorePlace();
    QRect rowArea(int row) const;
    int pageHeight() const { return viewport()->height() - m_places.headingHeight(); }
    int stickyTop(int group) const;
    bool isInStickyHeading(int y) const;
    bool groupKey(const QKeyEvent &event);
    bool letterKey(const QKeyEvent &event);
    void paintRow(QPainter *painter, int row) const;
    void paintHeadings(QPainter *painter, const QRect &area) const;

    NotesArrangement *m_model;
    NoteRowDelegate *m_delegate;
    NoteRowPlaces m_places;
    QString m_keptId; ///< On the screen before a change, and where its row began there.
    int m_keptY = 0;
    int m_keptRow = -1; ///< Of the current annotation then, when it was selected.
    QPoint m_pointer{-1, -1};
    bool m_isModelChanging = false;
    bool m_isRestoring = false;
    bool m_isOutdated = true;
    bool m_isPressOutsideRows = false;
    bool m_hasSingleKeys = true;
};

} // namespace Dateline::Notes
