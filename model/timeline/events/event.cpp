// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/events/event.h"

namespace Dateline::Timeline {

const char *statusName(EventStatus status)
{
    switch (status) {
    case EventStatus::Happened:
        return "happened";
    case EventStatus::Planned:
        return "planned";
    case EventStatus::Reported:
        break;
    }
    return "reported";
}

} // namespace Dateline::Timeline
