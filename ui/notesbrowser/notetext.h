// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace Dateline::Notes {

/// A note as it reads: its Markdown, as high as it is. Loads nothing from anywhere, and links only tell
/// that they were clicked.
class NoteText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit NoteText(QWidget *parent = nullptr);

    void setNote(const QString &markdown);

    QVariant loadResource(int, const QUrl &) override { return {}; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render();

    QString m_markdown;
    int m_height = 0;
};

} // namespace Dateline::Notes
