// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/edits/edit.h"
#include "timeline/history/sighting.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace Dateline::Timeline {

class Catalogue;

/// The rule of an event that a person made or changed.
inline constexpr const char *byHandRule = "by-hand";

/// What a sighting's clause says.
using ClauseOf = std::function<QString(const Sighting &)>;

/// Applies what a person changed of events to what articles tell of `subject` (0: of anything): hides,
/// redates, gives another place, marks, and adds those made by hand that name it. `edits` are all of them, in
/// order; the later one wins. An event is found again in its article where its range overlaps, by the rule
/// that it was dated by or by its quote; when the text moved, by its quote anywhere, if `clauseOf` is given.
/// What an edit names and `catalogue` does not know is left out, and in the end what is not of `subject`:
/// `sightings` may hold events that edits move to it.
void applyEventEdits(const QList<Edit> &edits, const Catalogue &catalogue, qint64 subject,
                     Sightings *sightings, const ClauseOf &clauseOf = {});

/// Articles with events that edits move to `entity`, a place, or add to its timeline: what these articles are
/// has to be known, too.
QStringList articlesMovedTo(const QList<Edit> &edits, const Catalogue &catalogue, qint64 entity);

} // namespace Dateline::Timeline
