// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the gazetteer (see gazetteer.h) from CLDR's countries in ICU, GeoNames' cities, and
// resources/gazetteer/places.tsv. Runs while Dateline is built, and is not part of it.
//   dateline_gazetteer CITIES PLACES OUTPUT

#include "timeline/places/gazetteerwriter.h"

#include <QFile>
#include <QHash>
#include <QMap>

#include <opencc/opencc.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <exception>

using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fewPeople = 50'000; ///< Below that a town is called by its first name only.

/// The lines of a file, each cut at its tabs.
QList<QStringList> rowsOf(const QString &file, bool *isRead)
{
    QFile opened(file);
    *isRead = opened.open(QIODevice::ReadOnly);
    QList<QStringList> rows;
    for (const QByteArray &line : opened.readAll().split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            rows.append(QString::fromUtf8(line).split(u'\t'));
    }
    return rows;
}

/// Han characters alone, two at least.
bool isHan(const QString &name)
{
    for (const char32_t character : name.toUcs4()) {
        if (QChar::script(character) != QChar::Script_Han)
            return false;
    }
    return name.size() >= 2;
}

/// 羅馬市 is called 羅馬 as well. Where Han names are the people's own the table has both, and what is left
/// of one could be a word.
bool isForeignCity(const QString &name, const QString &country)
{
    static const QStringList ownNames{u"CN"_s, u"TW"_s, u"HK"_s, u"MO"_s, u"JP"_s, u"KR"_s, u"KP"_s};
    return name.size() > 2 && name.endsWith(u'市') && !ownNames.contains(country);
}

class Maker
{
public:
    bool addCurated(const QString &file)
    {
        bool isRead = false;
        for (const QStringList &row : rowsOf(file, &isRead)) {
            if (row.size() >= 6)
                addCurated(row);
        }
        return isRead;
    }

    void addCountries()
    {
        for (const char *const *code = uloc_getISOCountries(); *code; ++code)
            nameCountry(QString::fromLatin1(*code));
    }

    bool addCities(const QString &file)
    {
        bool isRead = false;
        const QList<QStringList> rows = rowsOf(file, &isRead);
        for (const QStringList &row : rows) {
            if (row.size() > 14)
                findCurated(row);
        }
        for (const QStringList &row : rows) {
            if (row.size() > 14)
                addCity(row);
        }
        for (const Curated &city : std::as_const(m_cities)) {
            if (city.id.isEmpty())
                m_writer.add(city.place, city.names);
        }
        return isRead;
    }

    /// Countries stand where their capitals do, when the table does not say better.
    bool write(const QString &file)
    {
        for (const auto &[code, country] : m_countries.asKeyValueRange()) {
            if (country.isPlaced || m_capitalPlaces.contains(code))
                m_writer.add(country.isPlaced ? country.place : at(country.place, m_capitalPlaces[code]),
                             country.names);
        }
        QFile written(file);
        return written.open(QIODevice::WriteOnly) && written.write(m_writer.bytes()) > 0;
    }

    qint32 count() const { return m_writer.count(); }

private:
    struct Country
    {
        Place place;
        QStringList names;
        bool isPlaced = false;
    };

    /// A city of places.tsv, and which one of the city table it is.
    struct Curated
    {
        Place place;
        QStringList names;
        QString id;
        qint64 population = 0;
    };

    /// The largest city around where a curated one is, is that one: its other names are its own.
    void findCurated(const QStringList &row)
    {
        constexpr double around = 0.2;
        for (Curated &city : m_cities) {
            if (row[8] == city.place.country && std::abs(row[4].toDouble() - city.place.latitude) < around &&
                std::abs(row[5].toDouble() - city.place.longitude) < around &&
                row[14].toLongLong() > city.population) {
                city.id = row[0];
                city.population = row[14].toLongLong();
            }
        }
    }

    static Place at(Place place, const Place &other)
    {
        place.latitude = other.latitude;
        place.longitude = other.longitude;
        return place;
    }

    void addCurated(const QStringList &row)
    {
        static const QStringList kinds{u"continent"_s, u"region"_s,   u"sea"_s,   u"country"_s, u"state"_s,
                                       u"island"_s,    u"mountain"_s, u"river"_s, u"city"_s,    u"site"_s};
        const QStringList english = row[4].split(u'|', Qt::SkipEmptyParts);
        const QStringList traditional = row[5].split(u'|', Qt::SkipEmptyParts);
        Place place;
        place.kind = PlaceKind(qMax(0, int(kinds.indexOf(row[0]))));
        place.country = row[1];
        place.latitude = row[2].toDouble();
        place.longitude = row[3].toDouble();
        place.english = english.value(0);
        place.traditional = traditional.value(0);
        place.simplified = row.size() > 6 ? row[6].section(u'|', 0, 0) : simplified(place.traditional);
        QStringList names = english + traditional;
        if (row.size() > 6)
            names += row[6].split(u'|', Qt::SkipEmptyParts);
        if (place.kind == PlaceKind::Country && !place.country.isEmpty())
            m_countries[place.country] = {place, names, true};
        else if (place.kind == PlaceKind::City)
            m_cities.append({place, names, {}, 0});
        else
            m_writer.add(place, names);
    }

