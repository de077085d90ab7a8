// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/import/termindex.h"

#include "library/schema.h"
#include "search/indexterms.h"

namespace Dateline::Library {

namespace {

/// Of some 5,000 articles; FTS5 takes about as much again while it adds them.
constexpr qsizetype mostWaitingBytes = 32 << 20;
/// What is new in the index, of all of it, for joining everything to be worth it.
constexpr int tidyShare = 4;

} // namespace

TermIndex::TermIndex(Database &index)
    : m_index(index)
    , m_bodies(index)
    , m_insert(index, "INSERT INTO terms (rowid, line) VALUES (?1, ?2)")
    , m_remove(index, "INSERT INTO terms (terms, rowid, line) VALUES ('delete', ?1, ?2)")
    , m_readVersion(index, "SELECT v.title, v.author, v.tags, b.dictionary, b.body, b.markup IS NULL "
                           "FROM versions v JOIN bodies b ON b.version = v.number WHERE v.number = ?1")
    , m_findPending(index, "SELECT version FROM pending_terms WHERE version = ?1")
    , m_addPending(index, "INSERT INTO pending_terms (version) VALUES (?1)")
    , m_removePending(index, "DELETE FROM pending_terms WHERE version = ?1")
{
}

void TermIndex::add(qint64 version, const QByteArray &terms)
{
    m_addPending.bind(1, version).run();
    m_waiting.push_back({version, terms});
    m_waitingBytes += terms.size();
    if (m_waitingBytes >= mostWaitingBytes)
        flush();
}

void TermIndex::flush()
{
    for (const auto &[version, terms] : m_waiting)
        insert(version, terms);
    m_waiting.clear();
    m_waitingBytes = 0;
}

void TermIndex::insert(qint64 version, const QByteArray &terms)
{
    m_removePending.bind(1, version).run();
    m_insert.bind(1, version).bindUtf8(2, terms).run();
    ++m_added;
}

void TermIndex::replace(qint64 version, const QByteArray &terms)
{
    if (isPending(version)) {
        std::erase_if(m_waiting, [version](const auto &waiting) { return waiting.first == version; });
        insert(version, terms);
        return;
    }
    const QByteArray former = storedTerms(version);
    if (former == terms)
        return;
    m_remove.bind(1, version).bindUtf8(2, former).run();
    m_insert.bind(1, version).bindUtf8(2, terms).run();
}

void TermIndex::renew()
{
    if (m_index.number("SELECT made_by FROM terms_state") == Search::termsVersion)
        return;
    m_index.execute("INSERT INTO terms (terms) VALUES ('delete-all'); "
                    "INSERT OR IGNORE INTO pending_terms SELECT number FROM versions");
    Statement stating(m_index, "UPDATE terms_state SET made_by = ?1");
    stating.bind(1, Search::termsVersion).run();
}

int TermIndex::addPending(int most)
{
    Statement pending(m_index, "SELECT version FROM pending_terms ORDER BY version LIMIT ?1");
    pending.bind(1, most);
    QList<qint64> versions;
    while (pending.step())
        versions.append(pending.number(0));
    for (const qint64 version : std::as_const(versions))
        insert(version, storedTerms(version));
    return int(versions.size());
}

void TermIndex::tidy()
{
    if (m_added == 0)
        return;
    const bool isMuch = qint64(m_added) * tidyShare >= m_index.number("SELECT count(*) FROM versions");
    m_index.execute(isMuch ? "INSERT INTO terms (terms) VALUES ('optimize')"
                           : "INSERT INTO terms (terms, rank) VALUES ('merge', 500)");
    m_added = 0;
}

QByteArray TermIndex::storedTerms(qint64 version)
{
    m_readVersion.bind(1, version);
    QByteArray terms;
    if (m_readVersion.step()) {
        const QString title = m_readVersion.text(0);
        const QString author = m_readVersion.text(1);
        const auto body =
            m_bodies.readText(m_readVersion.number(3), m_readVersion.blob(4), m_readVersion.number(5) != 0);
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
