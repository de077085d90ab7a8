// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/entitykind.h"

#include <QtGlobal>

namespace Dateline::Timeline {

/// What one of the two finders of places found, before it is known which place of that name it is.
struct FoundPlace
{
    qint32 start = 0; ///< In the folded text.
    qint32 end = 0;
    qint32 name = -1; ///< Of a name of the gazetteer, -1 when only its form tells that it is a place.
    Strength strength = Strength::Medium;
    const char *rule = "";
};

} // namespace Dateline::Timeline
