// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/countryreach.h"

#include "timeline/map/mapprojection.h"
#include "timeline/places/gazetteer.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Dateline::Timeline {

namespace {
constexpr double most = 0.9;    ///< Of the cities: some lie overseas.
constexpr double smallest = 60; ///< Kilometres.
constexpr double largest = 2600;
constexpr double ofRegions = 1500; ///< A part of the world whose countries are not known here.
} // namespace

double reachOf(const Entity &area)
{
    const Gazetteer &gazetteer = Gazetteer::builtIn();
    const qint32 number = gazetteer.numberOf(u"country:"_s + area.country);
    if (area.country.isEmpty() || number < 0 || !area.coordinates)
        return ofRegions;
    const quint16 country = gazetteer.countryOf(number);
    std::vector<double> distances;
    for (qint32 place = 0; place < gazetteer.count(); ++place) {
        if (gazetteer.countryOf(place) != country || gazetteer.kindOf(place) != PlaceKind::City)
            continue;
        const Place city = gazetteer.place(place);
        distances.push_back(groundDistance(*area.coordinates, {city.latitude, city.longitude}));
    }
    if (distances.empty())
        return smallest;
    const auto found = distances.begin() + qsizetype(double(distances.size() - 1) * most);
    std::nth_element(distances.begin(), found, distances.end());
    return std::clamp(*found, smallest, largest);
}

} // namespace Dateline::Timeline
