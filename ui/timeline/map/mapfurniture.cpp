// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/mapfurniture.h"

#include "support/metrics.h"
#include "timeline/map/mapprojection.h"
#include "timeline/map/mapwords.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dateline::TimelinePanel {

using Support::Metrics::gap;
using Support::Metrics::tight;
using Timeline::MapCamera;

namespace {

constexpr double longestScale = 90;  ///< Pixels.
constexpr double widestScaled = 150; ///< Degrees of a view from which on one length would be wrong elsewhere.
constexpr double tick = 4;

/// The largest of 1, 2, 5, 10, ... that is not more.
double roundLength(double most)
{
    const double power = std::pow(10, std::floor(std::log10(most)));
    return most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
}

void addScale(MapFurniture *furniture, const MapCamera &camera, const QFontMetricsF &metrics)
{
    if (camera.area().width() > widestScaled)
        return;
    const double latitude = Timeline::unprojected(camera.centre()).latitude;
    const double kilometre = camera.scale() / Timeline::kilometresOfDegree(latitude);
    const double longest = std::min(longestScale, camera.size().width() / 4);
    const double length = roundLength(longest / kilometre);
    furniture->scaleLength = length * kilometre;
    furniture->scaleText = MapWords::distance(length);
    const double width = std::max(furniture->scaleLength, metrics.horizontalAdvance(furniture->scaleText));
    const double height = metrics.height() + tick;
    furniture->scale = {gap, camera.size().height() - height - tight, width + 2, height};
}

} // namespace

std::vector<QRectF> MapFurniture::areas() const
{
    std::vector<QRectF> areas;
    for (const QRectF &area : {scale, source, unplaced}) {
        if (!area.isEmpty())
            areas.push_back(area);
    }
    return areas;
}

MapFurniture layOutFurniture(const MapCamera &camera, const QString &unplaced, const MapFonts &fonts)
{
    const QFontMetricsF metrics(fonts.dates);
    MapFurniture furniture;
    addScale(&furniture, camera, metrics);
    furniture.sourceText = u"Natural Earth"_s;
    const double sourceWidth = metrics.horizontalAdvance(furniture.sourceText);
    furniture.source = {camera.size().width() - sourceWidth - gap,
                        camera.size().height() - metrics.height() - tight, sourceWidth, metrics.height()};
    if (!unplaced.isEmpty()) {
        furniture.unplacedText =
            metrics.elidedText(unplaced, Qt::ElideRight, camera.size().width() - 4 * gap);
        furniture.unplaced = {tight, tight, metrics.horizontalAdvance(furniture.unplacedText) + 2 * gap,
                              metrics.height() + tight};
    }
    return furniture;
}

void paintFurniture(QPainter *painter, const MapFurniture &furniture, const MapColours &colours,
                    const MapFonts &fonts, HaloTexts *texts)
{
    painter->setFont(fonts.dates);
    if (furniture.scaleLength > 0) {
        texts->paint(painter, furniture.scale, Qt::AlignLeft, furniture.scaleText, colours.quietInk,
                     colours.halo);
        const double left = furniture.scale.left() + 0.5;
        const double bottom = std::floor(furniture.scale.bottom()) - 0.5;
        const double right = left + std::round(furniture.scaleLength);
        const std::array<QPointF, 4> bar{QPointF(left, bottom - tick), QPointF(left, bottom),
                                         QPointF(right, bottom), QPointF(right, bottom - tick)};
        for (const QPen &pen : {QPen(colours.halo, 3), QPen(colours.quietInk, 1)}) {
            painter->setPen(pen);
            painter->drawPolyline(bar.data(), int(bar.size()));
        }
    }
    texts->paint(painter, furniture.source, Qt::AlignLeft, furniture.sourceText, colours.quietInk,
                 colours.halo);
    if (furniture.unplaced.isEmpty())
        return;
    painter->setPen(QPen(colours.border, 1));
    painter->setBrush(colours.halo);
    painter->drawRoundedRect(furniture.unplaced.adjusted(0.5, 0.5, -0.5, -0.5), Support::Metrics::radius,
                             Support::Metrics::radius);
    painter->setPen(colours.quietInk);
    painter->drawText(furniture.unplaced, Qt::AlignCenter, furniture.unplacedText);
}

} // namespace Dateline::TimelinePanel
