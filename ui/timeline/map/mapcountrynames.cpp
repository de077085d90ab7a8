// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/mapcountrynames.h"

#include "timeline/map/mapcountries.h"
#include "timeline/map/mapprojection.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace Dateline::TimelinePanel {

using Timeline::MapCountry;

namespace {

constexpr double around = 4;                 ///< Pixels to what else is there.
constexpr double share = 1.5;                ///< How wide a name may be, by how far its country reaches.
constexpr double smallestReach = 16;         ///< Pixels.
constexpr std::array shifts{0.0, 1.3, -1.3}; ///< In lines, where the middle is taken.

} // namespace

std::vector<MapCountryName> layOutCountryNames(const Timeline::MapStops &stops,
                                               const Timeline::MapCamera &camera,
                                               const std::vector<MapArrow> &arrows, std::vector<QRectF> taken,
                                               const MapFonts &fonts)
{
    const QFontMetricsF metrics(fonts.country);
    const QRectF view(QPointF(), camera.size());
    const auto isFree = [&](const QRectF &area) {
        const auto meets = [&area](const QRectF &other) { return other.intersects(area); };
        const auto crosses = [&area](const MapArrow &arrow) {
            return std::ranges::any_of(arrow.line, [&area](QPointF point) { return area.contains(point); });
        };
        return view.contains(area) && std::ranges::none_of(taken, meets) &&
               std::ranges::none_of(arrows, crosses);
    };
    const auto isShown = [&stops](const QString &code) {
        const auto found = std::ranges::find(stops.places, code, &Timeline::MapPlace::country);
        return found != stops.places.end();
    };
    std::vector<MapCountryName> names;
    for (const MapCountry &country : Timeline::mapCountries()) {
        const double latitude = std::clamp(country.middle.latitude, -80.0, 80.0);
        const double reach = country.reach / Timeline::kilometresOfDegree(latitude) * camera.scale();
        const QPointF middle = camera.nearest(Timeline::projected(country.middle));
        if (reach < smallestReach || !view.contains(middle))
            continue;
        const QString name = country.name();
        const double width = metrics.horizontalAdvance(name) + 2 * around;
        const double height = metrics.height();
        if (width > share * reach || isShown(country.code))
            continue;
        for (const double shift : shifts) {
            const QRectF area(middle.x() - width / 2, middle.y() + (shift - 0.5) * height, width, height);
            if (!isFree(area))
                continue;
            taken.push_back(area);
            names.push_back({area, name});
            break;
        }
    }
    return names;
}

void paintCountryNames(QPainter *painter, const std::vector<MapCountryName> &names, const MapColours &colours,
                       const MapFonts &fonts, HaloTexts *texts)
{
    painter->setFont(fonts.country);
    for (const MapCountryName &name : names)
        texts->paint(painter, name.area, Qt::AlignHCenter, name.text, colours.faintInk, colours.halo);
}

} // namespace Dateline::TimelinePanel
