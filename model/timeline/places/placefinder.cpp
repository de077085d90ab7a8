// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/places/placefinder.h"

namespace Dateline::Timeline {

void findPlaces(const NameText &text, const ArticleText &article, NameCandidates *found)
{
    Q_UNUSED(text)
    Q_UNUSED(article)
    Q_UNUSED(found)
}

} // namespace Dateline::Timeline
