// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/articletext.h"

#include <QJsonObject>
#include <QList>

namespace Dateline::App {

/// What an article is understood to say, in the order of the text: {"type", "text", "start", "end", "value",
/// "rule"}. "value" is {"kind", "name"} of a "name"; {"name", "code", "latitude", "longitude"} of a "place",
/// null where unknown; EDTF of a "date"; {"date", "status", "action", "participants", "place"} of an "event".
QList<QJsonObject> explanationOf(const Timeline::ArticleText &article);

} // namespace Dateline::App
