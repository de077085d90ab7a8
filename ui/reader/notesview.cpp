// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/notesview.h"

#include "notes/notebook.h"
#include "reader/caretmode.h"
#include "reader/notebubble.h"
#include "reader/notestrip.h"
#include "reader/pagebox.h"
#include "reader/readerbridge.h"
#include "reader/readerpage.h"
#include "reader/readerview.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>

namespace Dateline::Reader {

using namespace Qt::StringLiterals;
using Action = Notes::SelectionPopup::Action;
using Subject = Notes::SelectionPopup::Subject;

namespace {

constexpr int settleMilliseconds = 300; ///< After the last change of a selection by keys.
constexpr int hoverMilliseconds = 350;

/// The action of a key while something is selected or a highlight is chosen.
std::optional<Action> actionOf(int key, bool isPassage)
{
    switch (key) {
    case Qt::Key_H:
        return isPassage ? std::optional(Action::Highlight) : std::nullopt;
    case Qt::Key_A:
        return Action::Note;
    case Qt::Key_T:
        return Action::Tag;
    case Qt::Key_C:
        return Action::Copy;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return isPassage ? std::nullopt : std::optional(Action::Delete);
    default:
        return std::nullopt;
    }
}

bool isColour(int key)
{
    return key >= Qt::Key_1 && key < Qt::Key_1 + Notes::colourCount;
}

} // namespace

NotesView::NotesView(QWidget *pane)
    : QObject(pane)
    , m_pane(pane)
    , m_notes(new ArticleNotes(this))
    , m_popup(new Notes::SelectionPopup(pane))
    , m_bubble(new NoteBubble(pane))
    , m_strip(new NoteStrip(pane))
    , m_caret(new CaretMode(pane))
{
    m_popupDelay.setSingleShot(true);
    m_bubbleDelay.setSingleShot(true);
    m_popupDelay.setInterval(settleMilliseconds);
    m_bubbleDelay.setInterval(hoverMilliseconds);
    connect(&m_popupDelay, &QTimer::timeout, this, &NotesView::showPopup);
    connect(&m_bubbleDelay, &QTimer::timeout, this, &NotesView::showBubble);
    connect(m_popup, &Notes::SelectionPopup::colourChosen, this, &NotesView::chooseColour);
    connect(m_popup, &Notes::SelectionPopup::chosen, this, &NotesView::choose);
    connect(m_popup, &Notes::SelectionPopup::left, this, [this] {
        hidePopup();
        m_pane->setFocus();
    });
    connect(m_notes, &ArticleNotes::changed, this, &NotesView::showTicks);
    connect(m_strip, &NoteStrip::activated, m_notes, &ArticleNotes::show);
    connect(m_strip, &NoteStrip::activated, this, &NotesView::annotationActivated);
    connect(m_strip, &NoteStrip::wheelTurned, this, [this](QWheelEvent *event) {
        if (m_view && m_view->focusProxy())
            QCoreApplication::sendEvent(m_view->focusProxy(), event);
    });
}

void NotesView::setPage(ReaderPage *page, ReaderView *view)
{
    m_page = page;
    m_view = view;
    connect(page, &ReaderPage::scriptSignal, this, &NotesView::takeMessage);
    connect(page, &QWebEnginePage::scrollPositionChanged, this, &NotesView::follow);
    view->setKeyFilter([this](const QKeyEvent &event, ReaderView::KeyStep step) {
        if (!takes(event))
            return false;
        if (step == ReaderView::KeyStep::Press)
            press(event);
        return true;
    });
}

void NotesView::setShown(ReaderBridge *bridge)
{
    m_bridge = bridge;
    m_notes->setShown(bridge);
    m_caret->setShown(bridge);
    if (bridge)
        return;
    takeSelection({});
    takeHover({});
    m_places.clear();
    showTicks();
}

void NotesView::setColour(int colour)
{
    m_colour = qBound(1, colour, Notes::colourCount);
    if (m_active.isEmpty())
        m_popup->setColour(m_colour);
}

void NotesView::setTheme(Support::Theme theme)
{
    m_strip->setTheme(theme);
}

void NotesView::setCanChange(bool canChange)
{
    m_canChange = canChange;
    m_popup->setCanChange(canChange);
}

void NotesView::place(const QRect &area)
{
    // The text is laid out anew: what was clicked is elsewhere.
    if (area.size() != m_area.size() && !m_active.isEmpty())
        hidePopup();
    m_area = area;
    m_strip->place(area);
    m_caret->place(area);
    follow();
}

void NotesView::takeMessage(const QString &message)
{
    const auto valueOf = [&message](QLatin1StringView prefix) -> std::optional<QJsonDocument> {
        if (!message.startsWith(prefix))
            return std::nullopt;
        return QJsonDocument::fromJson(QStringView(message).mid(prefix.size()).toUtf8());
    };
    // What comes from the page before is of another article.
    if (!m_bridge)
        return;
    if (const auto selection = valueOf("dateline-selection-"_L1))
        takeSelection(selection->object());
    else if (const auto click = valueOf("dateline-note-click-"_L1))
        takeClick(click->object());
    else if (const auto hover = valueOf("dateline-note-hover-"_L1))
        takeHover(hover->object());
    else if (const auto places = valueOf("dateline-note-places-"_L1))
        takePlaces(places->array());
}

void NotesView::takeSelection(const QJsonObject &message)
{
    std::optional<Passage> passage;
    if (!message.isEmpty())
        passage = m_notes->passages().passage(message["start"_L1].toInt(), message["end"_L1].toInt());
    const bool had = m_selection.has_value();
    if (!passage && !had && m_active.isEmpty())
        return;
    // The same again, when the page was laid out anew: Escape was said to it already.
    const bool wasLeft = passage && passage == m_selection && m_place.all.isNull();
    m_selection = passage;
    hidePopup();
    if (passage && !wasLeft) {
        m_place = {pageBox(*m_page, m_area, message, "first"_L1),
                   pageBox(*m_page, m_area, message, "last"_L1), pageBox(*m_page, m_area, message, "all"_L1)};
        m_scrolled = m_page->scrollPosition();
        m_bubbleDelay.stop();
        m_bubble->hide();
        if (message["isByPointer"_L1].toBool())
            showPopup();
        else
            m_popupDelay.start();
    }
    if (had != passage.has_value())
        Q_EMIT selectionChanged(passage.has_value());
}

void NotesView::takeClick(const QJsonObject &message)
{
    QStringList ids;
    for (const QJsonValue &id : message["ids"_L1].toArray())
        ids.append(id.toString());
    if (ids.isEmpty()) {
        hidePopup();
        return;
    }
    // Clicks at the same place go through what lies over each other there.
    const qsizetype last = ids == m_clicked ? ids.indexOf(m_active) : -1;
    hidePopup();
    m_clicked = ids;
    m_active = ids[(last + 1) % ids.size()];
    const QRect line = pageBox(*m_page, m_area, message, "box"_L1);
    m_place = {line, line, line};
    m_scrolled = m_page->scrollPosition();
    m_bubble->hide();
    m_bubbleDelay.stop();
    showPopup();
    Q_EMIT annotationActivated(m_active);
}

void NotesView::takeHover(const QJsonObject &message)
{
    m_hovered = message["id"_L1].toString();
    m_bubble->hide();
    if (m_hovered.isEmpty()) {
        m_bubbleDelay.stop();
        return;
    }
    m_hoveredLine = pageBox(*m_page, m_area, message, "box"_L1);
    m_bubbleDelay.start();
}

void NotesView::showBubble()
{
    const Notes::Annotation *annotation = m_notes->book() ? m_notes->book()->find(m_hovered) : nullptr;
    if (annotation && !m_selection && !m_popup->isVisible() && !annotation->note.trimmed().isEmpty())
        m_bubble->showNote(annotation->note, m_hoveredLine, m_area);
}

void NotesView::takePlaces(const QJsonArray &message)
{
    m_places.clear();
    for (const QJsonValue &place : message)
        m_places.insert(place[0].toString(), place[1].toDouble());
    showTicks();
}

void NotesView::showTicks()
{
    QList<NoteStrip::Tick> ticks;
    if (m_notes->isVisible() && m_notes->book()) {
        for (auto place = m_places.cbegin(); place != m_places.cend(); ++place) {
            const Notes::Annotation *annotation = m_notes->book()->find(place.key());
            if (annotation && !annotation->isDeleted())
                ticks.append({place.key(), place.value(), annotation->colour,
                              !annotation->note.trimmed().isEmpty(), annotation->anchor.quote});
        }
    }
    std::sort(ticks.begin(), ticks.end(),
              [](const auto &left, const auto &right) { return left.place < right.place; });
    m_strip->setTicks(ticks);
    m_strip->raise();
    // The popup of what is gone would change nothing.
    const Notes::Annotation *active =
        m_active.isEmpty() || !m_notes->book() ? nullptr : m_notes->book()->find(m_active);
    if (active && !active->isDeleted())
        m_popup->setColour(active->colour);
    else if (!m_active.isEmpty())
        hidePopup();
}

Notes::SelectionPopup::Place NotesView::scrolled() const
{
    const QPointF moved = m_page ? m_scrolled - m_page->scrollPosition() : QPointF();
    return m_place.translated(moved.toPoint());
}

void NotesView::showPopup()
{
    m_popupDelay.stop();
    if (!m_selection && m_active.isEmpty())
        return;
    const Notes::Annotation *annotation = m_notes->book() ? m_notes->book()->find(m_active) : nullptr;
    m_popup->setColour(annotation ? annotation->colour : m_colour);
    m_popup->showFor(m_selection ? Subject::Passage : Subject::Annotation, scrolled(), m_area);
}

void NotesView::hidePopup()
{
    m_popupDelay.stop();
    m_clicked.clear();
    m_active.clear();
    m_place = {};
    // Who worked in it goes on in the article.
    const bool hadFocus = m_popup->isAncestorOf(QApplication::focusWidget());
    m_popup->hide();
    if (hadFocus)
        m_pane->setFocus();
}

void NotesView::follow()
{
    m_bubble->hide();
    m_bubbleDelay.stop();
    // Not one that Escape took away.
    const bool isOpen = !m_place.all.isNull() && !m_popupDelay.isActive();
    if (isOpen && (m_selection || !m_active.isEmpty()))
        m_popup->moveTo(scrolled(), m_area);
}

bool NotesView::takes(const QKeyEvent &event) const
{
    const bool isPlain = !(event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
    const bool isOpen = m_popup->isVisible();
    if (isPlain && event.key() == Qt::Key_Escape && isOpen)
        return true;
    return (isPlain && isForSubject(event)) || m_caret->takes(event);
}

bool NotesView::isForSubject(const QKeyEvent &event) const
{
    const bool isPassage = m_selection.has_value();
    if (!isPassage && (!m_popup->isVisible() || m_active.isEmpty()))
        return false;
    const std::optional<Action> action = actionOf(event.key(), isPassage);
    if (!m_hasSingleKeys && action != Action::Delete)
        return false;
    return action == Action::Copy || (m_canChange && (action || isColour(event.key())));
}

void NotesView::press(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape && m_popup->isVisible())
        hidePopup();
    else if (m_caret->takes(event))
        m_caret->press(event);
    else if (isColour(event.key()))
        chooseColour(event.key() - Qt::Key_1 + 1);
    else if (const auto action = actionOf(event.key(), m_selection.has_value()))
        choose(*action);
}

void NotesView::chooseColour(int colour)
{
    if (m_selection) {
        setColour(colour);
        Q_EMIT highlightRequested(*m_selection, colour);
    } else if (!m_active.isEmpty()) {
        Q_EMIT recolourRequested(m_active, colour);
    }
}

void NotesView::choose(Action action)
{
    const std::optional<Passage> passage = m_selection ? m_selection : m_notes->passageOf(m_active);
    const QString id = m_selection ? QString() : m_active;
    if (!passage)
        return;
    if (action == Action::Copy) {
        Q_EMIT copyRequested(*passage);
    } else if (id.isEmpty()) {
        if (action == Action::Highlight)
            Q_EMIT highlightRequested(*passage, m_colour);
        else if (action == Action::Note)
            Q_EMIT noteRequested(*passage);
        else if (action == Action::Tag)
            Q_EMIT tagRequested(*passage);
    } else {
        hidePopup();
        if (action == Action::Note)
            Q_EMIT editNoteRequested(id);
        else if (action == Action::Tag)
            Q_EMIT editTagsRequested(id);
        else if (action == Action::Delete)
            Q_EMIT deleteRequested(id);
    }
}

void NotesView::clearSelection()
{
    if (m_bridge)
        m_bridge->call(u"datelineSelection.clear"_s);
    takeSelection({});
}

} // namespace Dateline::Reader
