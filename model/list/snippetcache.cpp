// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/snippetcache.h"

#include <QSet>

#include <algorithm>

namespace Dateline::List {

namespace {
constexpr qsizetype mostKept = 4000;
}

SnippetCache::SnippetCache(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &SnippetCache::ask);
}

void SnippetCache::setSearch(const Search::SearchResultPointer &search)
{
    ++m_generation;
    m_isSearching = search != nullptr;
    // Views say anew what they want, once they have laid out the rows of this search.
    m_asked.clear();
    m_wanted.clear();
    m_timer.stop();
    if (!m_isSearching)
        m_entries.clear();
}

const Search::Snippet *SnippetCache::find(qint32 number) const
{
    const auto entry = m_entries.constFind(number);
    return entry == m_entries.cend() ? nullptr : &entry->snippet;
}

void SnippetCache::want(const QList<qint32> &numbers)
{
    if (!m_isSearching || numbers == m_wanted)
        return;
    m_wanted = numbers;
    m_timer.start();
}

void SnippetCache::askAgain()
{
    m_asked.clear();
    m_timer.start();
}

void SnippetCache::ask()
{
    QList<qint32> missing;
    for (const qint32 number : std::as_const(m_wanted)) {
        const auto entry = m_entries.constFind(number);
        if (entry == m_entries.cend() || entry->generation != m_generation)
            missing.append(number);
        if (missing.size() == mostAtOnce)
            break;
    }
    if (missing.isEmpty() || missing == m_asked)
        return;
    m_asked = missing;
    Q_EMIT wanted(missing, m_generation);
}

void SnippetCache::setSnippets(const QList<qint32> &numbers, const QList<Search::Snippet> &snippets,
                               quint64 generation)
{
    if (generation != m_generation || !m_isSearching)
        return;
    QList<qint32> changed;
    const qsizetype count = std::min(numbers.size(), snippets.size());
    for (qsizetype i = 0; i < count; ++i) {
        const Search::Snippet *before = find(numbers[i]);
        if (!before || *before != snippets[i])
            changed.append(numbers[i]);
        m_entries.insert(numbers[i], {snippets[i], generation});
    }
    forgetSome();
    if (!changed.isEmpty())
        Q_EMIT arrived(changed);
    // More may be wanted than one request holds.
    m_timer.start();
}

void SnippetCache::forgetSome()
{
    if (m_entries.size() <= mostKept)
        return;
    const QSet<qint32> kept(m_wanted.cbegin(), m_wanted.cend());
    m_entries.removeIf([&kept](const auto &entry) { return !kept.contains(entry.key()); });
}

} // namespace Dateline::List
