// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/timeline/timelinedocument.h"

#include <QByteArray>

namespace Dateline::Exchange {

/// A table with a heading, RFC 4180, UTF-8: a line an entry. Text that a spreadsheet would run as a formula
/// begins with an apostrophe; several names in a cell are separated by "; ".
QByteArray timelineCsv(const TimelineDocument &document);

} // namespace Dateline::Exchange
