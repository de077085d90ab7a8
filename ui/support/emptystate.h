// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace Dateline::Support {

/// What stands in the place of a list that has nothing to show: why, and buttons for what to do.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Sets the texts and removes all buttons.
    void setText(const QString &title, const QString &text);
    void addButton(const QString &label, const QString &toolTip, const std::function<void()> &run);

private:
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_buttons;
};

} // namespace Dateline::Support
