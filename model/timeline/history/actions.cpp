// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/history/actions.h"

namespace Dateline::Timeline {

bool isMovement(Action action)
{
    return action == Action::Arrive || action == Action::Depart || action == Action::Visit ||
           action == Action::Stay;
}

bool isMutual(Action action)
{
    return action == Action::Meet || action == Action::Agree;
}

bool isVague(Action action)
{
    switch (action) {
    case Action::Other:
    case Action::Speak:
    case Action::Decide:
    case Action::Attack:
    case Action::Order:
    case Action::Give:
    case Action::Begin:
    case Action::End:
    case Action::Happen:
    case Action::Publish:
        return true;
    default:
        return false;
    }
}

bool isDoneOnce(Action action)
{
    return action == Action::Arrive || action == Action::Depart || action == Action::Die ||
           action == Action::Resign || action == Action::Appoint || action == Action::Elect ||
           action == Action::Arrest;
}

ActionSet setOf(bool (*has)(Action))
{
    ActionSet set = 0;
    for (quint8 number = 0; number <= quint8(Action::Publish); ++number) {
        if (has(Action(number)))
            set |= setOf(Action(number));
    }
    return set;
}

ActionSet actionsOfSameEvent(Action action)
{
    const ActionSet known = setOf(action) | setOf(Action::Other);
    switch (action) {
    case Action::Arrive:
    case Action::Visit:
        return known | setOf(Action::Arrive) | setOf(Action::Visit);
    case Action::Speak:
        return known | setOf(Action::Order) | setOf(Action::Publish);
    case Action::Order:
    case Action::Publish:
        return known | setOf(Action::Speak);
    case Action::Other:
        return allActions;
    default:
        return known;
    }
}

bool mayBecome(Action planned, Action done)
{
    if (planned == done)
        return true;
    if (isMovement(planned))
        return isMovement(done);
    return isMutual(planned) && (isMutual(done) || done == Action::Speak || done == Action::Other);
}

} // namespace Dateline::Timeline
