// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineservice.h"

#include <atomic>

namespace Dateline::TimelinePanel {

using Library::TimelineReader;
using Timeline::Catalogue;
using Timeline::CatalogueEntry;
using Timeline::CataloguePointer;
using Timeline::Entity;
using Timeline::TimelineContent;
using Timeline::TimelineContentPointer;
using ContentResult = Result<TimelineContentPointer>;

namespace {

constexpr int patienceMilliseconds = 150;

/// Null when it is not wanted any more before it is made.
ContentResult readContent(const TimelineReader &reader, const CataloguePointer &catalogue,
                          const Entity &subject, const std::function<bool()> &isWanted)
{
    if (!isWanted())
        return TimelineContentPointer();
    auto sightings = reader.sightings(*catalogue, subject.number);
    if (!sightings)
        return sightings.error();
    if (!isWanted())
        return TimelineContentPointer();
    auto content = std::make_shared<TimelineContent>();
    content->catalogue = catalogue;
    content->subject = subject;
    content->sightings = *std::move(sightings);
    content->history = Timeline::buildHistory(content->sightings, subject.number);
    return TimelineContentPointer(std::move(content));
}

} // namespace

/// What one look at the catalogue gives.
struct TimelineService::Reading
{
    CataloguePointer catalogue;
    QList<Timeline::Edit> edits;
    qint64 pending = 0;
};

TimelineService::TimelineService(const QString &libraryFolder, QObject *parent)
    : QObject(parent)
    , m_generation(std::make_shared<std::atomic<quint64>>(0))
    , m_catalogueThread(libraryFolder, QStringLiteral("timelines"))
    , m_thread(libraryFolder, QStringLiteral("timelines"))
{
    m_start.setSingleShot(true);
    connect(&m_start, &QTimer::timeout, this, &TimelineService::readCatalogue);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isBusy = true;
        Q_EMIT busyChanged(true);
    });
}

TimelineService::~TimelineService()
{
    ++*m_generation;
}

void TimelineService::refresh()
{
    if (!m_catalogue && m_state != State::Reading) {
        m_state = State::Reading;
        updateBusy();
        Q_EMIT catalogueChanged();
    }
    m_start.start(0);
}

void TimelineService::reopen()
{
    m_clauses.forget();
    m_catalogueThread.reopen();
    m_thread.reopen();
    refresh();
}

void TimelineService::readCatalogue()
{
    // What is being read may have been begun before the change.
    m_isOutdated = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    m_catalogueThread.ask(
        [this](const TimelineReader &reader) -> TimelineThread::Answer {
            auto catalogue = reader.catalogue();
            if (!catalogue)
                return [this, error = catalogue.error()] { takeFailure(error); };
            auto edits = reader.edits();
            if (!edits)
                return [this, error = edits.error()] { takeFailure(error); };
            const Reading reading{std::make_shared<Catalogue>(*std::move(catalogue)), *std::move(edits),
                                  reader.pendingVersions()};
            return [this, reading] { takeCatalogue(reading); };
        },
        [this](const Error &error) { takeFailure(error); });
}

void TimelineService::endReading()
{
    m_isReading = false;
    if (m_isOutdated)
        m_start.start(0);
    m_isOutdated = false;
}

void TimelineService::takeCatalogue(const Reading &reading)
{
    endReading();
    m_catalogue = reading.catalogue;
    m_edits = reading.edits;
    m_pending = reading.pending;
    m_state = State::Ready;
    m_cache.clear();
    // A timeline by the old catalogue that is under way is no answer any more.
    ++*m_generation;
    m_isWanted = !m_entity.isEmpty();
    Q_EMIT catalogueChanged();
    askNext();
    // The first timeline then takes no longer than later ones.
    m_thread.ask(
        [](const TimelineReader &reader) -> TimelineThread::Answer {
            (void)reader.prepare();
            return {};
        },
        [](const Error &) {});
}

void TimelineService::takeFailure(const Error &error)
{
    endReading();
    if (!m_catalogue) {
        m_state = State::Failed;
        updateBusy();
        Q_EMIT catalogueChanged();
    }
    Q_EMIT failed(error);
}

const CatalogueEntry *TimelineService::entryOf(const QString &entity) const
{
    return m_catalogue ? m_catalogue->named(entity) : nullptr;
}

void TimelineService::request(const QString &entity)
{
    ++*m_generation;
    m_entity = entity;
    m_isWanted = !entity.isEmpty();
    const CatalogueEntry *entry = entryOf(entity);
    if (const TimelineContentPointer content = entry ? m_cache.find(entry->entity.id) : nullptr)
        deliver(content);
    askNext();
}

void TimelineService::fetch(const QString &entity, QObject *context, const ContentTaker &take)
{
    m_fetches.append({entity, context, take});
    askNext();
}

void TimelineService::fetchReasons(const QString &entity, QObject *context, const ReasonTaker &take)
{
    m_reasonFetches.append({entity, context, take});
    askNext();
}

void TimelineService::requestClauses(const TimelineContentPointer &content, const QList<qint32> &sightings)
{
    m_clauses.add(content, sightings);
    askNext();
}

void TimelineService::fetchClauses(const TimelineContentPointer &content, const QList<qint32> &sightings,
                                   QObject *context, const ClauseTaker &take)
{
    m_clauses.addFirst(content, sightings, context, take);
    askNext();
}

/// What is wanted most, if nothing is under way.
void TimelineService::askNext()
{
    if (!m_isAsking && m_catalogue && m_isWanted)
        askWanted();
    if (!m_isAsking && m_catalogue && !m_fetches.isEmpty())
        askFetched();
    if (!m_isAsking && m_catalogue && !m_reasonFetches.isEmpty())
        askReasons();
    if (!m_isAsking)
        askClauses();
    updateBusy();
}

