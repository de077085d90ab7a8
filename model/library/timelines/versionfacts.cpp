// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/timelines/versionfacts.h"

namespace Dateline::Library {

namespace {

constexpr qsizetype many = 4000; ///< From here on reading all is quicker.

QDateTime publishedIn(const Statement &row, int column)
{
    return row.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.number(column), Qt::UTC);
}

} // namespace

VersionFacts::VersionFacts(Database &index)
    : m_index(index)
    , m_change(index, "PRAGMA data_version")
    , m_read(index, "SELECT a.id, a.published, a.listed = v.number FROM versions v "
                    "JOIN articles a ON a.number = v.article WHERE v.number = ?1")
{
}

void VersionFacts::prepare(qsizetype count)
{
    const qint64 state = m_change.step() ? m_change.number(0) : -1;
    m_change.reset();
    if (state != m_state)
        m_facts.clear();
    m_state = state;
    if (m_facts.empty() && count >= many)
        readAll();
}

void VersionFacts::prepareAll()
{
    prepare(many);
}

void VersionFacts::readAll()
{
    m_facts.resize(size_t(m_index.number("SELECT max(number) FROM versions")) + 1);
    Statement reading(m_index, "SELECT listed, id, published FROM articles WHERE listed IS NOT NULL");
    while (reading.step()) {
        const auto version = size_t(reading.number(0));
        if (version < m_facts.size())
            m_facts[version] = {reading.text(1), publishedIn(reading, 2)};
    }
}

const VersionFacts::Fact &VersionFacts::of(quint32 version)
{
    static const Fact none;
    if (!m_facts.empty())
        return version < m_facts.size() ? m_facts[version] : none;
    m_read.bind(1, qint64(version));
    const bool isListed = m_read.step() && m_read.number(2) != 0;
    if (isListed)
        m_single = {m_read.text(0), publishedIn(m_read, 1)};
    m_read.reset();
    return isListed ? m_single : none;
}

} // namespace Dateline::Library
