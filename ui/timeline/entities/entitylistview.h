// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QPersistentModelIndex>
#include <QSet>

namespace Dateline::Timeline {
class EntityListModel;
}

namespace Dateline::TimelinePanel {

class EntityDelegate;
class NameFacts;

/// The rows of an EntityList. The selected row is the one whose timeline is shown, which only the owner
/// changes; keys and pointer move the current one. A row can be dragged onto another.
class EntityListView : public QListView
{
    Q_OBJECT

public:
    /// What is dragged: the id of an entity in UTF-8.
    static constexpr auto mimeType = "application/x-dateline-entity";

    explicit EntityListView(Timeline::EntityListModel *model, QWidget *parent = nullptr);

    void setTogether(const QSet<QString> &ids);
    /// What tool tips tell besides the names; must outlive it.
    void setFacts(NameFacts *facts);
    /// Scrolls so that a row begins there in the viewport, as far as there are rows.
    void setTopOf(int row, int y);
    /// The row that a dragged one would be dropped on; -1 for none.
    int dropRow() const { return m_dropRow; }
    /// Letters are keys of the window, never a search by first letters.
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    void chosen(const QString &id);
    void togetherRequested(const QString &id);
    void compareRequested(const QString &id);
    void menuRequested(const QString &id, const QPoint &screenPoint);
    void mergeRequested(const QString &dragged, const QString &target);
    /// Up was pressed in the first row.
    void leftAtTop();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

private:
    void act(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void drag(const QModelIndex &index);
    void setDropRow(int row);
    QString idOf(const QModelIndex &index) const;

    EntityDelegate *m_rows;
    QPersistentModelIndex m_pressed;
    QPoint m_pressedAt;
    int m_dropRow = -1;
};

} // namespace Dateline::TimelinePanel
