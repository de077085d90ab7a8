// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articletableheader.h"

#include "list/itemroles.h"
#include "list/rowpainting.h"
#include "support/metrics.h"
#include "support/palettecolours.h"

#include <QPainter>

namespace Dateline::List {

using namespace Support;

namespace {

void paintChevron(QPainter *painter, QPointF centre, const QColor &colour, bool pointsUp)
{
    const double rise = pointsUp ? -2 : 2;
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF{centre + QPointF(-4, -rise), centre + QPointF(0, rise), centre + QPointF(4, -rise)});
}

} // namespace

ArticleTableHeader::ArticleTableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
}

QSize ArticleTableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), dayHeadingHeight(font())};
}

void ArticleTableHeader::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(viewport()->rect(), palette().color(QPalette::AlternateBase));
    QHeaderView::paintEvent(event);
    QPainter(viewport()).fillRect(0, height() - 1, width(), 1, PaletteColours(palette()).line());
}

void ArticleTableHeader::paintSection(QPainter *painter, const QRect &area, int column) const
{
    painter->save();
    const PaletteColours colours(palette());
    painter->fillRect(area, palette().color(QPalette::AlternateBase));
    painter->fillRect(QRect(area.right(), area.top() + Metrics::unit, 1, area.height() - 2 * Metrics::unit),
                      colours.line());
    painter->setRenderHint(QPainter::Antialiasing);
    const int left = column == TitleColumn ? cellTextLeft : Metrics::gap;
    QRect line = area.adjusted(left, 0, -Metrics::gap, -1);
    if (column == sortIndicatorSection()) {
        paintChevron(painter, QPointF(line.right() - 4, line.center().y() + 0.5), colours.quiet(),
                     sortIndicatorOrder() == Qt::AscendingOrder);
        line.setRight(line.right() - markSize);
    }
    paintLine(painter, line, scaledFont(font(), TypeScale::small), palette().color(QPalette::Text),
              model()->headerData(column, Qt::Horizontal).toString());
    painter->restore();
}

} // namespace Dateline::List
