// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/notecard.h"

#include <QCache>
#include <QHash>
#include <QListView>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <vector>

namespace Dateline::Notes {

class NotesListModel;

/// Cards of annotations below each other. Only cards near the screen are laid out, the heights of others
/// are estimated until there is time to measure them; what is looked at keeps its place meanwhile. One live
/// widget, the editor of a note or of tags, can stand in a card.
class NotesView : public QListView
{
    Q_OBJECT

public:
    explicit NotesView(NotesListModel *model, QWidget *parent = nullptr);
    ~NotesView() override;

    /// Whose annotations do not name their creator, and which links lead nowhere.
    void setContext(const QString &creator, const NoteDocument::IsGone &isGone);
    /// What cards show besides their annotations has changed: names, links, time.
    void refreshCards();
    /// Makes a card the current one and shows it, without chosen().
    void setCurrentId(const QString &id);
    QString currentId() const;
    /// Scrolls as little as shows an area of the viewport.
    void showArea(const QRect &area);

    /// Puts a widget into a card until it is put into another, or none; it becomes a child of the viewport.
    void setLive(const QString &id, CardSlot slot, QWidget *widget);
    QString liveId() const { return m_liveId; }
    /// The widget wants another height.
    void resizeLive();
    /// Stands in the last line of the card under the pointer or, with the keyboard, of the current one.
    void setButtons(QWidget *buttons);
    QString buttonsId() const { return m_buttonsId; }

    QRect cardArea(const QModelIndex &index) const;
    const NoteCard *card(int row) const;

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    /// The user chose a card, by key or pointer.
    void chosen(const QString &id);
    void editRequested(const QString &id);
    void findRequested(const QString &id);
    void linkActivated(const Dateline::Notes::NoteLink &link);
    /// The buttons belong to this card now; empty for none.
    void buttonsMoved(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    int verticalOffset() const override;
    int horizontalOffset() const override { return 0; }
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    struct Height
    {
        int pixels = 0;
        bool isKnown = false;
    };
    struct Place
    {
        QString id;
        int y = 0;
    };

    void watchModel();
    int cardWidth() const;
    int headingHeight() const;
    bool hasHeading(int row) const;
    int estimate(const Annotation &annotation) const;
    void place();
    bool measure(int row);
    /// `fixed` stays where it is if it can be seen; else the first card whose height is known.
    void measureVisible(const QString &fixed = {});
    void measureSome();
    void forgetHeights();
    Place keptPlace() const;
    void restore(const Place &place);
    int rowAt(int y) const;
    void placeLive();
    void placeButtons();
    void paintRow(QPainter *painter, int row) const;
    QPoint inCard(const QModelIndex &index, const QPoint &point) const;
    bool clickCard(const QModelIndex &index, const QPoint &point);

    NotesListModel *m_model;
    CardStyle m_style;
    mutable QCache<QString, NoteCard> m_cards{80};
    QHash<QString, Height> m_heights;
    std::vector<int> m_tops; ///< Of each row in the content, and the end.
    QSet<QString> m_whole;   ///< Whose quotes are shown whole.
    QTimer m_measuring;
    Place m_kept; ///< Before a change of the model.
    QString m_liveId;
    CardSlot m_slot = CardSlot::None;
    QPointer<QWidget> m_live;
    QPointer<QWidget> m_buttons;
    QString m_buttonsId;
    QString m_hovered;
    QString m_pressed;      ///< The card that was current when the pointer was pressed.
    bool m_isUsers = false; ///< The user moves just now.
    bool m_isSettling = false;
    bool m_isModelChanging = false;
};

} // namespace Dateline::Notes
