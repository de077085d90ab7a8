// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/notedocument.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QStackedWidget;
class QTextBrowser;

namespace Dateline::List {
class ArticleTableModel;
}
namespace Dateline::Support {
class TextButton;
}

namespace Dateline::Notes {

class LinkCompletion;
class NoteKeeper;
class NoteTextEdit;

/// Writes the note of one annotation. What is typed is handed to the keeper at most `patience` after the
/// first letter, and whenever one looks elsewhere; the text in the field is never taken back by a failure.
/// It follows when the note is changed elsewhere, and ends when it is deleted.
class NoteEditor : public QWidget
{
    Q_OBJECT

public:
    /// What is typed must be on disk within two seconds.
    static constexpr int patience = 1500;

    NoteEditor(NoteKeeper *keeper, const List::ArticleTableModel *table, QWidget *parent = nullptr);
    ~NoteEditor() override;

    /// Which links of the preview lead nowhere.
    void setIsGone(const NoteDocument::IsGone &isGone) { m_isGone = isGone; }
    /// Begins with a note, at the end of its text; ends the one before. Gives the keyboard to the text.
    /// `isNew`: when nothing is written, it is as if it had never been made.
    void start(const QString &id, bool isNew = false);
    /// The note that is written; empty for none.
    QString id() const { return m_id; }
    /// Hands over what was typed.
    void flush();
    /// The same, and ends.
    void finish();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {width(), heightForWidth(width())}; }

Q_SIGNALS:
    void heightChanged();
    /// Where one writes should be in sight: an area of the editor.
    void cursorMoved(const QRect &area);
    /// It ended: by key or button, or because the note is gone.
    void finished(const QString &id);
    /// The address of a link in the preview.
    void linkActivated(const QString &address);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void textChanged();
    void follow();
    bool isTyped() const;
    void setPreview(bool on);
    void showPreview();
    bool isPreview() const;
    int contentHeight() const;
    void setButtonTexts();

    NoteKeeper *m_keeper;
    QStackedWidget *m_stack;
    NoteTextEdit *m_text;
    QTextBrowser *m_preview;
    std::unique_ptr<NoteDocument> m_shown; ///< In the preview.
    NoteDocument::IsGone m_isGone;
    Support::TextButton *m_toggle;
    Support::TextButton *m_done;
    LinkCompletion *m_completion;
    QTimer m_timer;
    QString m_id;
    QString m_known;  ///< The note in the book.
    QString m_stored; ///< The same as the field has it, which writes some characters otherwise.
    int m_height = 0;
    bool m_isNew = false;
    bool m_isReplacing = false;
};

} // namespace Dateline::Notes
