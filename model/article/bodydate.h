// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datereader.h"

#include <QString>

#include <optional>

namespace Dateline {

/// The publication date that the first lines of a body (HTML, Markdown or plain) state: a `time`
/// element, a labelled date (发布时间：…), or a byline that ends in a date. Dates in sentences and
/// captions are not taken.
std::optional<ReadDate> findBodyDate(const QString &body);

} // namespace Dateline
