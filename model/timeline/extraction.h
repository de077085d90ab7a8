// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/articletext.h"
#include "timeline/dates/datefinder.h"
#include "timeline/events/event.h"
#include "timeline/names/articlenames.h"

#include <QByteArray>
#include <QDate>

namespace Dateline::Timeline {

/// Raised whenever other things are found in the same article: articles are then read again.
inline constexpr int extractionVersion = 4;

/// Who, when and where: all that timelines take from one article.
struct Extraction
{
    QDate written; ///< The day of the article where it was written; null when unknown.
    QList<DateMention> dates;
    ArticleNames names;
    QList<Event> events;
};

/// Reads an article. Pure: the same article gives the same. Any thread.
Extraction extract(const ArticleText &article);

} // namespace Dateline::Timeline
