// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/automaton.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <numeric>
#include <span>
#include <vector>

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
/// made while building and is a view of what is built in. Without the city table it has no cities. The user's
/// own places (userplaces.h) can be annexed to it: their numbers follow its own. Any thread.
class Gazetteer
{
public:
    static const Gazetteer &builtIn();
    /// What GazetteerWriter made; no places when it is something else.
    static Gazetteer fromBytes(const QByteArray &bytes);
    /// This one, which has no annex yet, and the places of another; `names` are the folded names of that one
    /// by their numbers. A name that both have means the other's.
    Gazetteer with(const Gazetteer &annex, const QStringList &names) const;

    qint32 count() const { return qint32(m_records.size()) + (m_annex ? m_annex->count() : 0); }
    Place place(qint32 number) const;
    /// Some of a place without making all of it; `number` must be one of this gazetteer.
    PlaceKind kindOf(qint32 number) const { return PlaceKind(record(number).kind); }
    qint64 populationOf(qint32 number) const { return record(number).population; }
    double latitudeOf(qint32 number) const { return record(number).latitude; }
    double longitudeOf(qint32 number) const { return record(number).longitude; }
    bool isCapital(qint32 number) const { return record(number).isCapital != 0; }
    bool isAnnexed(qint32 number) const { return size_t(number) >= m_records.size(); }
    QString codeOf(qint32 number) const
    {
        return isAnnexed(number) ? m_annex->codeOf(number - qint32(m_records.size()))
                                 : codeOf(m_records[size_t(number)]);
    }
    /// The two letters of its country as one number; 0 for none.
    quint16 countryOf(qint32 number) const;
    /// The number of the place with this code, -1 for none.
    qint32 numberOf(const QString &code) const;

    /// Calls `visitor` with an Automaton::Match for every name at every place of a folded text
    /// (Search::folded()); the number of a match is for placesOf().
    template<typename Visitor>
    void visitNames(QStringView text, const Visitor &visitor) const;
    /// The same for the names that begin at these places, which are in order; the user's come last.
    template<typename Visitor>
    void visitNames(QStringView text, std::span<const qint32> starts, const Visitor &visitor) const;
    /// Whether a name may begin with `first` and what follows it, by their look (Automaton::lookOf()).
    bool mayBegin(char16_t first, quint32 look) const
    {
        return (!m_names.isEmpty() && m_names.mayBegin(first, look)) ||
               (m_annex && m_annex->mayBegin(first, look));
    }
    /// The longest at each place, from left to right, none over another.
    QList<Automaton::Match> longestNames(QStringView text) const;
    /// The number of a folded name, -1 for none.
    qint32 nameNumber(QStringView name) const;
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

    const Record &record(qint32 number) const
    {
        const auto place = size_t(number);
        return place < m_records.size() ? m_records[place] : m_annex->m_records[place - m_records.size()];
    }
    qint32 nameCount() const { return m_owners.empty() ? 0 : qint32(m_owners.size()) - 1; }
    QString codeOf(const Record &record) const;
    QString text(quint32 start, quint8 length) const;

    QByteArray m_bytes;
    std::span<const Record> m_records;
    std::span<const quint32> m_owners; ///< Of each name the first of its places; one more for the end.
    std::span<const qint32> m_places;  ///< In the order of their names.
    std::span<const char16_t> m_pool;
    Automaton m_names;
    std::shared_ptr<Codes> m_codes; ///< Made when first asked for.
    std::shared_ptr<const Gazetteer> m_annex;
    std::vector<qint32> m_annexPlaces;   ///< What its m_places are here.
    QHash<qint32, qint32> m_annexNames;  ///< The number there of a name that both have.
    std::vector<bool> m_isAnnexNameHere; ///< The same, by its number there.
};

template<typename Visitor>
void Gazetteer::visitNames(QStringView text, const Visitor &visitor) const
{
    std::vector<qint32> starts(size_t(text.size()));
    std::iota(starts.begin(), starts.end(), 0);
    visitNames(text, starts, visitor);
}

template<typename Visitor>
void Gazetteer::visitNames(QStringView text, std::span<const qint32> starts, const Visitor &visitor) const
{
    m_names.visit(text, starts, visitor);
    if (!m_annex)
        return;
    m_annex->m_names.visit(text, starts, [this, &visitor](Automaton::Match match) {
        if (m_isAnnexNameHere[size_t(match.name)])
            return;
        match.name += nameCount();
        visitor(match);
    });
}

} // namespace Dateline::Timeline
