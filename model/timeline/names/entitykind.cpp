// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/entitykind.h"

namespace Dateline::Timeline {

const char *kindName(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return "person";
    case EntityKind::Organisation:
        return "organisation";
    case EntityKind::Place:
        break;
    }
    return "place";
}

} // namespace Dateline::Timeline
