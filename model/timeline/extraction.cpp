// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/extraction.h"

#include "article/sourcezone.h"
#include "timeline/dates/dateline.h"
#include "timeline/events/eventfinder.h"
#include "timeline/names/namefinder.h"

#include <QTimeZone>

namespace Dateline::Timeline {

namespace {

/// The day an article was published where its outlet is; UTC's when nobody knows.
QDate publishedDay(const ArticleText &article)
{
    if (!article.published.isValid())
        return {};
    if (!article.publishedHasTime)
        return article.published.toUTC().date();
    QTimeZone zone = article.zone ? *article.zone : sourceZone(article.url, article.source);
    if (!zone.isValid() && article.language.startsWith(QLatin1StringView("zh")))
        zone = QTimeZone("Asia/Shanghai");
    return zone.isValid() ? article.published.toTimeZone(zone).date() : article.published.toUTC().date();
}

} // namespace

Extraction extract(const ArticleText &article)
{
    Extraction found;
    found.written = writtenDay(findDispatchHead(article.text), publishedDay(article));
    found.dates = findDates(article.text, article.zones, found.written);
    const NameText text(article.text, article.zones);
    found.names = findNames(text, article);
    found.events = findEvents(text, article, found.dates, found.written, &found.names);
    return found;
}

} // namespace Dateline::Timeline
