// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/noteeditor.h"

#include "notes/linkcompletion.h"
#include "notes/notebook.h"
#include "notes/notedocument.h"
#include "notes/notekeeper.h"
#include "notes/notetextedit.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/palettefollowing.h"
#include "support/retranslation.h"
#include "support/textbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTextBrowser>

#include <algorithm>
#include <cmath>

namespace Dateline::Notes {

using namespace Support;

namespace {

/// A text as it comes back out of a field, which has no U+00A0 and one kind of line ends.
QString fieldText(const QString &text)
{
    QTextDocument field;
    field.setPlainText(text);
    return field.toPlainText();
}

} // namespace

NoteEditor::NoteEditor(NoteKeeper *keeper, const List::ArticleTableModel *table, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_stack(new QStackedWidget(this))
    , m_text(new NoteTextEdit(m_stack))
    , m_preview(new QTextBrowser(m_stack))
    , m_toggle(new TextButton(this))
    , m_done(new TextButton(this))
    , m_completion(new LinkCompletion(m_text, keeper->book(), table))
{
    arrange();
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, &NoteEditor::flush);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteEditor::textChanged);
    // Queued: the field grows first.
    connect(
        m_text, &QPlainTextEdit::cursorPositionChanged, this,
        [this] {
            if (m_text->hasFocus() && m_text->isVisible())
                Q_EMIT cursorMoved(m_text->cursorRect().translated(m_text->mapTo(this, QPoint())));
        },
        Qt::QueuedConnection);
    connect(m_text, &NoteTextEdit::leaveRequested, this, &NoteEditor::finish);
    connect(m_text, &NoteTextEdit::previewRequested, this, [this] { setPreview(true); });
    connect(m_text, &NoteTextEdit::composed, this, &NoteEditor::follow);
    connect(m_preview, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { Q_EMIT linkActivated(url.toString()); });
    connect(m_toggle, &QAbstractButton::clicked, this, [this] { setPreview(!isPreview()); });
    connect(m_done, &QAbstractButton::clicked, this, &NoteEditor::finish);
    const auto followIf = [this](const QStringList &ids) {
        if (!m_id.isEmpty() && ids.contains(m_id))
            follow();
    };
    connect(keeper->book(), &NoteBook::changed, this, followIf);
    connect(keeper->book(), &NoteBook::forgotten, this, followIf);
    m_text->installEventFilter(this);
    m_preview->installEventFilter(this);
}

NoteEditor::~NoteEditor()
{
    m_preview->setDocument(nullptr); // Before it goes.
}

void NoteEditor::arrange()
{
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_preview);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setOpenLinks(false);
    m_preview->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preview->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::tight);
    row->addWidget(m_toggle);
    row->addStretch();
    row->addWidget(m_done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 0);
    column->setSpacing(Metrics::tight);
    column->addWidget(m_stack, 1);
    column->addLayout(row);
    setFocusProxy(m_text);
    translated(this, [this] {
        m_text->setAccessibleName(tr("Note"));
        m_text->setPlaceholderText(tr("Write in Markdown; [[ links to articles and notes"));
        m_preview->setAccessibleName(tr("Preview of the note"));
        m_done->setText(tr("Done"));
        m_done->setToolTip(tr("The note is saved while you write (Esc)"));
        setButtonTexts();
    });
    followParentPalette(this);
}

void NoteEditor::setButtonTexts()
{
    m_toggle->setText(isPreview() ? tr("Write") : tr("Preview"));
    m_toggle->setToolTip(tr("Shows the note as it will read (Ctrl+Shift+V)"));
}

void NoteEditor::start(const QString &id, bool isNew)
{
    if (id != m_id)
        finish(); // May change the book.
    const Annotation *annotation = m_keeper->book()->find(id);
    if (!annotation || annotation->isDeleted())
        return;
    if (id != m_id) {
        m_id = id;
        m_isNew = isNew;
        m_known = annotation->note;
        m_completion->setNote(id);
        setPreview(false);
        const QScopedValueRollback replacing(m_isReplacing, true);
        m_text->setPlainText(m_known);
        m_stored = fieldText(m_known);
        m_text->moveCursor(QTextCursor::End);
    }
    m_text->setReadOnly(!m_keeper->canChange());
    m_text->setFocus(Qt::OtherFocusReason);
    m_height = 0;
    textChanged();
}

