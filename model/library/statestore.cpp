// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/statestore.h"

#include "library/annotations.h"
#include "library/care/dailybackups.h"
#include "library/care/notesconnection.h"
#include "library/exchanges.h"
#include "library/import/boundedqueue.h"
#include "library/placing.h"
#include "library/remembering.h"
#include "library/savedsearches.h"
#include "library/timelineedits.h"

#include <QDateTime>

#include <functional>
#include <future>
#include <thread>

namespace Dateline::Library {

namespace {

constexpr const char *setReadSql = "INSERT INTO states (article, read, modified) VALUES (?1, ?2, ?3) "
                                   "ON CONFLICT (article) DO UPDATE SET read = ?2, modified = ?3";
constexpr const char *setStarredSql = "INSERT INTO states (article, starred, modified) VALUES (?1, ?2, ?3) "
                                      "ON CONFLICT (article) DO UPDATE SET starred = ?2, modified = ?3";
constexpr const char *setArchivedSql = "INSERT INTO states (article, archived, modified) VALUES (?1, ?2, ?3) "
                                       "ON CONFLICT (article) DO UPDATE SET archived = ?2, modified = ?3";
constexpr const char *addTagSql = "INSERT OR IGNORE INTO tags (article, tag, created) VALUES (?1, ?2, ?3)";
constexpr const char *removeTagSql = "DELETE FROM tags WHERE article = ?1 AND tag = ?2 AND ?3 > 0";

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

void setState(Database &notes, const char *sql, const QStringList &ids, bool value)
{
    Statement setting(notes, sql);
    const qint64 time = now();
    for (const QString &id : ids)
        setting.bind(1, id).bind(2, int(value)).bind(3, time).run();
}

void applyChanges(Database &notes, const QList<StateChange> &changes)
{
    Statement reading(notes, setReadSql);
    Statement starring(notes, setStarredSql);
    Statement archiving(notes, setArchivedSql);
    Statement tagging(notes, addTagSql);
    Statement untagging(notes, removeTagSql);
    const qint64 time = now();
    const auto set = [time](Statement &statement, const QString &id, const std::optional<bool> &value) {
        if (value)
            statement.bind(1, id).bind(2, int(*value)).bind(3, time).run();
    };
    for (const StateChange &change : changes) {
        set(reading, change.id, change.read);
        set(starring, change.id, change.starred);
        set(archiving, change.id, change.archived);
        for (const QString &tag : change.removedTags)
            untagging.bind(1, change.id).bind(2, tag).bind(3, time).run();
        for (const QString &tag : change.addedTags)
            tagging.bind(1, change.id).bind(2, tag).bind(3, time).run();
    }
}

void nameSource(Database &notes, const QString &source, const QString &name)
{
    if (name.isEmpty() || name == source) {
        Statement(notes, "DELETE FROM source_names WHERE source = ?1").bind(1, source).run();
        return;
    }
    Statement naming(notes, "INSERT INTO source_names (source, name, modified) VALUES (?1, ?2, ?3) "
                            "ON CONFLICT (source) DO UPDATE SET name = ?2, modified = ?3");
    naming.bind(1, source).bind(2, name).bind(3, now()).run();
}

} // namespace

class StateStore::Private
{
public:
    using Task = std::function<void(Database &notes)>;
    /// Work on the file itself.
    using Care = std::function<Result<void>(NotesConnection &connection)>;

    /// Articles whose annotations are still to be placed.
    struct Placing
    {
        bool isAll = false; ///< Which articles that are is not known yet.
        bool isTold = true; ///< Tell the end.
        PlacingWork work;
        PlacingResult result;
    };

    struct Job
    {
        QStringList ids;
        Task task;
        std::promise<Result<void>> *done = nullptr;
        quint64 number = 0;
        Care care = {};
        std::optional<Placing> placing = {};
    };

    Private(StateStore *store, QString folder)
        : m_store(store)
        , m_folder(std::move(folder))
        , m_jobs(std::numeric_limits<qint64>::max())
        , m_backups(m_folder,
                    [this](const Error &error) {
                        tell([store = m_store, error] { Q_EMIT store->backupFailed(error); });
                    })
        , m_thread([this] { work(); })
    {
    }

    ~Private()
    {
        m_jobs.close();
        m_thread.join();
    }

