// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/places/gazetteer.h"

#include "timeline/places/gazetteerdata.h"

#include <algorithm>
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

Gazetteer Gazetteer::with(const Gazetteer &annex, const QStringList &names) const
{
    Q_ASSERT(!m_annex && names.size() == annex.nameCount());
    Gazetteer both = *this;
    both.m_annex = std::make_shared<const Gazetteer>(annex);
    both.m_codes = std::make_shared<Codes>();
    both.m_annexPlaces.assign(annex.m_places.begin(), annex.m_places.end());
    for (qint32 &place : both.m_annexPlaces)
        place += qint32(m_records.size());
    both.m_isAnnexNameHere.resize(size_t(annex.nameCount()));
    for (qint32 name = 0; name < annex.nameCount(); ++name) {
        const qint32 here = nameNumber(names[name]);
        if (here >= 0) {
            both.m_annexNames.insert(here, name);
            both.m_isAnnexNameHere[size_t(name)] = true;
        }
    }
    return both;
}

QString Gazetteer::text(quint32 start, quint8 length) const
{
    return QString::fromUtf16(m_pool.data() + start, length);
}

Place Gazetteer::place(qint32 number) const
{
    if (number < 0 || number >= count())
        return {};
    if (isAnnexed(number)) {
        Place place = m_annex->place(number - qint32(m_records.size()));
        place.number = number;
        return place;
    }
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
    const size_t named = record.lengths[0] > 0 ? 0 : 1; // The user's may have no English name.
    return u"place:"_s + text(record.texts[named], record.lengths[named]);
}

qint32 Gazetteer::numberOf(const QString &code) const
{
    if (!m_codes)
        return -1;
    std::call_once(m_codes->made, [this] {
        m_codes->numbers.reserve(qsizetype(m_records.size()));
        for (auto number = qint32(m_records.size()) - 1; number >= 0; --number)
            m_codes->numbers.insert(codeOf(m_records[size_t(number)]), number);
    });
    if (const auto number = m_codes->numbers.constFind(code); number != m_codes->numbers.cend())
        return *number;
    const qint32 annexed = m_annex ? m_annex->numberOf(code) : -1;
    return annexed < 0 ? -1 : annexed + qint32(m_records.size());
}

quint16 Gazetteer::countryOf(qint32 number) const
{
    const char *country = record(number).country;
    return quint16(quint8(country[0]) << 8 | quint8(country[1]));
}

QList<Automaton::Match> Gazetteer::longestNames(QStringView text) const
{
    QList<Automaton::Match> all;
    visitNames(text, [&all](const Automaton::Match &match) { all.append(match); });
    std::ranges::sort(all, [](const Automaton::Match &one, const Automaton::Match &other) {
        return one.start != other.start ? one.start < other.start : one.end > other.end;
    });
    QList<Automaton::Match> chosen;
    for (const Automaton::Match &match : std::as_const(all)) {
        if (chosen.isEmpty() || match.start >= chosen.constLast().end)
            chosen.append(match);
    }
    return chosen;
}

qint32 Gazetteer::nameNumber(QStringView name) const
{
    qint32 number = -1;
    const qint32 start = 0;
    if (name.isEmpty())
        return number;
    visitNames(name, {&start, 1}, [&](const Automaton::Match &match) {
        if (match.end == name.size())
            number = match.name;
    });
    return number;
}

std::span<const qint32> Gazetteer::placesOf(qint32 name) const
{
    if (const auto annexed = m_annexNames.constFind(name); annexed != m_annexNames.cend())
        name = *annexed + nameCount();
    const auto placesIn = [](const Gazetteer &gazetteer, std::span<const qint32> places, qint32 number) {
        const quint32 first = gazetteer.m_owners[size_t(number)];
        return places.subspan(first, gazetteer.m_owners[size_t(number) + 1] - first);
    };
    if (name < 0)
        return {};
    if (name < nameCount())
        return placesIn(*this, m_places, name);
    const qint32 number = name - nameCount();
    return m_annex && number < m_annex->nameCount() ? placesIn(*m_annex, m_annexPlaces, number)
                                                    : std::span<const qint32>();
}

} // namespace Dateline::Timeline
