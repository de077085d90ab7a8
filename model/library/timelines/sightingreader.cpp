// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/timelines/sightingreader.h"

#include "library/schema.h"
#include "library/timelines/postings.h"

#include <algorithm>

namespace Dateline::Library {

using namespace Timeline;

namespace {

constexpr size_t scanShare = 12;   ///< Going through all records is quicker when one in so many is wanted,
constexpr size_t fewVersions = 64; ///< but not when few are.
constexpr qint64 mostNames = 1 << 26;

void sortUnique(std::vector<quint32> *versions)
{
    std::sort(versions->begin(), versions->end());
    versions->erase(std::unique(versions->begin(), versions->end()), versions->end());
}

} // namespace

/// What one call works with.
struct SightingReader::Search
{
    const Catalogue &catalogue;
    std::vector<char> isSubject;     ///< By the number of a name.
    std::vector<char> isSubjectHere; ///< By the place in the record.
    QSet<quint32> wholeVersions;     ///< Of which all events are wanted.
    Sightings found;
};

SightingReader::SightingReader(Database &index)
    : m_index(index)
    , m_facts(index)
    , m_versions(index, "SELECT versions FROM name_versions WHERE name = ?1 ORDER BY batch")
    , m_record(index, "SELECT version, source, data FROM records WHERE version = ?1")
    , m_records(index, "SELECT version, source, data FROM records WHERE version >= ?1 AND version <= ?2")
{
}

Sightings SightingReader::read(const Catalogue &catalogue, qint64 entity, const QStringList &articles)
{
    const Snapshot snapshot(m_index);
    const QList<qint64> names = catalogue.namesOf(entity);
    // The number of a damaged index is not believed.
    const auto end =
        size_t(qBound(qint64(0), m_index.number("SELECT max(number) FROM names"), mostNames)) + 1;
    Search search{catalogue, std::vector<char>(end, 0), {}, listedVersions(articles), {}};
    search.found.entities = catalogue.entities();
    for (const qint64 name : names) {
        if (name > 0 && size_t(name) < end)
            search.isSubject[size_t(name)] = 1;
    }
    std::vector<quint32> versions = versionsOf(names);
    if (!search.wholeVersions.isEmpty()) {
        versions.insert(versions.end(), search.wholeVersions.cbegin(), search.wholeVersions.cend());
        sortUnique(&versions);
    }
    if (versions.empty())
        return {};
    m_facts.prepare(qsizetype(versions.size()));
    readOutlets();
    readRules();
    const size_t span = versions.back() - versions.front() + 1;
    if (versions.size() > fewVersions && versions.size() * scanShare > span)
        scan(versions, search);
    else
        look(versions, search);
    return std::move(search.found);
}

std::vector<quint32> SightingReader::versionsOf(const QList<qint64> &names)
{
    std::vector<quint32> versions;
    for (const qint64 name : names) {
        m_versions.bind(1, name);
        while (m_versions.step())
            appendVersions(m_versions.bytes(0), &versions);
        m_versions.reset();
    }
    sortUnique(&versions);
    return versions;
}

QSet<quint32> SightingReader::listedVersions(const QStringList &articles)
{
    QSet<quint32> versions;
    if (articles.isEmpty())
        return versions;
    Statement reading(m_index, "SELECT listed FROM articles WHERE id = ?1 AND listed IS NOT NULL");
    for (const QString &article : articles) {
        reading.bind(1, article);
        if (reading.step())
            versions.insert(quint32(reading.number(0)));
        reading.reset();
    }
    return versions;
}

void SightingReader::readOutlets()
{
    m_outlets.clear();
    Statement reading(m_index, "SELECT s.number, coalesce(sn.name, s.name) FROM sources s "
                               "LEFT JOIN shown_names sn ON sn.source = s.name");
    while (reading.step())
        m_outlets.insert(reading.number(0), reading.text(1));
}

/// Only those that came since the last time: a rule never changes.
void SightingReader::readRules()
{
    if (m_rules.empty())
        m_rules.emplace_back();
    Statement reading(m_index, "SELECT number, rules FROM record_rules WHERE number >= ?1 ORDER BY number");
    reading.bind(1, qint64(m_rules.size()));
    while (reading.step()) {
        m_rules.resize(size_t(reading.number(0)) + 1);
        m_rules.back() = reading.blob(1).split(char(listSeparator.unicode()));
    }
}

void SightingReader::scan(const std::vector<quint32> &versions, Search &search)
{
    m_records.bind(1, qint64(versions.front())).bind(2, qint64(versions.back()));
    auto next = versions.cbegin();
    while (next != versions.cend() && m_records.step()) {
        const auto version = quint32(m_records.number(0));
        while (next != versions.cend() && *next < version)
            ++next;
        if (next != versions.cend() && *next == version)
            take(version, m_records, search);
    }
    m_records.reset();
}

void SightingReader::look(const std::vector<quint32> &versions, Search &search)
{
    for (const quint32 version : versions) {
        m_record.bind(1, qint64(version));
        if (m_record.step())
            take(version, m_record, search);
        m_record.reset();
    }
}

void SightingReader::take(quint32 version, const Statement &row, Search &search)
{
    RecordReader record(row.bytes(2));
    if (!record.readNames(&m_names) || !record.skipLinks())
        return;
    search.isSubjectHere.clear();
    bool isNamed = false;
    for (const StoredName &name : m_names) {
        const bool isSubject = name.number < search.isSubject.size() && search.isSubject[name.number];
        search.isSubjectHere.push_back(isSubject);
        isNamed = isNamed || isSubject;
    }
    const bool isWhole = search.wholeVersions.contains(version);
    if (!isNamed && !isWhole)
        return;
    while (record.readEvent(&m_event)) {
        const bool takesPart = isWhole ||
                               (m_event.place >= 0 && search.isSubjectHere[size_t(m_event.place)]) ||
                               std::any_of(m_event.participants.cbegin(), m_event.participants.cend(),
                                           [&search](quint32 name) { return search.isSubjectHere[name]; });
        if (takesPart)
            add(version, row, search);
    }
}

void SightingReader::add(quint32 version, const Statement &row, Search &search)
{
    QList<Sighting> &events = search.found.events;
    const bool isSameArticle = !events.isEmpty() && events.constLast().version == version;
    const VersionFacts::Fact *fact = isSameArticle ? nullptr : &m_facts.of(version);
    if (fact && fact->article.isEmpty())
        return;
    Sighting told;
    told.article = fact ? fact->article : events.constLast().article;
    told.published = fact ? fact->published : events.constLast().published;
    told.outlet = fact ? m_outlets.value(row.number(1)) : events.constLast().outlet;
    told.version = version;
    told.start = m_event.start;
    told.end = m_event.end;
    told.date = {QDate::fromJulianDay(m_event.firstDay), QDate::fromJulianDay(m_event.lastDay),
                 m_event.precision};
    told.anchor = m_event.anchor;
    told.isDateExplicit = m_event.isDateExplicit;
    told.status = m_event.status;
    told.action = m_event.action;
    if (m_event.place >= 0)
        told.place = search.catalogue.entityOf(m_names[size_t(m_event.place)].number);
    told.participants.reserve(qsizetype(m_event.participants.size()));
    for (const quint32 place : m_event.participants) {
        const qint64 participant = search.catalogue.entityOf(m_names[place].number);
        if (participant && !told.participants.contains(participant))
            told.participants.append(participant);
    }
    if (m_event.rules < m_rules.size())
        told.rules = m_rules[m_event.rules];
    events.append(std::move(told));
}

} // namespace Dateline::Library
