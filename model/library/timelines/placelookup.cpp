// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/timelines/placelookup.h"

#include "timeline/places/gazetteer.h"

namespace Dateline::Library {

namespace {

/// Gazetteer::numberOf() goes through all of them each time.
QHash<QString, qint32> placesByCode()
{
    const Timeline::Gazetteer &gazetteer = Timeline::Gazetteer::builtIn();
    QHash<QString, qint32> places;
    places.reserve(gazetteer.count());
    for (qint32 number = 0; number < gazetteer.count(); ++number)
        places.insert(gazetteer.place(number).code, number);
    return places;
}

} // namespace

void locate(Timeline::Entity *entity)
{
    if (entity->kind != Timeline::EntityKind::Place || entity->place.isEmpty())
        return;
    static const QHash<QString, qint32> places = placesByCode();
    const auto number = places.constFind(entity->place);
    if (number == places.cend())
        return;
    const Timeline::Place place = Timeline::Gazetteer::builtIn().place(*number);
    entity->country = place.country;
    entity->isCountry = place.kind <= Timeline::PlaceKind::Country;
    entity->coordinates = Timeline::Coordinates{place.latitude, place.longitude};
}

} // namespace Dateline::Library
