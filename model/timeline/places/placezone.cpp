// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/places/placezone.h"

#include <QFile>
#include <QMultiHash>
#include <QtMath>

#include <cmath>
#include <limits>

namespace Dateline::Timeline {

using namespace Qt::StringLiterals;

namespace {

struct Zone
{
    QByteArray id;
    double latitude = 0;
    double longitude = 0;
};

/// A number of ISO 6709 in the table: ±DDMM, ±DDMMSS, ±DDDMM or ±DDDMMSS.
double degreesOf(const QByteArray &text, qsizetype digits)
{
    const double degrees = text.sliced(1, digits).toDouble();
    const double minutes = text.sliced(1 + digits, 2).toDouble();
    const double seconds = text.size() > digits + 3 ? text.sliced(3 + digits, 2).toDouble() : 0;
    return (text.startsWith('-') ? -1 : 1) * (degrees + minutes / 60 + seconds / 3600);
}

/// "codes coordinates zone comment", parted by tabs (the tz database's zone1970.tab).
QMultiHash<QString, Zone> readZones()
{
    QMultiHash<QString, Zone> zones;
    QFile file(u"/usr/share/zoneinfo/zone1970.tab"_s);
    if (!file.open(QIODevice::ReadOnly))
        return zones;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QByteArrayList columns = line.split('\t');
        if (line.startsWith('#') || columns.size() < 3)
            continue;
        const QByteArray &both = columns[1];
        const qsizetype middle = std::max(both.lastIndexOf('+'), both.lastIndexOf('-'));
        if (middle < 5 || both.size() - middle < 6)
            continue;
        const Zone zone{columns[2].trimmed(), degreesOf(both.first(middle), 2),
                        degreesOf(both.sliced(middle), 3)};
        for (const QByteArray &code : columns[0].split(','))
            zones.insert(QString::fromLatin1(code), zone);
    }
    return zones;
}

/// Ordered as the distance on the globe is.
double distance(const Place &place, const Zone &zone)
{
    const double one = qDegreesToRadians(place.latitude);
    const double other = qDegreesToRadians(zone.latitude);
    return -(std::sin(one) * std::sin(other) +
             std::cos(one) * std::cos(other) * std::cos(qDegreesToRadians(place.longitude - zone.longitude)));
}

} // namespace

QTimeZone zoneOf(const Place &place)
{
    static const QMultiHash<QString, Zone> zones = readZones();
    if (!place.isValid() || place.country.isEmpty())
        return {};
    QByteArray nearest;
    double least = std::numeric_limits<double>::max();
    const auto [first, last] = zones.equal_range(place.country);
    for (auto zone = first; zone != last; ++zone) {
        const double away = distance(place, *zone);
        if (away < least) {
            least = away;
            nearest = zone->id;
        }
    }
    // Older tables have Kyiv's under its old name; newer systems know both.
    const QTimeZone current(nearest == "Europe/Kiev" ? QByteArray("Europe/Kyiv") : nearest);
    return current.isValid() || nearest.isEmpty() ? current : QTimeZone(nearest);
}

} // namespace Dateline::Timeline
