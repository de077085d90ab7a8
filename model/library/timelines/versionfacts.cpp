// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/timelines/versionfacts.h"

#include <algorithm>

namespace Dateline::Library {

namespace {

constexpr qsizetype many = 4000; ///< From here on reading all is quicker.

QDateTime timeOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
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

void VersionFacts::readAll()
{
    m_otherIds.clear();
    m_facts.resize(size_t(m_index.number("SELECT max(number) FROM versions")) + 1);
    Statement reading(m_index, "SELECT listed, id, published FROM articles WHERE listed IS NOT NULL");
    while (reading.step()) {
        const auto version = size_t(reading.number(0));
        if (version >= m_facts.size())
            continue;
        Kept &fact = m_facts[version];
        const QByteArrayView id = reading.bytes(1);
        if (id.size() == qsizetype(fact.article.size()))
            std::copy(id.begin(), id.end(), fact.article.begin());
        else
            m_otherIds.insert(quint32(version), reading.text(1));
        if (!reading.isNull(2))
            fact.published = reading.number(2);
    }
}

VersionFacts::Fact VersionFacts::kept(quint32 version) const
{
    if (version >= m_facts.size())
        return {};
    const Kept &kept = m_facts[version];
    Fact fact;
    if (kept.article[0] != 0)
        fact.article = QString::fromUtf8(kept.article.data(), qsizetype(kept.article.size()));
    else if (!m_otherIds.isEmpty())
        fact.article = m_otherIds.value(version);
    if (kept.published != Kept::noTime)
        fact.published = timeOf(kept.published);
    return fact;
}

VersionFacts::Fact VersionFacts::of(quint32 version)
{
    if (!m_facts.empty())
        return kept(version);
    Fact fact;
    m_read.bind(1, qint64(version));
    if (m_read.step() && m_read.number(2) != 0) {
        fact.article = m_read.text(0);
        if (!m_read.isNull(1))
            fact.published = timeOf(m_read.number(1));
    }
    m_read.reset();
    return fact;
}

} // namespace Dateline::Library
