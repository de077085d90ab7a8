// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/places/gazetteerwriter.h"

#include "search/folding.h"

#include <algorithm>
#include <tuple>

namespace Dateline::Timeline {

namespace {

struct Header
{
    quint32 magic = 0x444c475a;
    quint32 records;
    quint32 owners;
    quint32 places;
    quint32 pool;
    quint32 names;
};

template<typename Item>
void append(QByteArray &bytes, const Item *items, size_t count)
{
    bytes.append(reinterpret_cast<const char *>(items), qsizetype(count * sizeof(Item)));
    bytes.append((8 - bytes.size() % 8) % 8, '\0');
}

/// Newspapers write Côte d’Ivoire where tables have Côte d'Ivoire.
QStringList withApostrophes(const QStringList &names)
{
    QStringList all = names;
    for (const QString &name : names) {
        if (name.contains(u'\''))
            all.append(QString(name).replace(u'\'', u'’'));
        else if (name.contains(u'’'))
            all.append(QString(name).replace(u'’', u'\''));
    }
    return all;
}

} // namespace

Gazetteer::Record GazetteerWriter::recordOf(const Place &place)
{
    Gazetteer::Record record{};
    record.latitude = float(place.latitude);
    record.longitude = float(place.longitude);
    record.population = quint32(place.population);
    if (place.code.startsWith(QLatin1StringView("geonames:")))
        record.geonames = place.code.sliced(9).toUInt();
    if (place.country.size() == 2)
        std::copy_n(place.country.toLatin1().constData(), 2, record.country);
    record.kind = quint8(place.kind);
    record.isCapital = place.isCapital;
    size_t part = 0;
    for (const QString &text : {place.english, place.traditional, place.simplified}) {
        record.texts[part] = quint32(m_pool.size());
        record.lengths[part] = quint8(qMin(qsizetype(255), text.size()));
        m_pool += text.first(record.lengths[part]);
        ++part;
    }
    return record;
}

void GazetteerWriter::add(const Place &place, const QStringList &names)
{
    const qint32 number = count();
    m_records.push_back(recordOf(place));
    for (const QString &name : withApostrophes(names)) {
        const QString folded = Search::folded(name);
        if (folded.size() < 2)
            continue;
        auto known = m_numbers.constFind(folded);
        if (known == m_numbers.constEnd()) {
            known = m_numbers.insert(folded, qint32(m_names.size()));
            m_names.append(folded);
            m_places.emplace_back();
        }
        std::vector<qint32> &places = m_places[size_t(*known)];
        if (places.empty() || places.back() != number)
            places.push_back(number);
    }
}

QByteArray GazetteerWriter::bytes() const
{
    std::vector<quint32> owners;
    std::vector<qint32> places;
    for (std::vector<qint32> all : m_places) {
        std::stable_sort(all.begin(), all.end(), [this](qint32 one, qint32 other) {
            const auto rank = [this](qint32 number) {
                const Gazetteer::Record &record = m_records[size_t(number)];
                return std::tuple(record.kind, !record.isCapital, -qint64(record.population));
            };
            return rank(one) < rank(other);
        });
        owners.push_back(quint32(places.size()));
        places.insert(places.end(), all.begin(), all.end());
    }
    owners.push_back(quint32(places.size()));
    const QByteArray names = Automaton::of(m_names).bytes();
    Header header;
    header.records = quint32(m_records.size());
    header.owners = quint32(owners.size());
    header.places = quint32(places.size());
    header.pool = quint32(m_pool.size());
    header.names = quint32(names.size());
    QByteArray bytes;
    append(bytes, &header, 1);
    append(bytes, m_records.data(), m_records.size());
    append(bytes, owners.data(), owners.size());
    append(bytes, places.data(), places.size());
    append(bytes, reinterpret_cast<const char16_t *>(m_pool.utf16()), size_t(m_pool.size()));
    append(bytes, names.constData(), size_t(names.size()));
    return bytes;
}

} // namespace Dateline::Timeline
