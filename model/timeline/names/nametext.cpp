// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/nametext.h"

#include <algorithm>

namespace Dateline::Timeline {

NameText::NameText(const QString &text, const QList<Html::ZoneRange> &zones)
    : m_original(text)
    , m_folded(Search::foldedWithOrigins(text))
    , m_words(m_folded.text)
{
    for (const Html::ZoneRange &zone : zones) {
        if (zone.zone == Html::Zone::Byline || zone.zone == Html::Zone::Related)
            m_ignored.append(zone);
    }
}

bool NameText::counts(qint32 start, qint32 end) const
{
    const auto zone = std::ranges::upper_bound(m_ignored, start, {}, &Html::ZoneRange::end);
    return zone == m_ignored.end() || zone->start >= end;
}

} // namespace Dateline::Timeline
