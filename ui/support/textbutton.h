// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Dateline::Support {

/// A small button that is only its text, in the accent colour, for what stands inside content: "Clear",
/// "Show all", "12 earlier". Its margins are in its size, and it shortens its text when there is no room.
class TextButton : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr int sideMargin = 6; ///< Between the text and the edge; it shows only under the pointer.

    explicit TextButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace Dateline::Support
