// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/mapcountries.h"

#include "timeline/map/mapprojection.h"
#include "timeline/places/gazetteer.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace Dateline::Timeline {

namespace {

constexpr double most = 0.9; ///< Of the cities: some lie overseas.
constexpr double smallest = 60;
constexpr double largest = 2600;
constexpr double ofRegions = 1500; ///< Of parts of the world that are no country.

double reachOf(std::vector<double> distances)
{
    if (distances.empty())
        return smallest;
    const auto found = distances.begin() + qsizetype(double(distances.size() - 1) * most);
    std::nth_element(distances.begin(), found, distances.end());
    return std::clamp(*found, smallest, largest);
}

std::vector<MapCountry> makeCountries()
{
    const Gazetteer &gazetteer = Gazetteer::builtIn();
    std::vector<MapCountry> countries;
    QHash<quint16, size_t> numbers;
    for (qint32 number = 0; number < gazetteer.count(); ++number) {
        if (gazetteer.kindOf(number) != PlaceKind::Country)
            continue;
        const Place place = gazetteer.place(number);
        numbers.insert(gazetteer.countryOf(number), countries.size());
        countries.push_back({place.country,
                             place.english,
                             place.traditional,
                             place.simplified,
                             {place.latitude, place.longitude},
                             0});
    }
    std::vector<std::vector<double>> distances(countries.size());
    for (qint32 number = 0; number < gazetteer.count(); ++number) {
        const auto country = numbers.constFind(gazetteer.countryOf(number));
        if (gazetteer.kindOf(number) == PlaceKind::City && country != numbers.cend())
            distances[*country].push_back(groundDistance(
                countries[*country].middle, {gazetteer.latitudeOf(number), gazetteer.longitudeOf(number)}));
    }
    for (size_t number = 0; number < countries.size(); ++number)
        countries[number].reach = reachOf(std::move(distances[number]));
    std::ranges::stable_sort(countries, std::greater(), &MapCountry::reach);
    return countries;
}

} // namespace

QString MapCountry::name(const QLocale &locale) const
{
    if (locale.language() != QLocale::Chinese)
        return english;
    const QString &chinese = locale.script() == QLocale::TraditionalHanScript ? traditional : simplified;
    return chinese.isEmpty() ? english : chinese;
}

const std::vector<MapCountry> &mapCountries()
{
    static const std::vector<MapCountry> countries = makeCountries();
    return countries;
}

double reachOf(const Entity &area)
{
    const auto found = std::ranges::find(mapCountries(), area.country, &MapCountry::code);
    return area.country.isEmpty() || found == mapCountries().end() ? ofRegions : found->reach;
}

} // namespace Dateline::Timeline
