// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/places/placefinder.h"

#include "timeline/places/chineseplaces.h"
#include "timeline/places/englishplaces.h"
#include "timeline/places/gazetteer.h"
#include "timeline/places/placesense.h"

#include <algorithm>

namespace Dateline::Timeline {

namespace {

/// The countries that a text names, or names states, regions or capitals of.
QSet<quint16> countriesOf(const TextWords &words)
{
    const Gazetteer &gazetteer = words.gazetteer();
    QSet<quint16> countries;
    for (const QList<Automaton::Match> *all : {&words.hanPlaces(), &words.latinPlaces()}) {
        for (const Automaton::Match &match : *all) {
            const qint32 place = gazetteer.placesOf(match.name).front();
            if (gazetteer.kindOf(place) <= PlaceKind::State || gazetteer.isCapital(place))
                countries.insert(gazetteer.countryOf(place));
        }
    }
    countries.remove(0);
    return countries;
}

} // namespace

void findPlaces(const NameText &text, const ArticleText &article, NameCandidates *found)
{
    Q_UNUSED(article)
    const TextWords &words = text.words();
    const Gazetteer &gazetteer = words.gazetteer();
    const QSet<quint16> countries = countriesOf(words);
    QList<FoundPlace> places = ChinesePlaces(text.folded(), gazetteer, words.hanPlaces(), countries).find();
    places += EnglishPlaces(text, gazetteer, words.latinPlaces(), countries).find();
    std::ranges::sort(places, {}, &FoundPlace::start);
    const QList<qint32> senses = PlaceSense(gazetteer, countries).senses(places);
    for (qsizetype at = 0; at < places.size(); ++at) {
        const FoundPlace &place = places[at];
        found->names.append({text.origin(place.start), text.origin(place.end), EntityKind::Place,
                             place.strength, place.rule, senses[at]});
    }
}

} // namespace Dateline::Timeline
