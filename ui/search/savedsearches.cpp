// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/savedsearches.h"

#include "library/libraryreader.h"
#include "library/statestore.h"
#include "list/articletablemodel.h"
#include "list/slottests.h"
#include "search/openending.h"
#include "search/queryparser.h"
#include "search/searchthread.h"
#include "support/librarythread.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>
#include <chrono>

namespace Dateline::Search {

using namespace std::chrono_literals;

namespace {

constexpr auto settling = 1500ms;
constexpr qsizetype longestName = 60;

/// A step that adds a search or takes it away.
class Presence : public QUndoCommand
{
public:
    Presence(SavedSearchModel *model, SavedSearch search, bool adds, const QString &text)
        : QUndoCommand(text)
        , m_model(model)
        , m_search(std::move(search))
        , m_adds(adds)
    {
    }

    void redo() override { set(m_adds); }
    void undo() override { set(!m_adds); }

private:
    void set(bool present)
    {
        const int row = m_model->rowOf(m_search.id);
        if (present && row < 0)
            m_model->insert(m_search);
        else if (!present && row >= 0)
            m_search = m_model->remove(row);
    }

    SavedSearchModel *m_model;
    SavedSearch m_search;
    bool m_adds;
};

} // namespace

SavedSearches::SavedSearches(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settling);
    connect(&m_settling, &QTimer::timeout, this, &SavedSearches::count);
    connect(parts.thread, &SearchThread::counted, this, &SavedSearches::takeCount);
    connect(&m_model, &SavedSearchModel::changed, this, &SavedSearches::countSoon);
    if (Library::StateStore *store = parts.store) {
        connect(&m_model, &SavedSearchModel::changed, this,
                [this, store](const SavedSearch &search) { await(store->putSavedSearch(search)); });
        connect(&m_model, &SavedSearchModel::removed, this,
                [this, store](const QString &id) { await(store->removeSavedSearch(id)); });
        connect(&m_model, &SavedSearchModel::ordered, this,
                [this, store](const QStringList &ids) { await(store->orderSavedSearches(ids)); });
        connect(store, &Library::StateStore::stored, this, &SavedSearches::writeEnded);
        connect(store, &Library::StateStore::failed, this, [this](const Error &, quint64 write) {
            // What is shown must be what is on disk.
            m_isReadingDue = m_isReadingDue || m_writes.contains(write);
            writeEnded(write);
        });
    }
    read();
}

void SavedSearches::await(quint64 write)
{
    m_writes.insert(write);
}

void SavedSearches::writeEnded(quint64 write)
{
    if (m_writes.remove(write) && m_writes.isEmpty() && m_isReadingDue)
        read();
}

void SavedSearches::read()
{
    m_isReadingDue = false;
    m_parts.library->ask(this,
                         [this](const Library::LibraryReader &reader) -> Support::LibraryThread::Answer {
                             const auto searches = reader.savedSearches();
                             return [this, searches] {
                                 // What was done since is not in them.
                                 if (!m_writes.isEmpty())
                                     m_isReadingDue = true;
                                 else if (searches && *searches != m_model.searches()) {
                                     m_model.setSearches(*searches);
                                     countSoon();
                                 }
                             };
                         });
}

int SavedSearches::save(const QString &query)
{
    const QString text = query.simplified();
    if (!canChange() || text.isEmpty())
        return -1;
    if (const int row = m_model.rowOfQuery(text); row >= 0)
        return row;
    const QString name = text.size() > longestName ? text.left(longestName) + u'…' : text;
    SavedSearch search = newSavedSearch(name, text);
    search.position = m_model.rowCount();
    m_parts.stack->push(new Presence(&m_model, search, true, tr("Save Search")));
    return m_model.rowOf(search.id);
}

void SavedSearches::remove(int row)
{
    if (!canChange() || row < 0 || row >= m_model.rowCount())
        return;
    const SavedSearch search = m_model.search(row);
    m_parts.stack->push(new Presence(&m_model, search, false, tr("Delete Saved Search")));
    Q_EMIT removed(tr("Deleted the search “%1”").arg(search.name));
}

void SavedSearches::move(int row, int step)
{
    const int to = row + step;
    if (canChange() && row >= 0 && to >= 0 && to < m_model.rowCount())
        m_model.moveRows({}, row, 1, {}, step > 0 ? to + 1 : to);
}

void SavedSearches::countSoon()
{
    // Marks are seen in the counts at once; what they change in the results takes a search.
    for (const QString &id : m_results.keys())
        recount(id);
    m_settling.start();
}

void SavedSearches::count()
{
    m_parts.thread->dropCounts();
    m_asked.clear();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const SavedSearch &search = m_model.search(row);
        m_model.setCounting(search.id);
        m_asked.insert(++m_lastKey, search.id);
        const Query query = parseQuery(search.query);
        m_parts.thread->count(m_lastKey, query, withOpenEnd(query));
    }
}

void SavedSearches::takeCount(qint64 key, const SearchResultPointer &result)
{
    const QString id = m_asked.take(key);
    if (id.isEmpty() || m_model.rowOf(id) < 0)
        return;
    m_results.insert(id, result);
    recount(id);
}

void SavedSearches::recount(const QString &id)
{
    const SearchResultPointer result = m_results.value(id);
    if (m_model.rowOf(id) < 0) {
        m_results.remove(id);
        return;
    }
    using Columns = List::ArticleColumns;
    const Columns &columns = m_parts.table->columns();
    // What is put away counts where it is listed.
    const quint8 hidden = List::listsArchived(result->query) ? quint8(0) : quint8(Columns::Archived);
    int total = 0;
    int unread = 0;
    for (const Hit &hit : result->hits) {
        const int slot = columns.slotOfNumber(hit.article);
        if (slot < 0 || (columns.flags()[size_t(slot)] & hidden))
            continue;
        ++total;
        unread += (columns.flags()[size_t(slot)] & Columns::Read) ? 0 : 1;
    }
    m_model.setCounts(id, total, unread);
}

} // namespace Dateline::Search
