// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/theme.h"

#include <QRadioButton>

namespace Dateline::Settings {

/// Chooses a theme: a small picture of the window in its colours, with the name below.
class ThemeButton : public QRadioButton
{
    Q_OBJECT

public:
    explicit ThemeButton(Support::ThemeChoice choice, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    Support::ThemeChoice m_choice;
};

} // namespace Dateline::Settings
