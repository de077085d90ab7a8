// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/timelines/sightingdecoder.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace Dateline::Library {

/// Decodes records on a thread of its own while others are still read from the database, whose connection
/// belongs to one thread. What comes out is the same as from one SightingDecoder.
class SightingPipeline
{
public:
    /// For at most so many records. `search` and `facts`, which have to be kept, must outlive it.
    SightingPipeline(const SightingSearch &search, VersionFacts &facts, size_t mostRecords);
    ~SightingPipeline();

    Q_DISABLE_COPY_MOVE(SightingPipeline)

    void add(quint32 version, qint64 source, QByteArrayView record);
    /// Of all that was added, in that order; helps with what is left. Once, behind the last record.
    QList<Timeline::Sighting> finish();

private:
    struct Record
    {
        quint32 version;
        qint64 source;
        qsizetype start; ///< In the bytes of the batch.
        qsizetype size;
    };
    struct Batch
    {
        std::vector<Record> records;
        QByteArray bytes;
        QList<Timeline::Sighting> sightings; ///< Of one that the helper did not come to.
    };

    void work();
    Batch *takeFirst();
    Batch *takeLast();
    void close(bool isLast);
    static void decode(const Batch &batch, SightingDecoder &decoder, QList<Timeline::Sighting> *sightings);

    const SightingSearch &m_search;
    VersionFacts &m_facts;
    const size_t m_mostRecords;
    QList<Timeline::Sighting> m_sightings; ///< The helper's, from the first batch on.
    std::vector<Batch> m_batches;          ///< As many as there can be: they stay where they are.
    Batch *m_open;                         ///< Is being filled.
    std::mutex m_mutex;                    ///< Of what follows.
    std::condition_variable m_change;
    size_t m_filled = 0; ///< Behind the last that nobody took.
    size_t m_taken = 0;  ///< By the helper.
    bool m_isComplete = false;
    std::thread m_helper;
};

} // namespace Dateline::Library
