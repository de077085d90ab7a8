// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/edits/edit.h"
#include "timeline/identity/catalogue.h"

#include <QJsonObject>
#include <QString>

namespace Dateline::App {

/// {"id","kind","name","aliases","articles"} and whether it is edited or doubtful.
QJsonObject entityJson(const Timeline::CatalogueEntry &entry);
/// The same as a line for a person to read.
QString entityLine(const Timeline::CatalogueEntry &entry);

/// {"id","created","creator","kind","names","others","text","target","article","counts"}.
QJsonObject editJson(const Timeline::Edit &edit, bool counts);
QString editLine(const Timeline::Edit &edit, bool counts);

} // namespace Dateline::App
