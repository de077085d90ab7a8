// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/caretmode.h"
#include "reader/notesview.h"
#include "reader/readerpane.h"

// What the pane hands on to and from its highlights.
namespace Dateline::Reader {

void ReaderPane::connectNotes()
{
    m_notes->setTheme(m_options.theme);
    connect(m_notes, &NotesView::selectionChanged, this, &ReaderPane::selectionChanged);
    connect(m_notes, &NotesView::highlightRequested, this, &ReaderPane::highlightRequested);
    connect(m_notes, &NotesView::noteRequested, this, &ReaderPane::noteRequested);
    connect(m_notes, &NotesView::tagRequested, this, &ReaderPane::tagRequested);
    connect(m_notes, &NotesView::copyRequested, this, &ReaderPane::copyRequested);
    connect(m_notes, &NotesView::annotationActivated, this, &ReaderPane::annotationActivated);
    connect(m_notes, &NotesView::recolourRequested, this, &ReaderPane::recolourRequested);
    connect(m_notes, &NotesView::editNoteRequested, this, &ReaderPane::editNoteRequested);
    connect(m_notes, &NotesView::editTagsRequested, this, &ReaderPane::editTagsRequested);
    connect(m_notes, &NotesView::deleteRequested, this, &ReaderPane::deleteRequested);
    connect(m_notes->notes(), &ArticleNotes::visibleChanged, this, &ReaderPane::highlightsShownChanged);
    connect(m_notes->notes(), &ArticleNotes::changed, this, &ReaderPane::highlightsChanged);
    connect(m_notes->caret(), &CaretMode::activeChanged, this, &ReaderPane::caretModeChanged);
}

void ReaderPane::setNotes(Notes::NoteBook *book, Notes::HighlightColours *colours)
{
    m_notes->setColours(colours);
    m_notes->notes()->setBook(book);
}

void ReaderPane::setHighlightColour(int colour)
{
    m_notes->setColour(colour);
}

void ReaderPane::setNotesChangeable(bool canChange)
{
    m_notes->setCanChange(canChange);
}

void ReaderPane::setSingleKeys(bool on)
{
    m_notes->setSingleKeys(on);
}

int ReaderPane::highlightCount() const
{
    return m_notes->notes()->count();
}

std::optional<Passage> ReaderPane::selection() const
{
    return m_notes->selection();
}

void ReaderPane::clearSelection()
{
    m_notes->clearSelection();
}

void ReaderPane::showAnnotation(const QString &id)
{
    m_notes->notes()->show(id);
}

void ReaderPane::showPassage(Notes::Part part, qint32 start, qint32 end)
{
    m_notes->notes()->showPassage(part, start, end);
}

void ReaderPane::nextAnnotation()
{
    stepAnnotation(1);
}

void ReaderPane::previousAnnotation()
{
    stepAnnotation(-1);
}

void ReaderPane::stepAnnotation(int direction)
{
    const QPointer<ReaderPane> self(this);
    m_notes->notes()->step(direction, [self](const QString &id) {
        if (self && !id.isEmpty())
            Q_EMIT self->annotationActivated(id);
    });
}

void ReaderPane::setHighlightsShown(bool areShown)
{
    m_notes->notes()->setVisible(areShown);
}

bool ReaderPane::areHighlightsShown() const
{
    return m_notes->notes()->isVisible();
}

void ReaderPane::setCaretMode(bool isOn)
{
    m_notes->caret()->setActive(isOn);
    if (isOn)
        setFocus();
}

bool ReaderPane::isCaretMode() const
{
    return m_notes->caret()->isActive();
}

} // namespace Dateline::Reader
