// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/chinese/personcontext.h"

#include <vector>

namespace Dateline::Timeline {

/// What may be a person's name at one place of the folded text.
struct PersonSighting
{
    qint32 start = 0;
    qint32 end = 0;
    float likeness = 0; ///< How much its characters look like a name.
    float wanted = 0;   ///< What likeness and signs have to reach together.
    PersonContext::Side before;
    PersonContext::Side behind;
};

/// Adds what looks like a name of Han characters: a surname and a given name.
void findHanNames(const PersonContext &context, std::vector<PersonSighting> *found);

/// Adds what looks like a foreign name in Chinese: a run of characters that write sounds.
void findForeignNames(const PersonContext &context, std::vector<PersonSighting> *found);

/// The sightings whose names are taken, as all that the article says of them tells; none over another, in
/// order.
std::vector<PersonSighting> takenSightings(const PersonContext &context, const QStringList &tags,
                                           std::vector<PersonSighting> found);

} // namespace Dateline::Timeline
