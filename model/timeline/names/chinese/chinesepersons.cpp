// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/chinesepersons.h"

namespace Dateline::Timeline {

void findChinesePersons(const NameText &text, const ArticleText &article, NameCandidates *found)
{
    Q_UNUSED(text)
    Q_UNUSED(article)
    Q_UNUSED(found)
}

} // namespace Dateline::Timeline
