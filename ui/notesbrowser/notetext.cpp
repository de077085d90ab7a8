// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesbrowser/notetext.h"

#include "support/palettecolours.h"

#include <QEvent>
#include <QTextDocument>
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
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
}

void NoteText::setNote(const QString &markdown)
{
    if (markdown == m_markdown)
        return;
    m_markdown = markdown;
    render();
}

void NoteText::render()
{
    document()->setDefaultFont(font());
    document()->setMarkdown(m_markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub |
                                                                        QTextDocument::MarkdownNoHTML));
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
    // Colours of links are written into the document.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

} // namespace Dateline::Notes