    quint64 post(QStringList ids, Task task)
    {
        m_jobs.push({std::move(ids), std::move(task), nullptr, ++m_posted}, 1);
        return m_posted;
    }

    quint64 post(Care care)
    {
        Job job;
        job.number = ++m_posted;
        job.care = std::move(care);
        m_jobs.push(std::move(job), 1);
        return m_posted;
    }

    /// Also from the writing thread, which puts the rest of a placing behind what waits already.
    void post(Placing placing)
    {
        Job job;
        job.placing = std::move(placing);
        m_jobs.push(std::move(job), 1);
    }

    Result<void> flush()
    {
        std::promise<Result<void>> done;
        m_jobs.push({{}, {}, &done}, 1);
        return done.get_future().get();
    }

private:
    void work()
    {
        NotesConnection connection(m_folder);
        // The first connection is made at once, so that a later one knows whether the file is another.
        (void)connection.prepare();
        for (;;) {
            std::vector<Job> taken = m_jobs.pop(1, 1);
            if (taken.empty())
                return;
            Job &job = taken.front();
            if (job.placing) {
                place(connection, std::move(*job.placing));
                tellReplaced(connection);
                continue;
            }
            const Result<void> result = job.care ? job.care(connection) : write(connection, job);
            tellReplaced(connection);
            if (job.done)
                job.done->set_value(m_lastFailure ? Result<void>(*std::exchange(m_lastFailure, {})) : result);
            else if (result)
                tell([store = m_store, number = job.number] { Q_EMIT store->stored(number); });
            else
                tellFailure(result.error(), job.number);
        }
    }

    void place(NotesConnection &connection, Placing placing)
    {
        if (const auto ready = connection.prepare(); !ready) {
            placing.result.fail(ready.error());
            placing.work = {};
        } else {
            placeSome(connection.notes(), connection.index(), placing);
        }
        if (!placing.work.articles.isEmpty())
            post(std::move(placing));
        else if (placing.isTold)
            tell([store = m_store, result = placing.result] { Q_EMIT store->placingEnded(result); });
    }

    void placeSome(Database &notes, Database &index, Placing &placing)
    {
        if (std::exchange(placing.isAll, false))
            placing.work.articles = annotatedArticles(notes);
        const QList<Notes::Annotation> misplaced = takeMisplaced(notes, index, placing.work, placing.result);
        if (misplaced.isEmpty())
            return;
        // What could not be written is computed again the next time; what is shown must be right now.
        if (const auto stored = storePlacements(notes, index, misplaced); !stored) {
            placing.result.fail(stored.error());
            placing.work = {};
        }
        tell([store = m_store, misplaced] { Q_EMIT store->annotationsPlaced(misplaced); });
    }

    static Result<void> write(NotesConnection &connection, const Job &job)
    {
        if (const auto ready = connection.prepare(); !ready)
            return connection.explain(ready.error());
        if (!job.task)
            return {};
        if (const auto written = commit(connection, job); !written)
            return connection.explain(written.error());
        return connection.confirm();
    }

    static Result<void> commit(NotesConnection &connection, const Job &job)
    {
        Database &notes = connection.notes();
        Transaction transaction(notes);
        // An index that is damaged is no reason not to store what the user made; it may be another one by
        // now.
        if (const auto unread = remember(notes, connection.index(), job.ids))
            (void)connection.explain(*unread);
        job.task(notes);
        return transaction.commit();
    }

    void tellReplaced(NotesConnection &connection)
    {
        if (connection.takeReplaced())
            tell([store = m_store] { Q_EMIT store->replaced(); });
    }

    void tellFailure(const Error &error, quint64 number)
    {
        m_lastFailure = error;
        tell([store = m_store, error, number] { Q_EMIT store->failed(error, number); });
    }

    template<typename Signal>
    void tell(const Signal &signal)
    {
        QMetaObject::invokeMethod(m_store, signal, Qt::QueuedConnection);
    }

    StateStore *m_store;
    QString m_folder;
    std::optional<Error> m_lastFailure; ///< Since the last flush; on the writing thread.
    quint64 m_posted = 0;               ///< On the GUI thread.
    BoundedQueue<Job> m_jobs;
    DailyBackups m_backups;
    std::thread m_thread;
};

StateStore::StateStore(const QString &libraryFolder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, libraryFolder))
{
}

