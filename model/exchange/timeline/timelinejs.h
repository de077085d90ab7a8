// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/timeline/timelinedocument.h"

#include <QByteArray>

namespace Dateline::Exchange {

/// What TimelineJS3 reads (timeline.knightlab.com, "Using JSON"): a slide for each entry, an era for each
/// trip. Its texts are HTML, in which what is quoted is escaped.
QByteArray timelineJs(const TimelineDocument &document);

} // namespace Dateline::Exchange
