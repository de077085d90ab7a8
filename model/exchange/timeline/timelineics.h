// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/timeline/timelinedocument.h"

#include <QByteArray>

namespace Dateline::Exchange {

/// A calendar, RFC 5545: an all-day event for each entry and each trip, planned ones tentative, the others
/// confirmed. An entry has the same UID in every export.
QByteArray timelineIcs(const TimelineDocument &document);

} // namespace Dateline::Exchange