StateStore::~StateStore() = default;

quint64 StateStore::setRead(const QStringList &ids, bool read)
{
    return d->post(ids, [ids, read](Database &notes) { setState(notes, setReadSql, ids, read); });
}

quint64 StateStore::setStarred(const QStringList &ids, bool starred)
{
    return d->post(ids, [ids, starred](Database &notes) { setState(notes, setStarredSql, ids, starred); });
}

quint64 StateStore::setArchived(const QStringList &ids, bool archived)
{
    return d->post(ids, [ids, archived](Database &notes) { setState(notes, setArchivedSql, ids, archived); });
}

quint64 StateStore::setTag(const QStringList &ids, const QString &tag, bool present)
{
    return d->post(ids, [ids, tag, present](Database &notes) {
        Statement setting(notes, present ? addTagSql : removeTagSql);
        const qint64 time = now();
        for (const QString &id : ids)
            setting.bind(1, id).bind(2, tag).bind(3, time).run();
    });
}

quint64 StateStore::apply(const QList<StateChange> &changes)
{
    QStringList ids;
    ids.reserve(changes.size());
    for (const StateChange &change : changes)
        ids.append(change.id);
    return d->post(std::move(ids), [changes](Database &notes) { applyChanges(notes, changes); });
}

quint64 StateStore::setSourceName(const QString &source, const QString &name)
{
    return d->post({},
                   [source, name = name.simplified()](Database &notes) { nameSource(notes, source, name); });
}

quint64 StateStore::putSavedSearch(const Search::SavedSearch &search)
{
    return d->post({}, [search](Database &notes) { Library::putSavedSearch(notes, search); });
}

quint64 StateStore::removeSavedSearch(const QString &id)
{
    return d->post({}, [id](Database &notes) { Library::removeSavedSearch(notes, id); });
}

quint64 StateStore::orderSavedSearches(const QStringList &ids)
{
    return d->post({}, [ids](Database &notes) { Library::orderSavedSearches(notes, ids); });
}

quint64 StateStore::putAnnotations(const QList<Notes::Annotation> &annotations, const Exchanges &exchanges)
{
    QStringList articles;
    for (const Notes::Annotation &annotation : annotations)
        articles.append(annotation.article);
    articles.removeDuplicates();
    const quint64 write = d->post(articles, [annotations, exchanges](Database &notes) {
        // Before the annotations: these refer to the articles.
        Library::putExchanges(notes, exchanges);
        Library::putAnnotations(notes, annotations);
    });
    // They may have been made, or may come back from an undone step, with the text of an earlier version.
    d->post(Private::Placing{false, false, {std::move(articles), {}}, {}});
    return write;
}

quint64 StateStore::putExchanges(const Exchanges &exchanges)
{
    return d->post({}, [exchanges](Database &notes) { Library::putExchanges(notes, exchanges); });
}

void StateStore::placeAnnotations(const QStringList &articles)
{
    d->post(Private::Placing{false, true, {articles, {}}, {}});
}

void StateStore::placeAnnotations()
{
    d->post(Private::Placing{true, true, {}, {}});
}

quint64 StateStore::deleteAnnotations(const QStringList &ids)
{
    return d->post({}, [ids](Database &notes) { Library::deleteAnnotations(notes, ids); });
}

quint64 StateStore::deleteTrash(const QDateTime &time)
{
    return d->post({}, [time](Database &notes) { Library::deleteTrash(notes, time); });
}

quint64 StateStore::setColourName(int colour, const QString &name)
{
    return d->post({}, [colour, name = name.simplified()](Database &notes) {
        Library::putColourName(notes, colour, name);
    });
}

quint64 StateStore::addEdits(const QList<Timeline::Edit> &edits)
{
    return d->post(editedArticles(edits), [edits](Database &notes) { Library::addEdits(notes, edits); });
}

quint64 StateStore::saveCopy(const QString &file)
{
    return d->post([file](NotesConnection &connection) { return connection.copyTo(file); });
}

quint64 StateStore::recreate()
{
    return d->post([](NotesConnection &connection) { return connection.recreate(); });
}

Result<void> StateStore::flush()
{
    return d->flush();
}

} // namespace Dateline::Library
