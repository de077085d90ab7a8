// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placecases.h"

#include "timeline/names/namechoice.h"
#include "timeline/places/placefinder.h"

#include <catch2/catch_test_macros.hpp>

namespace Dateline::Test {

using namespace Timeline;

QList<NameCandidate> placeCandidatesIn(const QString &text)
{
    const NameText names(text, {});
    NameCandidates found;
    ArticleText article;
    article.text = text;
    findPlaces(names, article, &found);
    return chosenNames(names, found.names);
}

void check(const PlaceCase &sample)
{
    const QString text = QString::fromUtf16(sample.text);
    CAPTURE(text.toStdString());
    QStringList found;
    const QList<NameCandidate> candidates = placeCandidatesIn(text);
    for (const NameCandidate &place : candidates)
        found.append(text.mid(place.start, place.end - place.start));
    CAPTURE(found.join(u'|').toStdString());
    CHECK(found == sample.places);
}

} // namespace Dateline::Test
