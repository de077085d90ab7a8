// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <memory>

namespace Dateline::Notes {
class NoteDocument;
}

namespace Dateline::Reader {

/// Shows a note beside its passage while the pointer is on it. Its Markdown may hold anything: HTML is not
/// read, and nothing is loaded.
class NoteBubble : public QWidget
{
    Q_OBJECT

public:
    explicit NoteBubble(QWidget *parent);
    ~NoteBubble() override;

    /// Below `line`, the line of the passage, or above it when there is no room; inside of `area`.
    void showNote(const QString &markdown, const QRect &line, const QRect &area);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::unique_ptr<Notes::NoteDocument> m_document;
    bool m_isCut = false;
};

} // namespace Dateline::Reader
