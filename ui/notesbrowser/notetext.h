// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/notedocument.h"

#include <QTextBrowser>

#include <memory>

namespace Dateline::Notes {

/// A note as it reads: its Markdown, as high as it is. Loads nothing from anywhere, and links only tell
/// that they were clicked.
class NoteText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit NoteText(QWidget *parent = nullptr);
    ~NoteText() override;

    /// Which links lead nowhere.
    void setIsGone(const NoteDocument::IsGone &isGone);

    void setNote(const QString &markdown);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render();

    QString m_markdown;
    std::unique_ptr<NoteDocument> m_note;
    NoteDocument::IsGone m_isGone;
    int m_height = 0;
};

} // namespace Dateline::Notes
