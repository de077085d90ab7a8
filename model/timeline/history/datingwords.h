// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/history/sighting.h"

#include <QString>

namespace Dateline::Timeline {

// Why an event is dated as it is, for people, in the language of the program; by the names of the rules that
// stand in Sighting::rules.

/// "Dated by a weekday, such as “on Monday”, counted from the day of publication". Empty when no rule that
/// is known tells.
QString datingWords(const Sighting &told);

/// Why it is taken as planned or only reported; what a person did, if one did. Never empty.
QString statusReason(const Sighting &told);

/// What a rule reads: "a weekday, such as “on Monday”"; empty for a rule that is not known.
QString ruleWords(const QByteArray &rule);

} // namespace Dateline::Timeline
