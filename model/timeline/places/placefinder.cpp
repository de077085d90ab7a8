// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/places/placefinder.h"

#include "timeline/places/chineseplaces.h"
#include "timeline/places/englishplaces.h"
#include "timeline/places/placesense.h"
#include "timeline/places/userplaces.h"

#include <algorithm>

namespace Dateline::Timeline {

namespace {

/// Every name of the gazetteer in a text, by start, the longest first.
struct Matches
{
    QList<Automaton::Match> chinese;
    QList<Automaton::Match> others;
};

bool isWithinWord(QStringView text, const Automaton::Match &match)
{
    const auto isLatin = [text](qsizetype place) {
        return place >= 0 && place < text.size() && text[place].isLetterOrNumber() &&
               !isHan(text[place].unicode());
    };
    return isLatin(match.start - 1) || isLatin(match.end);
}

Matches matchesOf(const Gazetteer &gazetteer, const QString &text)
{
    Matches matches;
    gazetteer.visitNames(text, [&](const Automaton::Match &match) {
        if (isHan(text[match.start].unicode()))
            matches.chinese.append(match);
        else if (!isWithinWord(text, match))
            matches.others.append(match);
    });
    const auto isEarlier = [](const Automaton::Match &one, const Automaton::Match &other) {
        return one.start != other.start ? one.start < other.start : one.end > other.end;
    };
    std::ranges::sort(matches.chinese, isEarlier);
    std::ranges::sort(matches.others, isEarlier);
    return matches;
}

/// The countries that a text names, or names states, regions or capitals of.
QSet<quint16> countriesOf(const Gazetteer &gazetteer, const Matches &matches)
{
    QSet<quint16> countries;
    for (const QList<Automaton::Match> *all : {&matches.chinese, &matches.others}) {
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
    const Gazetteer &gazetteer = placesInUse();
    const Matches matches = matchesOf(gazetteer, text.folded());
    const QSet<quint16> countries = countriesOf(gazetteer, matches);
    QList<FoundPlace> places = ChinesePlaces(text.folded(), gazetteer, matches.chinese, countries).find();
    places += EnglishPlaces(text, gazetteer, matches.others, countries).find();
    std::ranges::sort(places, {}, &FoundPlace::start);
    const QList<qint32> senses = PlaceSense(gazetteer, countries).senses(places);
    for (qsizetype at = 0; at < places.size(); ++at) {
        const FoundPlace &place = places[at];
        found->names.append({text.origin(place.start), text.origin(place.end), EntityKind::Place,
                             place.strength, place.rule, senses[at]});
    }
}

} // namespace Dateline::Timeline
