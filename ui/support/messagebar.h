// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace Dateline::Support {

/// The one place where the window says what happened without stopping the reader: a bar with what
/// happened, the file it is about, what can be done, and a button for that.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Failure };

    explicit MessageBar(QWidget *parent = nullptr);

    /// `action` is the button's text; empty for none. `detail` may be empty.
    void show(Kind kind, const QString &text, const QString &detail = {}, const QString &action = {},
              const std::function<void()> &run = {});
    void showError(const Error &error);
    QString text() const;

private:
    static QString advice(Error::Code code);

    QLabel *m_text;
    QLabel *m_detail;
    QPushButton *m_action;
    QToolButton *m_close;
    std::function<void()> m_run;
};

} // namespace Dateline::Support
