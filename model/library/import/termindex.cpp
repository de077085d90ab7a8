// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/import/termindex.h"

#include "library/schema.h"
#include "search/indexterms.h"

namespace Dateline::Library {

TermIndex::TermIndex(Database &index)
    : m_index(index)
    , m_bodies(index)
    , m_insert(index, "INSERT INTO terms (rowid, line) VALUES (?1, ?2)")
    , m_remove(index, "INSERT INTO terms (terms, rowid, line) VALUES ('delete', ?1, ?2)")
    , m_readVersion(index, "SELECT v.title, v.author, v.tags, b.dictionary, b.body, b.markup IS NULL "
                           "FROM versions v JOIN bodies b ON b.version = v.number WHERE v.number = ?1")
    , m_findPending(index, "SELECT version FROM pending_terms WHERE version = ?1")
    , m_removePending(index, "DELETE FROM pending_terms WHERE version = ?1")
{
}

void TermIndex::add(qint64 version, const QByteArray &terms)
{
    m_insert.bind(1, version).bindUtf8(2, terms).run();
}

void TermIndex::replace(qint64 version, const QByteArray &terms)
{
    if (isPending(version)) {
        m_removePending.bind(1, version).run();
    } else {
        const QByteArray former = storedTerms(version);
        if (former == terms)
            return;
        m_remove.bind(1, version).bindUtf8(2, former).run();
    }
    add(version, terms);
}

int TermIndex::addPending(int most)
{
    Statement pending(m_index, "SELECT version FROM pending_terms ORDER BY version LIMIT ?1");
    pending.bind(1, most);
    QList<qint64> versions;
    while (pending.step())
        versions.append(pending.number(0));
    for (const qint64 version : std::as_const(versions)) {
        add(version, storedTerms(version));
        m_removePending.bind(1, version).run();
    }
    return int(versions.size());
}

void TermIndex::tidy()
{
    m_index.execute("INSERT INTO terms (terms, rank) VALUES ('merge', 1000)");
}

QByteArray TermIndex::storedTerms(qint64 version)
{
    m_readVersion.bind(1, version);
    QByteArray terms;
    if (m_readVersion.step()) {
        const QString title = m_readVersion.text(0);
        const QString author = m_readVersion.text(1);
        const auto body = m_bodies.readText(m_readVersion.number(3), m_readVersion.blob(4),
                                            m_readVersion.number(5) != 0);
        if (body)
            terms = Search::indexTerms({body->text, body->zones, title, author,
                                        m_readVersion.text(2).split(listSeparator, Qt::SkipEmptyParts)});
    }
    m_readVersion.reset();
    return terms;
}

bool TermIndex::isPending(qint64 version)
{
    m_findPending.bind(1, version);
    const bool isPending = m_findPending.step();
    m_findPending.reset();
    return isPending;
}

} // namespace Dateline::Library
