// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/events/event.h"
#include "timeline/history/history.h"
#include "timeline/names/entitykind.h"

#include <QLocale>
#include <QString>

namespace Dateline::Timeline {

/// A date as people write it, as exact as it is: "29–31 January 2023", "late January 2023", "2023年1月下旬".
/// In English, Traditional or Simplified Chinese; English for other languages. Empty for an invalid one.
QString dateWords(const DateValue &date, const QLocale &locale = QLocale());

/// "happened", "planned", "reported", in the language of the program.
QString statusWords(EventStatus status);
/// "arrival", "meeting", ...; empty for Action::Other.
QString actionWords(Action action);
/// "person", "organisation", "place".
QString kindWords(EntityKind kind);

/// "Seoul → Tokyo, 29–31 January 2023".
QString tripWords(const Trip &trip, const Sightings &sightings, const QLocale &locale = QLocale());

} // namespace Dateline::Timeline
