// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace Dateline::Notes {

class MarkdownHighlighter;

/// A field for Markdown as high as its text: Ctrl+B and Ctrl+I, lists that go on with Enter, and what is
/// pasted is plain text.
class NoteTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteTextEdit(QWidget *parent = nullptr);

    /// An input method is at work: what it shows is not in the text yet.
    bool isComposing() const { return m_isComposing; }
    /// Replaces the text, as far as possible with the cursor where it was; undo goes back to the one before.
    void replaceText(const QString &text);
    /// Of the whole text at its width, and at least some lines.
    int textHeight() const;

Q_SIGNALS:
    /// Escape or Ctrl+Enter.
    void leaveRequested();
    void previewRequested();
    /// The input method has ended.
    void composed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isOwnKey(const QKeyEvent &event) const;
    void toggleMark(const QString &mark);
    bool continueList();

    MarkdownHighlighter *m_highlighter;
    bool m_isComposing = false;
};

} // namespace Dateline::Notes
