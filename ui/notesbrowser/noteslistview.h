// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/groupedlistview.h"

namespace Dateline::Notes {

class HighlightColours;
class NoteRowDelegate;
class NotesArrangement;

/// The annotations of a NotesArrangement, below the headings of their groups.
class NotesListView : public List::GroupedListView
{
    Q_OBJECT

public:
    NotesListView(NotesArrangement *model, HighlightColours *colours, QWidget *parent = nullptr);

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
    void layOut(List::RowGeometry *geometry) override;
    void keepPlaces() override;
    void restorePlaces() override;
    void paintHeading(QPainter *painter, const QRect &area, int group) const override;
    bool event(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    bool groupKey(const QKeyEvent &event);
    bool letterKey(const QKeyEvent &event);

    NotesArrangement *m_model;
    NoteRowDelegate *m_delegate;
    QString m_keptId; ///< On the screen before a change, and where its row began there.
    int m_keptY = 0;
    int m_keptRow = -1; ///< Of the current annotation then, when it was selected.
    bool m_isRestoring = false;
    bool m_hasSingleKeys = true;
};

} // namespace Dateline::Notes
