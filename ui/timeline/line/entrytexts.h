// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/timelinemodel.h"

namespace Dateline::TimelinePanel {

// What an entry says in words; every text in the language in force.

/// "Arrival"; empty for none.
QString actionTitle(Timeline::Action action);
/// "Kyodo News · 31 Jan 2023", with the date that it tells when the entry has another.
QString quoteSource(const Timeline::Sighting &told, const Timeline::HistoryEntry &entry);
/// "others say: 30 January 2023 (Kyodo News)"; empty when nobody disagrees.
QString otherDatesText(const Timeline::TimelineModel &model, const Timeline::HistoryEntry &entry);
/// "→ happened 31 January 2023, Seoul" of an entry that tells what became of `plan`.
QString outcomeText(const Timeline::TimelineModel &model, const Timeline::HistoryEntry &plan,
                    const Timeline::HistoryEntry &outcome);
/// "planned since 12 Dec 2022"; the day that the first of the entry's plans was told.
QString plannedSinceText(const Timeline::TimelineModel &model, const Timeline::HistoryEntry &entry);
/// "4 more quotes", or what opens and closes an entry that has but one.
QString foldText(int otherQuotes, bool isOpen);

bool isPinned(const Timeline::TimelineModel &model, const Timeline::HistoryEntry &entry);
bool isEdited(const Timeline::TimelineModel &model, const Timeline::HistoryEntry &entry);

/// What pointing at something tells; empty for nothing.
QString dateToolTip(const Timeline::TimelineModel &model, const Timeline::HistoryEntry &entry);
QString statusToolTip(const Timeline::TimelineModel &model, const Timeline::HistoryEntry &entry);
QString editedToolTip(const Timeline::TimelineModel &model, const Timeline::HistoryEntry &entry);
/// Name, kind and other names of an entity.
QString entityToolTip(const Timeline::TimelineModel &model, qint64 entity);

} // namespace Dateline::TimelinePanel
