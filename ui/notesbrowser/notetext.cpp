// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesbrowser/notetext.h"

#include <QEvent>
#include <QWheelEvent>

#include <cmath>

namespace Dateline::Notes {

NoteText::NoteText(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false);
}

NoteText::~NoteText()
{
    setDocument(nullptr); // Before it goes.
}

void NoteText::setIsGone(const NoteDocument::IsGone &isGone)
{
    m_isGone = isGone;
    render();
}

void NoteText::setNote(const QString &markdown)
{
    // Links may lead nowhere by now.
    if (markdown == m_markdown && !markdown.contains(QLatin1StringView("dateline:")))
        return;
    m_markdown = markdown;
    render();
}

void NoteText::render()
{
    auto note = std::make_unique<NoteDocument>();
    note->setNote(m_markdown, font(), palette(), m_isGone);
    setDocument(note.get());
    m_note = std::move(note);
    m_height = -1;
    updateGeometry();
    resizeEvent(nullptr);
}

QSize NoteText::sizeHint() const
{
    return {100, qMax(m_height, 0)};
}

void NoteText::resizeEvent(QResizeEvent *event)
{
    if (event)
        QTextBrowser::resizeEvent(event);
    document()->setTextWidth(viewport()->width());
    const auto height = int(std::ceil(document()->size().height()));
    if (height == m_height)
        return;
    m_height = height;
    setFixedHeight(height);
}

void NoteText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // The pane around it scrolls.
}

void NoteText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // Colours and sizes are written into the document.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

} // namespace Dateline::Notes
