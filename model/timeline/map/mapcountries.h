// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/history/sighting.h"

#include <QLocale>

#include <vector>

namespace Dateline::Timeline {

/// A country as a map names it.
struct MapCountry
{
    QString code; ///< ISO 3166-1 alpha-2.
    QString english;
    QString traditional; ///< Chinese; empty when none is known, as is the next.
    QString simplified;
    Coordinates middle;
    double reach = 0; ///< Kilometres from its middle within which most of its cities lie.

    /// In the language of a locale, else in English.
    QString name(const QLocale &locale = QLocale()) const;
};

/// The countries of the gazetteer, those that reach farthest first. Made when first asked for; any thread.
const std::vector<MapCountry> &mapCountries();

/// How far around its middle a country or a larger region reaches, in kilometres.
double reachOf(const Entity &area);

} // namespace Dateline::Timeline
