// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/timelines/sightingpipeline.h"

#include <utility>

namespace Dateline::Library {

using namespace Timeline;

namespace {

constexpr size_t recordsOfBatch = 512;

} // namespace

SightingPipeline::SightingPipeline(const SightingSearch &search, VersionFacts &facts, size_t mostRecords)
    : m_search(search)
    , m_facts(facts)
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

SightingPipeline::Batch *SightingPipeline::next()
{
    std::unique_lock lock(m_mutex);
    m_change.wait(lock, [this] { return m_taken < m_filled || m_isComplete; });
    return m_taken < m_filled ? &m_batches[m_taken++] : nullptr;
}

void SightingPipeline::work()
{
    SightingDecoder decoder(m_search, m_facts);
    while (Batch *batch = next()) {
        for (const Record &record : batch->records)
            decoder.decode(record.version, record.source,
                           QByteArrayView(batch->bytes).sliced(record.start, record.size), &batch->sightings);
    }
}

QList<Sighting> SightingPipeline::finish()
{
    close(true);
    work();
    m_helper.join();
    qsizetype count = 0;
    for (const Batch &batch : m_batches)
        count += batch.sightings.size();
    QList<Sighting> sightings;
    sightings.reserve(count);
    for (Batch &batch : m_batches)
        sightings.append(std::exchange(batch.sightings, {}));
    return sightings;
}

} // namespace Dateline::Library
