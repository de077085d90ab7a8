// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/imagebar.h"

#include "import/progressline.h"
#include "support/elidedlabel.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace Dateline::Images {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

ImageBar::ImageBar(QWidget *parent)
    : QFrame(parent)
    , m_name(new Support::ElidedLabel(Qt::ElideRight, this))
    , m_line(new Import::ProgressLine(this))
    , m_figures(new Support::ElidedLabel(Qt::ElideRight, this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"imageBar"_s);
    m_name->setMaximumWidth(70 * Metrics::unit);
    m_figures->setQuiet(true);
    m_figures->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_cancel->setFlat(true);
    m_cancel->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Metrics::margin, 1, Metrics::gap, 0);
    row->setSpacing(Metrics::gap);
    row->addWidget(m_name);
    row->addWidget(m_line);
    row->addWidget(m_figures, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ImageBar::cancelRequested);
    Support::translated(this, [this] {
        m_line->setAccessibleName(tr("Progress of fetching images"));
        m_cancel->setText(tr("Cancel"));
        m_cancel->setAccessibleName(tr("Cancel fetching images"));
        m_cancel->setToolTip(tr("Stop fetching; images that came are kept"));
        showState();
    });
    setFixedHeight(qMax(9 * Metrics::unit, m_cancel->sizeHint().height() + Metrics::gap));
    hide();
}

void ImageBar::setProgress(const ImageQueue::Progress &progress)
{
    m_progress = progress;
    showState();
}

void ImageBar::setLooking(int articles, int of)
{
    m_looked = articles;
    m_toLook = of;
    showState();
}

void ImageBar::showState()
{
    const bool isLooking = m_toLook > 0;
    // One image says in its place how it fares.
    const bool isShown = isLooking || m_progress.total > 1;
    const QLocale locale;
    if (isLooking) {
        m_name->setText(tr("Looking for images"));
        m_line->setRange(0, m_toLook);
        m_line->setValue(m_looked);
        m_figures->setText(tr("%1 of %Ln article(s)", nullptr, m_toLook).arg(locale.toString(m_looked)));
    } else {
        m_name->setText(tr("Fetching images"));
        m_line->setRange(0, qMax(1, m_progress.total));
        m_line->setValue(m_progress.done);
        QString figures = tr("%1 of %Ln", nullptr, m_progress.total).arg(locale.toString(m_progress.done));
        if (m_progress.failed > 0)
            figures += u" · "_s + tr("%Ln failed", nullptr, m_progress.failed);
        if (m_progress.asking > 0)
            figures += u" · "_s + tr("%Ln waiting for your answer", nullptr, m_progress.asking);
        m_figures->setText(figures);
    }
    setAccessibleName(m_name->text());
    setAccessibleDescription(m_figures->text());
    setVisible(isShown);
}

void ImageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(0, 0, width(), 1, Support::PaletteColours(palette()).line());
}

} // namespace Dateline::Images