void TimelineService::askWanted()
{
    const CatalogueEntry *entry = entryOf(m_entity);
    if (!entry) {
        deliver(nullptr);
        return;
    }
    const auto isWanted = [generation = m_generation, own = m_generation->load()] {
        return *generation == own;
    };
    askTimeline(entry->entity, isWanted, [this, isWanted](const ContentResult &read) {
        if (!isWanted())
            return;
        if (read) {
            deliver(*read);
        } else {
            m_isWanted = false;
            Q_EMIT timelineFailed(read.error());
        }
    });
}

void TimelineService::askFetched()
{
    const Fetch fetch = m_fetches.takeFirst();
    const auto take = [fetch](const TimelineContentPointer &content) {
        if (fetch.context)
            fetch.take(content);
    };
    const CatalogueEntry *entry = fetch.context ? entryOf(fetch.entity) : nullptr;
    const TimelineContentPointer cached = entry ? m_cache.find(entry->entity.id) : nullptr;
    if (!entry || cached) {
        take(cached);
        askNext();
        return;
    }
    askTimeline(
        entry->entity, [] { return true; },
        [this, take](const ContentResult &read) {
            take(read ? *read : nullptr);
            if (!read)
                Q_EMIT failed(read.error());
        });
}

void TimelineService::askTimeline(const Entity &subject, const std::function<bool()> &isWanted,
                                  const std::function<void(const ContentResult &)> &take)
{
    const auto takeRead = [this, take](const ContentResult &read) {
        m_isAsking = false;
        if (!read)
            m_thread.reopen(); // What is wrong may be over by the next question.
        else if (*read && (*read)->catalogue == m_catalogue)
            m_cache.put(*read);
        take(read);
        askNext();
    };
    m_isAsking = true;
    m_thread.ask(
        [catalogue = m_catalogue, subject, isWanted, takeRead](const TimelineReader &reader) {
            const ContentResult read = readContent(reader, catalogue, subject, isWanted);
            return [read, takeRead] { takeRead(read); };
        },
        takeRead);
}

/// What was asked for last is what somebody points at now.
void TimelineService::askReasons()
{
    const ReasonFetch fetch = m_reasonFetches.takeLast();
    using Reasons = QList<Timeline::NameReason>;
    const auto take = [this, fetch](const Result<Reasons> &read) {
        m_isAsking = false;
        if (!read)
            m_thread.reopen();
        if (fetch.context)
            fetch.take(read ? *read : Reasons());
        askNext();
    };
    const CatalogueEntry *entry = fetch.context ? entryOf(fetch.entity) : nullptr;
    m_isAsking = true;
    if (!entry) {
        take(Reasons());
        return;
    }
    m_thread.ask(
        [catalogue = m_catalogue, number = entry->entity.number, take](const TimelineReader &reader) {
            const Result<Reasons> read = reader.reasons(*catalogue, number);
            return [read, take] { take(read); };
        },
        take);
}

void TimelineService::askClauses()
{
    const auto batch = m_clauses.takeNext([this](const auto &content) { return m_cache.contains(content); });
    if (!batch)
        return;
    const TimelineContentPointer content = batch->content.lock();
    QList<qint32> unknown = batch->sightings;
    unknown.removeIf(
        [known = m_clauses.known(*content, unknown)](qint32 number) { return known.contains(number); });
    QList<Timeline::Sighting> sightings;
    for (const qint32 number : std::as_const(unknown))
        sightings.append(content->sightings.events[number]);
    const auto take = [this, batch = *batch, content, unknown](const Result<QStringList> &read) {
        takeClauses(batch, content, unknown, read);
    };
    m_isAsking = true;
    m_thread.ask(
        [sightings, take](const TimelineReader &reader) {
            const Result<QStringList> read = sightings.isEmpty() ? QStringList() : reader.clauses(sightings);
            return [read, take] { take(read); };
        },
        take);
}

void TimelineService::takeClauses(const ClauseQueue::Batch &batch, const TimelineContentPointer &content,
                                  const QList<qint32> &asked, const Result<QStringList> &read)
{
    m_isAsking = false;
    QHash<qint32, QString> clauses = m_clauses.known(*content, batch.sightings);
    if (read) {
        QHash<qint32, QString> found;
        for (qsizetype place = 0; place < asked.size(); ++place)
            found.insert(asked[place], read->value(place));
        m_clauses.remember(*content, found);
        clauses.insert(found);
    } else {
        m_thread.reopen();
        m_clauses.clearShown(); // They would fail as well, one by one.
    }
    if (batch.context)
        batch.take(clauses);
    else if (!batch.take && !clauses.isEmpty())
        Q_EMIT clausesReady(content, clauses);
    if (!read)
        Q_EMIT failed(read.error());
    // Later: who answers still holds the content, which looks as if it were shown.
    QMetaObject::invokeMethod(this, &TimelineService::askNext, Qt::QueuedConnection);
}

void TimelineService::deliver(const TimelineContentPointer &content)
{
    m_isWanted = false;
    updateBusy();
    Q_EMIT timelineReady(content);
    if (!content)
        return;
    if (const auto known = m_clauses.known(*content); !known.isEmpty())
        Q_EMIT clausesReady(content, known);
}

void TimelineService::updateBusy()
{
    const bool isWaiting = m_state == State::Reading || (m_isWanted && m_state == State::Ready);
    if (isWaiting && !m_isBusy && !m_patience.isActive())
        m_patience.start();
    if (isWaiting)
        return;
    m_patience.stop();
    if (m_isBusy) {
        m_isBusy = false;
        Q_EMIT busyChanged(false);
    }
}

} // namespace Dateline::TimelinePanel
