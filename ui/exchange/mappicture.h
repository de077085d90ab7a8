// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include "timeline/map/mapstops.h"

#include <QByteArray>
#include <QString>

namespace Dateline::Exporting {

// A map as it is for paper, always light: its title, the places with their numbers or sizes, and below it a
// list of them with their dates, those without a position too. Any thread; a QGuiApplication must be there.
// NotFound when no place has a position.

Result<QByteArray> mapPng(const Timeline::MapStops &stops, const QString &title);
Result<QByteArray> mapSvg(const Timeline::MapStops &stops, const QString &title);

} // namespace Dateline::Exporting
