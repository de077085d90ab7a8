// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/extraction.h"

#include "article/sourcezone.h"
#include "timeline/dates/dateline.h"
#include "timeline/events/eventfinder.h"
#include "timeline/names/namefinder.h"
#include "timeline/places/placezone.h"
#include "timeline/places/userplaces.h"

#include <QTimeZone>

namespace Dateline::Timeline {

namespace {

/// The zone of the place that a dispatch was sent from: 首爾29日電, "SEOUL, Jan. 29".
QTimeZone zoneOf(const DispatchHead &head, const QString &text)
{
    const QString words =
        Search::folded(QStringView(text).sliced(head.placeStart, head.placeEnd - head.placeStart));
    const Gazetteer &gazetteer = placesInUse();
    const QList<Automaton::Match> places = gazetteer.longestNames(words);
    // A reporter's name may stand before it.
    if (places.isEmpty() || places.last().end != words.size())
        return {};
    return zoneOf(gazetteer.place(gazetteer.placesOf(places.last().name).front()));
}

QTimeZone zoneOf(const ArticleText &article, const std::optional<DispatchHead> &head)
{
    if (article.zone)
        return *article.zone;
    QTimeZone zone;
    if (head && head->placeEnd > head->placeStart)
        zone = zoneOf(*head, article.text);
    if (!zone.isValid())
        zone = sourceZone(article.url, article.source);
    if (!zone.isValid() && article.language.startsWith(QLatin1StringView("zh")))
        zone = QTimeZone("Asia/Shanghai");
    return zone;
}

/// The day an article was published where it was written, else where its outlet is; UTC's when nobody knows.
QDate publishedDay(const ArticleText &article, const std::optional<DispatchHead> &head)
{
    if (!article.published.isValid())
        return {};
    if (!article.publishedHasTime)
        return article.published.toUTC().date();
    const QTimeZone zone = zoneOf(article, head);
    return zone.isValid() ? article.published.toTimeZone(zone).date() : article.published.toUTC().date();
}

} // namespace

Extraction extract(const ArticleText &article)
{
    Extraction found;
    const std::optional<DispatchHead> head = findDispatchHead(article.text);
    found.written = writtenDay(head, publishedDay(article, head));
    found.dates = findDates(article.text, article.zones, found.written);
    const NameText text(article.text, article.zones);
    found.names = findNames(text, article);
    found.events = findEvents(text, article, found.dates, found.written, &found.names);
    return found;
}

} // namespace Dateline::Timeline
