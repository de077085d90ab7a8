// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notetextedit.h"

#include "notes/markdownhighlighter.h"
#include "support/metrics.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace Dateline::Notes {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

namespace {

constexpr int fewestLines = 3;

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

bool isControl(const QKeyEvent &event, Qt::Key key, Qt::KeyboardModifiers others = {})
{
    return event.key() == key && (event.modifiers() & ~Qt::KeypadModifier) == (Qt::ControlModifier | others);
}

} // namespace

NoteTextEdit::NoteTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new MarkdownHighlighter(document(), palette()))
{
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(Metrics::tight);
    viewport()->setBackgroundRole(QPalette::Base);
}

void NoteTextEdit::replaceText(const QString &text)
{
    const int position = textCursor().position();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor);
}

int NoteTextEdit::textHeight() const
{
    double height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    const double least = fewestLines * fontMetrics().lineSpacing();
    return int(std::ceil(std::max(height, least) + 2 * document()->documentMargin()));
}

bool NoteTextEdit::isOwnKey(const QKeyEvent &event) const
{
    return event.key() == Qt::Key_Escape || isControl(event, Qt::Key_B) || isControl(event, Qt::Key_I) ||
           isControl(event, Qt::Key_Return) || isControl(event, Qt::Key_Enter) ||
           isControl(event, Qt::Key_V, Qt::ShiftModifier);
}

bool NoteTextEdit::event(QEvent *event)
{
    // The window's keys must not act in its place.
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(static_cast<QKeyEvent &>(*event))) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void NoteTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || (isEnter(*event) && event->modifiers() & Qt::ControlModifier))
        Q_EMIT leaveRequested();
    else if (isControl(*event, Qt::Key_B))
        toggleMark(u"**"_s);
    else if (isControl(*event, Qt::Key_I))
        toggleMark(u"*"_s);
    else if (isControl(*event, Qt::Key_V, Qt::ShiftModifier))
        Q_EMIT previewRequested();
    else if (!isEnter(*event) || event->modifiers() & ~Qt::KeypadModifier || !continueList())
        QPlainTextEdit::keyPressEvent(event);
}

void NoteTextEdit::toggleMark(const QString &mark)
{
    QTextCursor cursor = textCursor();
    const auto length = int(mark.size());
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    const QString text = toPlainText();
    const bool isMarked =
        start >= length && text.mid(start - length, length) == mark && text.mid(end, length) == mark;
    cursor.beginEditBlock();
    cursor.setPosition(end);
    if (isMarked) {
        cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, length);
        cursor.removeSelectedText();
        cursor.setPosition(start - length);
        cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, length);
        cursor.removeSelectedText();
    } else {
        cursor.insertText(mark);
        cursor.setPosition(start);
        cursor.insertText(mark);
    }
    cursor.endEditBlock();
    const int shift = isMarked ? -length : length;
    cursor.setPosition(start + shift);
    cursor.setPosition(end + shift, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

bool NoteTextEdit::continueList()
{
    static const QRegularExpression item(uR"(^(\s*)([-*+]|(\d{1,6})([.)]))(\s+)(\[[ xX]\]\s+)?)"_s);
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    const QRegularExpressionMatch match = item.match(line);
    if (cursor.hasSelection() || !match.hasMatch() || cursor.positionInBlock() < match.capturedEnd())
        return false;
    cursor.beginEditBlock();
    if (match.capturedEnd() == line.size()) {
        // Enter in an empty item ends the list.
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        const QString marker = match.capturedLength(3) > 0
                                   ? QString::number(match.captured(3).toInt() + 1) + match.captured(4)
                                   : match.captured(2);
        cursor.insertText(u'\n' % match.captured(1) % marker % match.captured(5) %
                          (match.capturedLength(6) > 0 ? u"[ ] "_s : QString()));
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    return true;
}

void NoteTextEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QPlainTextEdit::inputMethodEvent(event);
    const bool before = std::exchange(m_isComposing, !event->preeditString().isEmpty());
    if (before && !m_isComposing)
        Q_EMIT composed();
}

void NoteTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text());
}

void NoteTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

void NoteTextEdit::paintEvent(QPaintEvent *event)
{
    // It is as high as its text: what Qt scrolled before it grew is not wanted.
    if (verticalScrollBar()->value() != 0 && height() >= textHeight())
        verticalScrollBar()->setValue(0);
    QPlainTextEdit::paintEvent(event);
}

} // namespace Dateline::Notes
