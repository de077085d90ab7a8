// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace Dateline::Settings {

/// A button that, once pressed, takes the next key or combination of keys. Esc, Tab or a click elsewhere
/// end it without one.
class KeyRecorder : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyRecorder(QWidget *parent = nullptr);

    bool isRecording() const { return m_isRecording; }
    void record();

Q_SIGNALS:
    void recorded(const QKeySequence &key);
    void recordingChanged();

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setRecording(bool on);
    void take(const QKeyEvent *event);
    void updateText();

    bool m_isRecording = false;
};

} // namespace Dateline::Settings
