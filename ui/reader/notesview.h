// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/selectionpopup.h"
#include "reader/articlenotes.h"

#include <QPointF>
#include <QTimer>

#include <optional>

class QJsonArray;
class QJsonObject;
class QKeyEvent;

namespace Dateline::Reader {

class CaretMode;
class NoteBubble;
class NoteStrip;
class ReaderBridge;
class ReaderPage;
class ReaderView;

/// What the reader of an article does with its passages: it follows what is selected, clicked and pointed at
/// in the page, shows the popup, the note under the pointer and the strip beside the scroll bar, and gives
/// the keys their meaning while something is selected. It changes nothing by itself: it asks for it.
class NotesView : public QObject
{
    Q_OBJECT

public:
    /// `pane` is what the overlays lie on.
    explicit NotesView(QWidget *pane);

    ArticleNotes *notes() const { return m_notes; }
    CaretMode *caret() const { return m_caret; }
    void setColours(Notes::HighlightColours *colours) { m_popup->setColours(colours); }
    /// What H highlights with.
    void setColour(int colour);
    int colour() const { return m_colour; }
    void setTheme(Support::Theme theme);
    /// Without it passages can be copied and nothing else.
    void setCanChange(bool canChange);
    /// Whether keys without Ctrl or Alt do anything.
    void setSingleKeys(bool on) { m_hasSingleKeys = on; }

    /// The engine, once.
    void setPage(ReaderPage *page, ReaderView *view);
    /// The page is on the screen, or none of ours is (null).
    void setShown(ReaderBridge *bridge);
    /// `area` is where the page is in the pane.
    void place(const QRect &area);

    /// Whether a key that is typed in the page is ours now.
    bool takes(const QKeyEvent &event) const;
    /// Does what such a key is for.
    void press(const QKeyEvent &event);

    const std::optional<Passage> &selection() const { return m_selection; }
    void clearSelection();

Q_SIGNALS:
    void selectionChanged(bool has);
    void highlightRequested(const Dateline::Reader::Passage &passage, int colour);
    void noteRequested(const Dateline::Reader::Passage &passage);
    void tagRequested(const Dateline::Reader::Passage &passage);
    void copyRequested(const Dateline::Reader::Passage &passage);
    void annotationActivated(const QString &id);
    void recolourRequested(const QString &id, int colour);
    void editNoteRequested(const QString &id);
    void editTagsRequested(const QString &id);
    void deleteRequested(const QString &id);

private:
    bool isForSubject(const QKeyEvent &event) const;
    void takeMessage(const QString &message);
    void takeSelection(const QJsonObject &message);
    void takeClick(const QJsonObject &message);
    void takeHover(const QJsonObject &message);
    void takePlaces(const QJsonArray &message);
    void choose(Notes::SelectionPopup::Action action);
    void chooseColour(int colour);
    void showPopup();
    void hidePopup();
    void showBubble();
    void follow();
    void showTicks();
    Notes::SelectionPopup::Place scrolled() const;

    QWidget *m_pane;
    ArticleNotes *m_notes;
    Notes::SelectionPopup *m_popup;
    NoteBubble *m_bubble;
    NoteStrip *m_strip;
    CaretMode *m_caret;
    QPointer<ReaderPage> m_page;
    QPointer<ReaderView> m_view;
    QPointer<ReaderBridge> m_bridge;
    QRect m_area;
    std::optional<Passage> m_selection;
    QString m_active; ///< Id of the annotation that the popup is for.
    QStringList m_clicked;
    Notes::SelectionPopup::Place m_place; ///< Of the selection or the annotation, when it was told.
    QPointF m_scrolled;                   ///< How far the page was then, as far as known here.
    QString m_hovered;
    QRect m_hoveredLine;
    QHash<QString, double> m_places; ///< Of the marks in the page's height.
    QTimer m_popupDelay;
    QTimer m_bubbleDelay;
    int m_colour = 1;
    bool m_canChange = true;
    bool m_hasSingleKeys = true;
};

} // namespace Dateline::Reader
