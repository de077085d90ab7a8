// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/timelines/sightingpipeline.h"

#include <utility>

namespace Dateline::Library {

using namespace Timeline;

namespace {

constexpr size_t recordsOfBatch = 512;
constexpr size_t likelySightings = 2; ///< Of a record; memory that stays unused costs nothing.

} // namespace

SightingPipeline::SightingPipeline(const SightingSearch &search, VersionFacts &facts, size_t mostRecords)
    : m_search(search)
    , m_facts(facts)
    , m_mostRecords(mostRecords)
    , m_batches(mostRecords / recordsOfBatch + 1)
    , m_open(m_batches.data())
    , m_helper(&SightingPipeline::work, this)
{
}

SightingPipeline::~SightingPipeline()
{
    if (!m_helper.joinable())
        return;
    close(true);
    m_helper.join();
}

void SightingPipeline::add(quint32 version, qint64 source, QByteArrayView record)
{
    m_open->records.push_back({version, source, m_open->bytes.size(), record.size()});
    m_open->bytes.append(record);
    if (m_open->records.size() == recordsOfBatch)
        close(false);
}

/// Hands over the batch that is being filled.
void SightingPipeline::close(bool isLast)
{
    {
        const std::lock_guard lock(m_mutex);
        m_filled += !m_open->records.empty();
        m_open = isLast ? nullptr : &m_batches[m_filled];
        m_isComplete = isLast;
    }
    m_change.notify_one();
}

SightingPipeline::Batch *SightingPipeline::takeFirst()
{
    std::unique_lock lock(m_mutex);
    m_change.wait(lock, [this] { return m_taken < m_filled || m_isComplete; });
    return m_taken < m_filled ? &m_batches[m_taken++] : nullptr;
}

SightingPipeline::Batch *SightingPipeline::takeLast()
{
    const std::lock_guard lock(m_mutex);
    return m_taken < m_filled ? &m_batches[--m_filled] : nullptr;
}

void SightingPipeline::decode(const Batch &batch, SightingDecoder &decoder, QList<Sighting> *sightings)
{
    for (const Record &record : batch.records)
        decoder.decode(record.version, record.source,
                       QByteArrayView(batch.bytes).sliced(record.start, record.size), sightings);
}

void SightingPipeline::work()
{
    SightingDecoder decoder(m_search, m_facts);
    m_sightings.reserve(qsizetype(m_mostRecords * likelySightings));
    while (const Batch *batch = takeFirst())
        decode(*batch, decoder, &m_sightings);
}

/// From the other end than the helper, so that what that made stays where it is.
QList<Sighting> SightingPipeline::finish()
{
    close(true);
    const size_t filled = m_batches.size();
    SightingDecoder decoder(m_search, m_facts);
    while (Batch *batch = takeLast())
        decode(*batch, decoder, &batch->sightings);
    m_helper.join();
    for (size_t place = m_taken; place < filled; ++place)
        m_sightings.append(std::exchange(m_batches[place].sightings, {}));
    return std::move(m_sightings);
}

} // namespace Dateline::Library