    static QString countryName(const QString &code, const char *language)
    {
        std::array<char16_t, 256> name{};
        UErrorCode status = U_ZERO_ERROR;
        const int length = uloc_getDisplayCountry(QByteArray("und_" + code.toLatin1()).constData(), language,
                                                  name.data(), int(name.size()), &status);
        return U_SUCCESS(status) ? QString::fromUtf16(name.data(), length) : QString();
    }

    void nameCountry(const QString &code)
    {
        Country &country = m_countries[code];
        const QString english = countryName(code, "en");
        const QString traditional = countryName(code, "zh_Hant");
        const QString simple = countryName(code, "zh_Hans");
        const QString hongKong = countryName(code, "zh_Hant_HK");
        if (english.isEmpty() || english == code)
            return;
        country.place.kind = PlaceKind::Country;
        country.place.country = code;
        if (country.place.english.isEmpty())
            country.place.english = english;
        if (country.place.traditional.isEmpty())
            country.place.traditional = traditional;
        // What China calls it is seldom what Taiwan does in the other script: 意大利, 義大利.
        const auto isSimple = [&](const QString &name) { return simplified(name) == simple; };
        if (country.place.simplified.isEmpty() || std::ranges::any_of(country.names, isSimple))
            country.place.simplified = simple;
        country.names += {english, traditional, simple, hongKong};
        // Newspapers write St Kitts and Nevis where CLDR has St. Kitts & Nevis.
        QString plain = english;
        plain.replace(u" & "_s, u" and "_s).replace(u"St. "_s, u"St "_s);
        country.names.append(plain);
        country.names.append(plain.replace(u"St "_s, u"Saint "_s));
    }

    void addCity(const QStringList &row)
    {
        Place city;
        city.kind = PlaceKind::City;
        city.code = u"geonames:"_s + row[0];
        city.country = row[8];
        city.latitude = row[4].toDouble();
        city.longitude = row[5].toDouble();
        city.population = row[14].toLongLong();
        city.isCapital = row[7] == u"PPLC"_s;
        city.english = row[1];
        QStringList names{row[1], row[2]};
        for (const QString &name : row[3].split(u',', Qt::SkipEmptyParts)) {
            if (!isHan(name) || name.startsWith(u"中国"_s) || name.startsWith(u"中國"_s))
                continue;
            if (city.traditional.isEmpty())
                city.traditional = name;
            if (city.population >= fewPeople || names.size() == 2)
                names.append(name);
            if (city.population >= fewPeople && isForeignCity(name, city.country))
                names.append(name.chopped(1));
        }
        for (const Curated &known : std::as_const(m_cities)) {
            if (known.id == row[0])
                names += known.names;
        }
        // What the first Chinese name is in the other script, whichever that one is of.
        city.simplified = simplified(city.traditional);
        city.traditional = traditional(city.traditional);
        if (city.isCapital)
            m_capitalPlaces.insert(city.country, city);
        m_writer.add(city, names);
    }

    QString simplified(const QString &text) const { return converted(m_toSimplified, text); }
    QString traditional(const QString &text) const { return converted(m_toTraditional, text); }

    static QString converted(const opencc::SimpleConverter &converter, const QString &text)
    {
        return text.isEmpty() ? text : QString::fromStdString(converter.Convert(text.toStdString()));
    }

    GazetteerWriter m_writer;
    QMap<QString, Country> m_countries;
    QList<Curated> m_cities;
    QHash<QString, Place> m_capitalPlaces;
    opencc::SimpleConverter m_toSimplified{"t2s.json"};
    opencc::SimpleConverter m_toTraditional{"s2tw.json"};
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4)
        return 2;
    try {
        Maker maker;
        const auto path = [argv](int argument) { return QString::fromLocal8Bit(argv[argument]); };
        const bool isRead = maker.addCurated(path(2));
        maker.addCountries();
        if (!isRead || !maker.addCities(path(1)) || !maker.write(path(3))) {
            std::fprintf(stderr, "dateline_gazetteer: a file cannot be read or written\n");
            return 1;
        }
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "dateline_gazetteer: %s\n", failure.what());
        return 1;
    }
    return 0;
}
