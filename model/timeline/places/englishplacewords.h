// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/places/placewords.h"

namespace Dateline::Timeline::PlaceTables {

/// Names of places that are ordinary English words or first names as well, and mean those when they stand
/// alone.
const PlaceWords &englishOrdinaryWords();
/// What ends the name of a body that begins with a place: Times, University, Ministry.
const PlaceWords &englishBodies();
/// What begins the name of a body that ends in one: University, Bank, Air.
const PlaceWords &englishBodyHeads();
/// What begins one that says what it is about: Center on, Task Force for.
const PlaceWords &englishTopicBodyHeads();
/// What is called after the town where it was made or came from: Paris agreement.
const PlaceWords &englishDeeds();
/// What stands before the name of a person alone: Mr, Senator.
const PlaceWords &englishHonorifics();
/// What is done for a team that is called after a place: played for Liverpool.
const PlaceWords &englishTeamWords();
/// What names of places end in (Laki Island), or begin with (Lake Como).
const PlaceWords &englishPlaceSuffixes();
const PlaceWords &englishPlacePrefixes();
/// What looks like a name with such an ending and is none: Silk Road, Inspection Station.
const PlaceWords &englishGenericPlaces();
/// What a country is called with and remains itself: Communist China.
const PlaceWords &englishEpochs();
/// Capitalised where they stand before or after a place and are no part of its name: titles, months.
const PlaceWords &englishTitles();
/// Words that a capital letter makes nothing of: the, in, but.
const PlaceWords &englishFunctionWords();
/// In lower case within titles: Death on the Nile.
const PlaceWords &englishTitleConnectors();
const PlaceWords &englishLocatives();
/// Those that only places have behind them.
const PlaceWords &englishStrictLocatives();

} // namespace Dateline::Timeline::PlaceTables
