// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keyrecorder.h"

#include "support/retranslation.h"

#include <QKeyEvent>

namespace Dateline::Settings {

namespace {

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_Meta:
    case Qt::Key_AltGr:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_unknown:
    case 0:
        return true;
    default:
        return false;
    }
}

/// Shift that only serves to type the character, as in "?", is no part of the key.
bool isShiftMeant(const QKeyEvent *event)
{
    const QString text = event->text();
    return text.isEmpty() || !text.at(0).isPrint() || text.at(0).isLetterOrNumber() || text.at(0).isSpace();
}

} // namespace

KeyRecorder::KeyRecorder(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, [this] { setRecording(!m_isRecording); });
    Support::translated(this, [this] { updateText(); });
}

void KeyRecorder::record()
{
    setFocus();
    setRecording(true);
}

void KeyRecorder::setRecording(bool on)
{
    if (m_isRecording == on)
        return;
    m_isRecording = on;
    setDown(on);
    updateText();
    Q_EMIT recordingChanged();
}

void KeyRecorder::updateText()
{
    setText(m_isRecording ? tr("Press the new key… (Esc cancels)") : tr("&Add Key"));
    setToolTip(tr("Press this, then the key or combination of keys"));
}

bool KeyRecorder::event(QEvent *event)
{
    if (!m_isRecording)
        return QPushButton::event(event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        event->accept();
        return true;
    case QEvent::KeyPress:
        take(static_cast<QKeyEvent *>(event));
        event->accept();
        return true;
    case QEvent::KeyRelease:
        event->accept();
        return true;
    default:
        return QPushButton::event(event);
    }
}

void KeyRecorder::take(const QKeyEvent *event)
{
    if (isModifier(event->key()) || event->isAutoRepeat())
        return;
    const Qt::KeyboardModifiers all =
        event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        setRecording(false);
        if (event->key() == Qt::Key_Tab)
            focusNextChild();
        else
            focusPreviousChild();
        return;
    }
    setRecording(false);
    if (event->key() == Qt::Key_Escape && all == Qt::NoModifier)
        return;
    const Qt::KeyboardModifiers meant = isShiftMeant(event) ? all : all & ~Qt::ShiftModifier;
    Q_EMIT recorded(QKeySequence(QKeyCombination(meant, Qt::Key(event->key()))));
}

void KeyRecorder::focusOutEvent(QFocusEvent *event)
{
    setRecording(false);
    QPushButton::focusOutEvent(event);
}

} // namespace Dateline::Settings
