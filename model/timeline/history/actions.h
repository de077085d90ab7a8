// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/events/event.h"

namespace Dateline::Timeline {

/// Someone comes to a place or goes there.
bool isMovement(Action action);
/// Who acts and with whom is the same from both sides: meetings, agreements.
bool isMutual(Action action);
/// Says so little of what was done that one actor may do it many times a day.
bool isVague(Action action);
/// Done once: when two days are told for it, one of them is wrong.
bool isDoneOnce(Action action);

/// A set of actions: a bit for each, one for all that this Dateline does not know.
using ActionSet = quint32;
constexpr ActionSet allActions = ~ActionSet(0);
constexpr ActionSet setOf(Action action)
{
    return ActionSet(1) << (action <= Action::Publish ? int(action) : 31);
}
/// All that `has` is true for.
ActionSet setOf(bool (*has)(Action));

/// The actions, with itself, that another article may give to the same event.
ActionSet actionsOfSameEvent(Action action);
/// Whether what was planned as one can turn out as the other.
bool mayBecome(Action planned, Action done);

} // namespace Dateline::Timeline
