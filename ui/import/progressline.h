// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>
#include <QTimer>

namespace Dateline::Import {

/// A thin progress bar in the program's own colours. A piece of it wanders while the total is unknown
/// (a range of 0, 0); it stands still and turns pale while it rests.
class ProgressLine : public QProgressBar
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void setResting(bool resting);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool isBusy() const { return minimum() == maximum(); }

    QTimer m_step;
    int m_phase = 0; ///< Of the wandering piece, in thousandths of its way.
    bool m_isResting = false;
};

} // namespace Dateline::Import
