// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/chineseorganisations.h"

namespace Dateline::Timeline {

void findChineseOrganisations(const NameText &text, const ArticleText &article, NameCandidates *found)
{
    Q_UNUSED(text)
    Q_UNUSED(article)
    Q_UNUSED(found)
}

} // namespace Dateline::Timeline
