// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>
#include <QWidget>

namespace Dateline::Reader {

/// Shows a note beside its passage while the pointer is on it. Its Markdown may hold anything: HTML is not
/// read, and nothing is loaded.
class NoteBubble : public QWidget
{
    Q_OBJECT

public:
    explicit NoteBubble(QWidget *parent);

    /// Below `line`, the line of the passage, or above it when there is no room; inside of `area`.
    void showNote(const QString &markdown, const QRect &line, const QRect &area);
    QString text() const { return m_document.toPlainText(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Document : public QTextDocument
    {
    protected:
        QVariant loadResource(int, const QUrl &) override { return {}; }
    };

    Document m_document;
    bool m_isCut = false;
};

} // namespace Dateline::Reader
