// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets/sectionheading.h"

#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"
#include "support/textbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPolygonF>

namespace Dateline::Facets {

using Support::Metrics::margin;
using Support::Metrics::radius;
using Support::Metrics::tight;
using Support::Metrics::unit;

namespace {
constexpr int arrowSize = 2 * unit;
}

FoldButton::FoldButton(QWidget *parent)
    : QAbstractButton(parent)
{
    QFont heading = Support::scaledFont(font(), Support::TypeScale::heading);
    heading.setWeight(QFont::DemiBold);
    setFont(heading);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize FoldButton::sizeHint() const
{
    return {2 * tight + arrowSize + 2 * unit + fontMetrics().horizontalAdvance(text()),
            fontMetrics().height() + 2 * unit};
}

void FoldButton::paintEvent(QPaintEvent *)
{
    const Support::PaletteColours colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.chip());
        painter.drawRoundedRect(frame, radius, radius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent(), 1.5));
        painter.drawRoundedRect(frame, radius, radius);
    }

    const double half = arrowSize / 4.0;
    const QPointF centre(tight + arrowSize / 2.0, height() / 2.0);
    const QPolygonF down({QPointF(-2 * half, -half), QPointF(0, half), QPointF(2 * half, -half)});
    painter.save();
    painter.translate(centre);
    painter.rotate(isChecked() ? (layoutDirection() == Qt::RightToLeft ? 90 : -90) : 0);
    painter.setPen(QPen(colours.quiet(), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(down);
    painter.restore();

    painter.setPen(palette().color(QPalette::Text));
    const QRect line = rect().adjusted(tight + arrowSize + 2 * unit, 0, -tight, 0);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
}

void FoldButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setChecked(true);
        break;
    case Qt::Key_Right:
        setChecked(false);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        // Up and Down go on to what is above and below.
        if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
            focusNextPrevChild(event->key() == Qt::Key_Down);
        else
            QAbstractButton::keyPressEvent(event);
    }
}

SectionHeading::SectionHeading(QWidget *parent)
    : QWidget(parent)
    , m_title(new FoldButton(this))
{
    m_title->setObjectName(QStringLiteral("facetHeading"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(margin - tight, 0, margin - Support::TextButton::sideMargin, 0);
    line->setSpacing(0);
    line->addWidget(m_title);
    connect(m_title, &QAbstractButton::toggled, this, &SectionHeading::foldedChanged);
    Support::translated(this, [this] { m_title->setToolTip(tr("Fold or unfold")); });
}

void SectionHeading::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setAccessibleName(title);
    m_title->updateGeometry();
}

Support::TextButton *SectionHeading::addButton(const QString &objectName)
{
    auto *button = new Support::TextButton(this);
    button->setObjectName(objectName);
    static_cast<QHBoxLayout *>(layout())->insertWidget(1, button);
    return button;
}

} // namespace Dateline::Facets
