// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/imagequeue.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Dateline::Import {
class ProgressLine;
}
namespace Dateline::Support {
class ElidedLabel;
}

namespace Dateline::Images {

/// One line at the bottom of the window while images are fetched to be kept, with Cancel. It shows what it is
/// told.
class ImageBar : public QFrame
{
    Q_OBJECT

public:
    explicit ImageBar(QWidget *parent = nullptr);

    /// Shows itself with the first image of several, and goes when there are none.
    void setProgress(const ImageQueue::Progress &progress);
    /// Articles are looked through for images first: how many of how many; 0 of 0 for none any more.
    void setLooking(int articles, int of);

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();

    ImageQueue::Progress m_progress;
    int m_looked = 0;
    int m_toLook = 0;
    Support::ElidedLabel *m_name;
    Import::ProgressLine *m_line;
    Support::ElidedLabel *m_figures;
    QPushButton *m_cancel;
};

} // namespace Dateline::Images
