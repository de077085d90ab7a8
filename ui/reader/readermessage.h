// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Dateline::Reader {

/// What the reader shows in place of an article: a note, or why the page was stopped, with a way back.
class ReaderMessage : public QWidget
{
    Q_OBJECT

public:
    enum class Reason {
        Note,    ///< Nothing went wrong.
        Left,    ///< The page tried to go elsewhere.
        Crashed, ///< Its renderer ended.
    };

    explicit ReaderMessage(QWidget *parent = nullptr);

    void showNote(const QString &title, const QString &text);
    void showReason(Reason reason);

Q_SIGNALS:
    void reloadRequested();

private:
    void setTexts();

    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_reload;
    Reason m_reason = Reason::Note;
};

} // namespace Dateline::Reader
