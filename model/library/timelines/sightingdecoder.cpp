// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/timelines/sightingdecoder.h"

#include <algorithm>

namespace Dateline::Library {

using namespace Timeline;

SightingDecoder::SightingDecoder(const SightingSearch &search, VersionFacts &facts)
    : m_search(search)
    , m_facts(facts)
    , m_rules(search.rules.size())
{
}

void SightingDecoder::decode(quint32 version, qint64 source, QByteArrayView record,
                             QList<Sighting> *sightings)
{
    RecordReader reader(record);
    if (!reader.readNames(&m_names) || !reader.skipLinks())
        return;
    m_isSubject.clear();
    bool isNamed = false;
    for (const StoredName &name : m_names) {
        const bool isSubject = name.number < m_search.isSubject.size() && m_search.isSubject[name.number];
        m_isSubject.push_back(isSubject);
        isNamed = isNamed || isSubject;
    }
    const bool isWhole = m_search.wholeVersions.contains(version);
    if (!isNamed && !isWhole)
        return;
    while (reader.readEvent(&m_event)) {
        if (isWhole || takesPart())
            add(version, source, sightings);
    }
}

bool SightingDecoder::takesPart() const
{
    return (m_event.place >= 0 && m_isSubject[size_t(m_event.place)]) ||
           std::ranges::any_of(m_event.participants, [this](quint32 name) { return m_isSubject[name] != 0; });
}

void SightingDecoder::add(quint32 version, qint64 source, QList<Sighting> *sightings)
{
    const Sighting *before = sightings->isEmpty() ? nullptr : &sightings->constLast();
    const bool isSameArticle = before && before->version == version;
    Sighting told;
    if (isSameArticle) {
        told.article = before->article;
        told.published = before->published;
        told.outlet = before->outlet;
    } else {
        VersionFacts::Fact fact = m_facts.of(version);
        if (fact.article.isEmpty())
            return;
        told.article = std::move(fact.article);
        told.published = fact.published;
        told.outlet = outlet(source);
    }
    told.version = version;
    told.start = m_event.start;
    told.end = m_event.end;
    told.date = {QDate::fromJulianDay(m_event.firstDay), QDate::fromJulianDay(m_event.lastDay),
                 m_event.precision};
    told.anchor = m_event.anchor;
    told.isDateExplicit = m_event.isDateExplicit;
    told.status = m_event.status;
    told.action = m_event.action;
    const Catalogue &catalogue = m_search.catalogue;
    if (m_event.place >= 0)
        told.place = catalogue.entityOf(m_names[size_t(m_event.place)].number);
    told.participants.reserve(qsizetype(m_event.participants.size()));
    for (const quint32 place : m_event.participants) {
        const qint64 participant = catalogue.entityOf(m_names[place].number);
        if (participant && !told.participants.contains(participant))
            told.participants.append(participant);
    }
    told.rules = rules(m_event.rules);
    sightings->append(std::move(told));
}

const QString &SightingDecoder::outlet(qint64 source)
{
    const auto known = m_outlets.constFind(source);
    if (known != m_outlets.cend())
        return *known;
    const QString name = m_search.outlets.value(source);
    return *m_outlets.insert(source, name.isNull() ? name : QString(name.constData(), name.size()));
}

const QList<QByteArray> &SightingDecoder::rules(quint32 number)
{
    static const QList<QByteArray> none;
    if (number >= m_rules.size())
        return none;
    QList<QByteArray> &own = m_rules[number];
    const QList<QByteArray> &rules = m_search.rules[number];
    if (own.isEmpty() && !rules.isEmpty())
        own = QList<QByteArray>(rules.cbegin(), rules.cend());
    return own;
}

} // namespace Dateline::Library
