// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/namemarks.h"

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QTimer>

class QJsonObject;
class QMenu;
class QWidget;

namespace Dateline::Reader {

class NameBubble;
class ReaderBridge;
class ReaderPage;

/// What the reader of an article does with the names in it: it has them marked in the page, says whose the
/// name under the pointer is, and asks for its timeline. The page knows names by numbers alone, and what it
/// says of them is believed only when there is such a one.
class NamesView : public QObject
{
    Q_OBJECT

public:
    /// `pane` is what the bubble lies on.
    explicit NamesView(QWidget *pane);

    /// The engine, once.
    void setPage(ReaderPage *page);
    /// The page is on the screen, or none of ours is (null): from now on changes are sent to it.
    void setShown(ReaderBridge *bridge);
    /// `area` is where the page is in the pane.
    void place(const QRect &area);

    /// The names of the article whose document text has `textLength` UTF-16 units.
    void setNames(const NameMarks &names, qsizetype textLength);
    /// Whether they are marked.
    void setVisible(bool isVisible);
    bool isVisible() const { return m_isVisible; }
    /// The entity whose names are marked more; an empty id for none.
    void setCurrent(const QString &entity);
    /// What is said of an entity besides, while the pointer is on one of its names; see detailsWanted().
    void setDetails(const QString &entity, const NameDetails &details);
    /// While something else is said about a place of the page, no bubble comes.
    void setQuiet(bool isQuiet);

    /// Offers the timeline of the name that the pointer is on, else of the one that the caret is on.
    void addTo(QMenu *menu);

Q_SIGNALS:
    void activated(const QString &entity);
    /// The pointer rests on a name of this entity. Whoever knows more of it calls setDetails(), at once or
    /// later.
    void detailsWanted(const QString &entity);
    /// The name that the caret is on, in a few words; empty when there is none.
    void offered(const QString &name);

private:
    void takeMessage(const QString &message);
    void takeHover(const QJsonObject &message);
    void takeClick(qint32 name);
    void takeCaret(qint32 name);
    void send();
    void askForBubble();
    void showBubble();
    void hideBubble();
    void forgetPlaces();
    const NamedEntity *entityOf(qint32 name) const;
    qint32 currentNumber() const;

    NameBubble *m_bubble;
    QPointer<ReaderPage> m_page;
    QPointer<ReaderBridge> m_bridge;
    NameMarks m_names;
    qsizetype m_textLength = 0;
    NameMarks m_sent; ///< As the page has them.
    QString m_current;
    QRect m_area;
    QRect m_hoveredLine;
    NameDetails m_details; ///< Of the name that the bubble is about.
    QTimer m_bubbleDelay;
    QTimer m_clickDelay;
    qint32 m_hovered = -1; ///< In NameMarks::marks.
    qint32 m_clicked = -1;
    qint32 m_atCaret = -1;
    bool m_isInHighlight = false; ///< The name that the pointer is on.
    bool m_isVisible = true;
    bool m_isQuiet = false;
};

} // namespace Dateline::Reader
