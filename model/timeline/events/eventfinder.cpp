// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/events/eventfinder.h"

namespace Dateline::Timeline {

QList<Event> findEvents(const ArticleText &article, const QList<DateMention> &dates, QDate written,
                        ArticleNames *names)
{
    Q_UNUSED(article)
    Q_UNUSED(dates)
    Q_UNUSED(written)
    Q_UNUSED(names)
    return {};
}

} // namespace Dateline::Timeline
