// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/entitykind.h"

#include <QList>

namespace Dateline::Timeline {

/// What one finder takes for a name. Finders know nothing of each other; findNames() chooses between them.
struct NameCandidate
{
    qint32 start = 0; ///< UTF-16, in the document text.
    qint32 end = 0;
    EntityKind kind = EntityKind::Person;
    Strength strength = Strength::Medium;
    const char *rule = ""; ///< What it was recognised by: "title-before", "surname", "gazetteer", ...
    qint32 place = -1;     ///< In placesInUse(), of a place that it knows.
    qint32 titleStart =
        -1; ///< Where the title begins that stands right before the name: 北約秘書長 of
            ///< 北約秘書長史托騰柏格, "Prime Minister" of "Prime Minister Kishida"; -1 for none.
};

/// Why what stands at two places names the same, or does not.
struct CandidateLink
{
    qint32 firstStart = 0; ///< UTF-16, in the document text.
    qint32 firstEnd = 0;
    qint32 secondStart = 0;
    qint32 secondEnd = 0;
    bool isSame = true; ///< False when it forbids that they are one.
    Strength strength = Strength::Strong;
    const char *rule = ""; ///< "apposition", "abbreviation", "list", ...
};

/// What finders add to.
struct NameCandidates
{
    QList<NameCandidate> names;
    QList<CandidateLink> links;
};

} // namespace Dateline::Timeline