void NoteEditor::flush()
{
    m_timer.stop();
    if (m_id.isEmpty() || !isTyped() || !m_keeper->book()->find(m_id))
        return;
    // First, as the book tells of it at once.
    m_known = m_stored = m_text->toPlainText();
    m_keeper->setNote(m_id, m_stored);
}

bool NoteEditor::isTyped() const
{
    return m_text->toPlainText() != m_stored;
}

void NoteEditor::finish()
{
    if (m_id.isEmpty())
        return;
    flush();
    m_keeper->endEditing();
    const QString id = std::exchange(m_id, QString());
    const Annotation *annotation = m_keeper->book()->find(id);
    if (std::exchange(m_isNew, false) && annotation && !annotation->isDeleted() &&
        annotation->note.isEmpty() && annotation->tags.isEmpty() && !annotation->hasPassage())
        m_keeper->discard(id);
    Q_EMIT finished(id);
}

void NoteEditor::follow()
{
    const Annotation *annotation = m_keeper->book()->find(m_id);
    if (!annotation || annotation->isDeleted()) {
        // Queued: whoever changes the book has not told all of it yet.
        QMetaObject::invokeMethod(
            this,
            [this, id = m_id] {
                if (id == m_id)
                    finish();
            },
            Qt::QueuedConnection);
        return;
    }
    // The input method's letters would be lost; it is looked at again when they are in the text.
    if (annotation->note == m_known || m_text->isComposing())
        return;
    // What was typed since is newer than what comes from elsewhere.
    const bool wasTyped = isTyped();
    m_known = annotation->note;
    m_stored = fieldText(m_known);
    if (wasTyped || !isTyped())
        return;
    const QScopedValueRollback replacing(m_isReplacing, true);
    m_text->replaceText(m_known);
    if (isPreview())
        showPreview();
}

void NoteEditor::textChanged()
{
    if (const int height = contentHeight(); height != std::exchange(m_height, height) && !m_id.isEmpty())
        Q_EMIT heightChanged();
    if (m_isReplacing || m_id.isEmpty() || m_timer.isActive() || !isTyped())
        return;
    m_timer.start();
}

bool NoteEditor::isPreview() const
{
    return m_stack->currentWidget() == m_preview;
}

void NoteEditor::setPreview(bool on)
{
    if (on == isPreview())
        return;
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    if (on)
        showPreview();
    m_stack->setCurrentWidget(on ? static_cast<QWidget *>(m_preview) : m_text);
    if (hadFocus || !on)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    setButtonTexts();
    if (!m_id.isEmpty())
        Q_EMIT heightChanged();
}

void NoteEditor::showPreview()
{
    flush();
    auto shown = std::make_unique<NoteDocument>();
    shown->setDocumentMargin(Metrics::tight);
    shown->setNote(m_text->toPlainText(), font(), palette(), m_isGone);
    m_preview->setDocument(shown.get());
    m_shown = std::move(shown);
}

int NoteEditor::contentHeight() const
{
    if (!isPreview())
        return m_text->textHeight();
    m_preview->document()->setTextWidth(m_preview->viewport()->width());
    const double least = 3.0 * fontMetrics().lineSpacing();
    return int(std::ceil(std::max(least, m_preview->document()->size().height())));
}

int NoteEditor::heightForWidth(int) const
{
    return contentHeight() + m_toggle->sizeHint().height() + Metrics::tight + 2;
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        flush();
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn)
        update(); // The frame shows where the keyboard is.
    if (watched == m_preview && event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        if (key.key() == Qt::Key_Escape || key.key() == Qt::Key_V) {
            event->accept();
            return true;
        }
    }
    if (watched == m_preview && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        const bool isToggle =
            key.key() == Qt::Key_V && key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
        if (key.key() == Qt::Key_Escape || isToggle) {
            setPreview(false);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NoteEditor::hideEvent(QHideEvent *event)
{
    flush();
    QWidget::hideEvent(event);
}

void NoteEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        flush();
    else if (event->type() == QEvent::PaletteChange && isPreview())
        showPreview();
}

void NoteEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Other lines at another width.
    if (event->size().width() != event->oldSize().width())
        textChanged();
}

void NoteEditor::paintEvent(QPaintEvent *)
{
    const PaletteColours colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasKeyboard = m_stack->currentWidget()->hasFocus();
    painter.setPen(hasKeyboard ? colours.accent() : colours.frame());
    painter.setBrush(colours.base());
    const QRectF field = QRectF(m_stack->geometry()).adjusted(-0.5, -0.5, 0.5, 0.5);
    painter.drawRoundedRect(field, 2, 2);
}

} // namespace Dateline::Notes
