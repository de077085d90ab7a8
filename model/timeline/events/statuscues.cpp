// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/events/statuscues.h"

namespace Dateline::Timeline {

namespace {

/// 將 before a name takes an object: 將中國稱為.
bool isFuture(const ArticleItems &article, std::span<const Item> items, size_t at)
{
    if (!article.isCue(items[at], CueKind::Future))
        return false;
    const bool isShort = items[at].end - items[at].start == 1 && !article.cue(items[at]).isEnglish;
    return !isShort || at + 1 >= items.size() || !article.isName(items[at + 1]) ||
           items[at + 1].start != items[at].end;
}

} // namespace

StatusReading readStatus(const ArticleItems &article, std::span<const Item> items, const Predicate &predicate)
{
    StatusReading reading;
    bool isPlanned = false;
    bool wasPlanned = false;
    bool isHearsay = false;
    for (size_t at = predicate.first; at < predicate.verb; ++at) {
        isPlanned |= isFuture(article, items, at);
        wasPlanned |= article.isCue(items[at], CueKind::FormerPlan);
        isHearsay |= article.isCue(items[at], CueKind::Hearsay);
        reading.isBefore |= article.isCue(items[at], CueKind::Past);
    }
    bool isAttitude = article.cue(items[predicate.verb]).isAttitude;
    for (size_t at = predicate.verb + 1; at < predicate.last; ++at) {
        const Action action = article.cue(items[predicate.verb]).action;
        isAttitude |= action == Action::Speak && article.isCue(items[at], CueKind::Attitude);
    }
    if (wasPlanned)
        reading = {EventStatus::Reported, "status:former-plan", true};
    else if (isPlanned && !reading.isBefore)
        reading = {EventStatus::Planned, "status:future-cue", false};
    else if (isHearsay)
        reading = {EventStatus::Reported, "status:hearsay", reading.isBefore};
    else if (isAttitude)
        reading = {EventStatus::Reported, "status:attitude", reading.isBefore};
    return reading;
}

bool isCondition(const ArticleItems &article, std::span<const Item> items)
{
    return std::ranges::any_of(items,
                               [&](const Item &item) { return article.isCue(item, CueKind::Condition); });
}

} // namespace Dateline::Timeline
