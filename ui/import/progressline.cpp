// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/progressline.h"

#include "support/metrics.h"
#include "support/palettecolours.h"

#include <QPainter>

#include <cmath>

namespace Dateline::Import {

using Support::Metrics::unit;

namespace {

constexpr int stepMilliseconds = 40;
constexpr int phaseStep = 12;
constexpr double pi = 3.14159265358979;
constexpr double pieceOfBar = 0.3;

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_step.setInterval(stepMilliseconds);
    connect(&m_step, &QTimer::timeout, this, [this] {
        if (!isBusy() || m_isResting)
            return;
        m_phase = (m_phase + phaseStep) % 1000;
        update();
    });
}

void ProgressLine::setResting(bool resting)
{
    m_isResting = resting;
    update();
}

QSize ProgressLine::sizeHint() const
{
    return {40 * unit, unit + 2};
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Support::PaletteColours colours(palette());
    const QRectF track = rect();
    const qreal radius = track.height() / 2;
    painter.setBrush(colours.thumb());
    painter.drawRoundedRect(track, radius, radius);
    QRectF done = track;
    if (isBusy()) {
        done.setWidth(track.width() * pieceOfBar);
        const double way = (1 - std::cos(m_phase * 2 * pi / 1000)) / 2;
        done.translate((track.width() - done.width()) * way, 0);
    } else {
        const double part = double(value() - minimum()) / double(maximum() - minimum());
        if (part <= 0)
            return;
        done.setWidth(qMax(track.height(), track.width() * qMin(part, 1.0)));
        if (layoutDirection() == Qt::RightToLeft)
            done.moveRight(track.right());
    }
    painter.setBrush(m_isResting ? colours.quiet() : colours.accent());
    painter.drawRoundedRect(done, radius, radius);
}

void ProgressLine::showEvent(QShowEvent *event)
{
    QProgressBar::showEvent(event);
    m_step.start();
}

void ProgressLine::hideEvent(QHideEvent *event)
{
    QProgressBar::hideEvent(event);
    m_step.stop();
}

} // namespace Dateline::Import
