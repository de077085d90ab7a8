// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/automaton.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>

namespace Dateline::Timeline {

/// What a place is; the largest first.
enum class PlaceKind : quint8 { Continent, Region, Sea, Country, State, Island, Mountain, River, City, Site };

/// A place with coordinates.
struct Place
{
    qint32 number = -1; ///< In its gazetteer; another build may have another.
    QString code; ///< Names the place in every build: "country:KR", "geonames:1835848", "place:Indo-Pacific".
    PlaceKind kind = PlaceKind::City;
    QString country; ///< ISO 3166-1 alpha-2; empty for none or several.
    double latitude = 0;
    double longitude = 0;
    qint64 population = 0; ///< Of a city, else 0.
    bool isCapital = false;
    QString english;
    QString traditional; ///< Empty when no Chinese name is known, as is the next.
    QString simplified;

    bool isValid() const { return number >= 0; }
};

/// Places of the world and what they are called in Chinese and English: countries (Unicode CLDR), cities with
/// 15,000 inhabitants and more (GeoNames, CC BY 4.0), and what resources/gazetteer/places.tsv adds. It is
/// made while building and is a view of what is built in. Without the city table it has no cities. Any
/// thread.
class Gazetteer
{
public:
    static const Gazetteer &builtIn();
    /// What tables/gazetteergenerator.cpp wrote; no places when it is something else.
    static Gazetteer fromBytes(const QByteArray &bytes);

    qint32 count() const { return qint32(m_records.size()); }
    Place place(qint32 number) const;
    /// Some of a place without making all of it; `number` must be one of this gazetteer.
    PlaceKind kindOf(qint32 number) const { return PlaceKind(m_records[size_t(number)].kind); }
    qint64 populationOf(qint32 number) const { return m_records[size_t(number)].population; }
    bool isCapital(qint32 number) const { return m_records[size_t(number)].isCapital != 0; }
    QString codeOf(qint32 number) const { return codeOf(m_records[size_t(number)]); }
    /// The two letters of its country as one number; 0 for none.
    quint16 countryOf(qint32 number) const;
    /// The number of the place with this code, -1 for none.
    qint32 numberOf(const QString &code) const;

    /// Finds names in a folded text (Search::folded()); the number of a match is for placesOf().
    const Automaton &names() const { return m_names; }
    /// The places that have this name, the largest first.
    std::span<const qint32> placesOf(qint32 name) const;

private:
    friend class GazetteerWriter;

    struct Record
    {
        float latitude;
        float longitude;
        quint32 population;
        quint32 geonames; ///< Its number there, 0 for none.
        char country[2];
        quint8 kind;
        quint8 isCapital;
        quint32 texts[3]; ///< Where its names begin in the pool: English, Traditional, Simplified.
        quint8 lengths[4];
    };

    struct Codes;

    QString codeOf(const Record &record) const;
    QString text(quint32 start, quint8 length) const;

    QByteArray m_bytes;
    std::span<const Record> m_records;
    std::span<const quint32> m_owners; ///< Of each name the first of its places; one more for the end.
    std::span<const qint32> m_places;  ///< In the order of their names.
    std::span<const char16_t> m_pool;
    Automaton m_names;
    std::shared_ptr<Codes> m_codes; ///< Made when first asked for.
};

} // namespace Dateline::Timeline
