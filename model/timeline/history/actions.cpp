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

QList<Action> actionsOfSameEvent(Action action)
{
    switch (action) {
    case Action::Arrive:
        return {Action::Arrive, Action::Visit, Action::Other};
    case Action::Visit:
        return {Action::Visit, Action::Arrive, Action::Other};
    case Action::Speak:
        return {Action::Speak, Action::Order, Action::Publish, Action::Other};
    case Action::Order:
    case Action::Publish:
        return {action, Action::Speak, Action::Other};
    case Action::Other: {
        QList<Action> all{Action::Other};
        for (quint8 number = 1; number <= quint8(Action::Publish); ++number)
            all.append(Action(number));
        return all;
    }
    default:
        return {action, Action::Other};
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
