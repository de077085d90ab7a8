// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Dateline::List {

/// A part of the filter with a cross: a click, Space, Enter, Delete or Backspace removes it (clicked());
/// Left and Right go to its neighbours. Long labels lose their middle and are whole in the tool tip.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &label, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// To the next of what stands beside it and can have the focus, around the ends.
    void focusNeighbour(bool forward);
};

} // namespace Dateline::List
