// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/events/event.h"

#include <QList>

namespace Dateline::Timeline {

/// Someone comes to a place or goes there.
bool isMovement(Action action);
/// Who acts and with whom is the same from both sides: meetings, agreements.
bool isMutual(Action action);
/// Says so little of what was done that one actor may do it many times a day.
bool isVague(Action action);
/// Done once: when two days are told for it, one of them is wrong.
bool isDoneOnce(Action action);

/// The actions, itself first, that another article may give to the same event.
QList<Action> actionsOfSameEvent(Action action);
/// Whether what was planned as one can turn out as the other.
bool mayBecome(Action planned, Action done);

} // namespace Dateline::Timeline
