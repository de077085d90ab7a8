// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/places/gazetteer.h"

#include "timeline/places/gazetteerdata.h"

#include <QHash>

#include <cstring>
#include <mutex>

using namespace Qt::StringLiterals;

namespace Dateline::Timeline {

namespace {

constexpr quint32 magic = 0x444c475a;

/// How many there are of each part, in the order in which they follow.
struct Header
{
    quint32 magic;
    quint32 records;
    quint32 owners;
    quint32 places;
    quint32 pool;
    quint32 names; ///< Bytes of the automaton.
};

/// Parts begin where any of their numbers may.
qsizetype aligned(qsizetype size)
{
    return (size + 7) / 8 * 8;
}

template<typename Item>
std::span<const Item> take(const QByteArray &bytes, qsizetype *place, quint32 count)
{
    const auto size = qsizetype(count * sizeof(Item));
    if (*place < 0 || bytes.size() - *place < size) {
        *place = -1;
        return {};
    }
    const std::span<const Item> part(reinterpret_cast<const Item *>(bytes.constData() + *place), count);
    *place += aligned(size);
    return part;
}

} // namespace

/// The number of each code.
struct Gazetteer::Codes
{
    std::once_flag made;
    QHash<QString, qint32> numbers;
};

const Gazetteer &Gazetteer::builtIn()
{
    static const Gazetteer gazetteer = fromBytes(gazetteerBytes());
    return gazetteer;
}

Gazetteer Gazetteer::fromBytes(const QByteArray &bytes)
{
    Gazetteer gazetteer;
    Header header{};
    if (bytes.size() < qsizetype(sizeof header))
        return gazetteer;
    std::memcpy(&header, bytes.constData(), sizeof header);
    if (header.magic != magic)
        return gazetteer;
    qsizetype place = aligned(sizeof header);
    const auto records = take<Record>(bytes, &place, header.records);
    const auto owners = take<quint32>(bytes, &place, header.owners);
    const auto places = take<qint32>(bytes, &place, header.places);
    const auto pool = take<char16_t>(bytes, &place, header.pool);
    if (place < 0 || bytes.size() - place < qsizetype(header.names))
        return gazetteer;
    gazetteer.m_bytes = bytes;
    gazetteer.m_codes = std::make_shared<Codes>();
    gazetteer.m_records = records;
    gazetteer.m_owners = owners;
    gazetteer.m_places = places;
    gazetteer.m_pool = pool;
    gazetteer.m_names =
        Automaton::fromBytes(QByteArray::fromRawData(bytes.constData() + place, qsizetype(header.names)));
    return gazetteer;
}

QString Gazetteer::text(quint32 start, quint8 length) const
{
    return QString::fromUtf16(m_pool.data() + start, length);
}

Place Gazetteer::place(qint32 number) const
{
    if (number < 0 || number >= count())
        return {};
    const Record &record = m_records[size_t(number)];
    Place place;
    place.number = number;
    place.code = codeOf(record);
    place.kind = PlaceKind(record.kind);
    place.country = record.country[0] == '\0' ? QString() : QString::fromLatin1(record.country, 2);
    place.latitude = double(record.latitude);
    place.longitude = double(record.longitude);
    place.population = record.population;
    place.isCapital = record.isCapital != 0;
    place.english = text(record.texts[0], record.lengths[0]);
    place.traditional = text(record.texts[1], record.lengths[1]);
    place.simplified = text(record.texts[2], record.lengths[2]);
    return place;
}

QString Gazetteer::codeOf(const Record &record) const
{
    if (PlaceKind(record.kind) == PlaceKind::Country && record.country[0] != '\0')
        return u"country:"_s + QString::fromLatin1(record.country, 2);
    if (record.geonames != 0)
        return u"geonames:"_s + QString::number(record.geonames);
    return u"place:"_s + text(record.texts[0], record.lengths[0]);
}

qint32 Gazetteer::numberOf(const QString &code) const
{
    if (!m_codes)
        return -1;
    std::call_once(m_codes->made, [this] {
        m_codes->numbers.reserve(count());
        for (qint32 number = count() - 1; number >= 0; --number)
            m_codes->numbers.insert(codeOf(m_records[size_t(number)]), number);
    });
    return m_codes->numbers.value(code, -1);
}

quint16 Gazetteer::countryOf(qint32 number) const
{
    const char *country = m_records[size_t(number)].country;
    return quint16(quint8(country[0]) << 8 | quint8(country[1]));
}

std::span<const qint32> Gazetteer::placesOf(qint32 name) const
{
    if (name < 0 || size_t(name) + 1 >= m_owners.size())
        return {};
    const quint32 first = m_owners[size_t(name)];
    return m_places.subspan(first, m_owners[size_t(name) + 1] - first);
}

} // namespace Dateline::Timeline
