// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace Dateline {

/// The time zone in which an outlet dates its articles: that of its main newsroom, by the table in the source
/// file; else that of the country code at the end of the host, where the country has one zone.
/// `address` is an article's, `source` a display name of the source table; either may be empty.
/// Invalid when nothing is known, as for platforms that carry what others write.
QTimeZone sourceZone(const QString &address, const QString &source);

/// The city that stands for a zone in the language of `locale`: Taipei, 台北 (Unicode CLDR, "exemplar city");
/// UTC for zones without one.
QString zoneCity(const QTimeZone &zone, const QLocale &locale);

} // namespace Dateline
