// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/timelines/sightingreader.h"

#include "library/schema.h"
#include "library/timelines/postings.h"
#include "library/timelines/sightingpipeline.h"

#include <algorithm>

namespace Dateline::Library {

using namespace Timeline;

namespace {

constexpr size_t scanShare = 12;   ///< Going through all records is quicker when one in so many is wanted,
constexpr size_t fewVersions = 64; ///< but not when few are.
constexpr size_t fewForThreads = 2000; ///< Records that are not worth a second thread.
constexpr qint64 mostNames = 1 << 26;

void sortUnique(std::vector<quint32> *versions)
{
    std::sort(versions->begin(), versions->end());
    versions->erase(std::unique(versions->begin(), versions->end()), versions->end());
}

} // namespace

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
    SightingSearch search{catalogue, std::vector<char>(end, 0), listedVersions(articles), m_outlets, m_rules};
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
    Sightings found{catalogue.entities(), {}};
    if (m_facts.areKept() && versions.size() > fewForThreads) {
        SightingPipeline pipeline(search, m_facts, versions.size());
        forRecords(versions, [&](auto... record) { pipeline.add(record...); });
        found.events = pipeline.finish();
    } else {
        SightingDecoder decoder(search, m_facts);
        forRecords(versions, [&](auto... record) { decoder.decode(record..., &found.events); });
    }
    return found;
}

void SightingReader::prepare()
{
    const Snapshot snapshot(m_index);
    m_facts.prepare(qsizetype(m_index.number("SELECT max(number) FROM versions")));
    readRules();
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

template<typename Task>
void SightingReader::forRecords(const std::vector<quint32> &versions, const Task &take)
{
    const size_t span = versions.back() - versions.front() + 1;
    if (versions.size() > fewVersions && versions.size() * scanShare > span) {
        scan(versions, take);
        return;
    }
    for (const quint32 version : versions) {
        m_record.bind(1, qint64(version));
        if (m_record.step())
            take(version, m_record.number(1), m_record.bytes(2));
        m_record.reset();
    }
}

template<typename Task>
void SightingReader::scan(const std::vector<quint32> &versions, const Task &take)
{
    m_records.bind(1, qint64(versions.front())).bind(2, qint64(versions.back()));
    auto next = versions.cbegin();
    while (next != versions.cend() && m_records.step()) {
        const auto version = quint32(m_records.number(0));
        while (next != versions.cend() && *next < version)
            ++next;
        if (next != versions.cend() && *next == version)
            take(version, m_records.number(1), m_records.bytes(2));
    }
    m_records.reset();
}

} // namespace Dateline::Library
