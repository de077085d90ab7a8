// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/timelines/postings.h"

#include "library/varint.h"

#include <algorithm>

namespace Dateline::Library {

namespace {

constexpr qint64 mostBatches = 8; ///< That a name is looked up in before they are joined.

} // namespace

PostingsWriter::PostingsWriter(Database &index)
    : m_index(index)
    , m_lastBatch(index.number("SELECT max(batch) FROM name_versions"))
    , m_insert(index, "INSERT INTO name_versions (name, batch, versions) VALUES (?1, ?2, ?3)")
{
}

void PostingsWriter::write()
{
    if (!m_waiting.empty())
        insertWaiting(++m_lastBatch);
}

void PostingsWriter::insertWaiting(qint64 batch)
{
    std::sort(m_waiting.begin(), m_waiting.end());
    m_waiting.erase(std::unique(m_waiting.begin(), m_waiting.end()), m_waiting.end());
    for (auto at = m_waiting.cbegin(); at != m_waiting.cend();) {
        const quint32 name = at->first;
        QByteArray versions;
        quint32 former = 0;
        for (; at != m_waiting.cend() && at->first == name; ++at) {
            appendVarint(versions, at->second - former);
            former = at->second;
        }
        m_insert.bind(1, qint64(name)).bind(2, batch).bind(3, versions).run();
    }
    m_waiting.clear();
}

void PostingsWriter::tidy()
{
    if (m_lastBatch < mostBatches)
        return;
    m_waiting.clear();
    {
        Statement reading(m_index, "SELECT name, versions FROM name_versions");
        std::vector<quint32> versions;
        while (reading.step()) {
            versions.clear();
            appendVersions(reading.bytes(1), &versions);
            for (const quint32 version : versions)
                m_waiting.emplace_back(quint32(reading.number(0)), version);
        }
    }
    m_index.execute("DELETE FROM name_versions");
    m_lastBatch = 1;
    insertWaiting(m_lastBatch);
}

void appendVersions(QByteArrayView row, std::vector<quint32> *versions)
{
    quint32 version = 0;
    while (const auto difference = takeVarint(row)) {
        version += *difference;
        versions->push_back(version);
    }
}

} // namespace Dateline::Library
