// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timeline/timelinegeojson.h"

#include "exchange/timeline/timelinejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

using namespace Timeline;

namespace {

/// Longitude first; about a metre (RFC 7946, section 11.2).
QJsonArray position(const Coordinates &where)
{
    const auto rounded = [](double degrees) { return qRound64(degrees * 1e5) / 1e5; };
    return {rounded(where.longitude), rounded(where.latitude)};
}

QJsonObject feature(const QJsonObject &geometry, const QJsonObject &properties, const QString &id)
{
    return {
        {u"type"_s, u"Feature"_s}, {u"id"_s, id}, {u"geometry"_s, geometry}, {u"properties"_s, properties}};
}

/// The way from stop to stop in parts, none of which crosses the antimeridian.
QJsonArray linesOf(const QList<Coordinates> &stops)
{
    QJsonArray lines;
    QJsonArray line{position(stops.first())};
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const Coordinates &from = stops[i - 1];
        const Coordinates &to = stops[i];
        if (qAbs(to.longitude - from.longitude) > 180) {
            const double edge = from.longitude > 0 ? 180 : -180;
            const double eastward = to.longitude + 2 * edge - from.longitude;
            const double part = eastward == 0 ? 0 : (edge - from.longitude) / eastward;
            const double latitude = from.latitude + part * (to.latitude - from.latitude);
            line.append(position({latitude, edge}));
            lines.append(line);
            line = QJsonArray();
            line.append(position({latitude, -edge}));
        }
        line.append(position(to));
    }
    lines.append(line);
    return lines;
}

QJsonObject tripFeature(const TimelineDocument &document, qint32 number)
{
    const Trip &trip = document.history.trips[number];
    QList<Coordinates> stops;
    QJsonArray names;
    for (const Trip::Stop &stop : trip.stops) {
        names.append(document.name(stop.place));
        const std::optional<Coordinates> where = document.coordinates(stop.place);
        if (where && (stops.isEmpty() || stops.last() != *where))
            stops.append(*where);
    }
    if (stops.size() < 2)
        return {};
    const QJsonArray lines = linesOf(stops);
    const bool isOne = lines.size() == 1;
    return feature({{u"type"_s, isOne ? u"LineString"_s : u"MultiLineString"_s},
                    {u"coordinates"_s, isOne ? lines.first() : QJsonValue(lines)}},
                   {{u"kind"_s, u"trip"_s},
                    {u"name"_s, document.tripName(number)},
                    {u"date"_s, trip.date.edtf()},
                    {u"stops"_s, names}},
                   u"trip-"_s + trip.date.first.toString(Qt::ISODate));
}

} // namespace

QByteArray timelineGeoJson(const TimelineDocument &document)
{
    QJsonArray features;
    for (const qint32 number : document.shown) {
        const std::optional<Coordinates> where = document.coordinates(document.entry(number).place);
        if (!where)
            continue;
        QJsonObject properties = timelineEntryJson(document, number);
        properties.remove(u"quotes"_s);
        properties.insert(u"kind"_s, u"event"_s);
        properties.insert(u"name"_s, document.headline(document.entry(number)));
        features.append(feature({{u"type"_s, u"Point"_s}, {u"coordinates"_s, position(*where)}}, properties,
                                document.entry(number).id));
    }
    for (const qint32 trip : document.shownTrips()) {
        if (const QJsonObject line = tripFeature(document, trip); !line.isEmpty())
            features.append(line);
    }
    return QJsonDocument(QJsonObject{{u"type"_s, u"FeatureCollection"_s}, {u"features"_s, features}})
        .toJson(QJsonDocument::Indented);
}

} // namespace Dateline::Exchange
