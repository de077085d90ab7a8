// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/timelinereader.h"
#include "support/readerthread.h"
#include "support/result.h"
#include "timeline/clausequeue.h"
#include "timeline/contentcache.h"
#include "timeline/edits/edit.h"
#include "timeline/models/timelinecontent.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace Dateline::TimelinePanel {

/// Reads entities and timelines of a library in the background: the catalogue on one thread, timelines and
/// clauses on another, so that none waits for a new catalogue. Lives on the GUI thread; deleting it waits
/// for what is under way, at most for one question of each.
class TimelineService : public QObject
{
    Q_OBJECT

public:
    /// Of the catalogue.
    enum class State : quint8 {
        None,    ///< Nobody asked yet.
        Reading, ///< For the first time; later the old one stays until the new one is there.
        Ready,
        Failed, ///< There is none; failed() said why.
    };

    explicit TimelineService(const QString &libraryFolder, QObject *parent = nullptr);
    ~TimelineService() override;

    /// Reads the catalogue anew, and the timeline that was asked for last: articles or edits changed. Several
    /// calls while it is read are one.
    void refresh();
    /// The same with the files opened anew: others are in their place.
    void reopen();
    State state() const { return m_state; }
    /// Null until it is read. Without entities for a library whose index is of a Dateline that knew nothing
    /// of timelines: pendingVersions() says then how many versions an import would read.
    const Timeline::CataloguePointer &catalogue() const { return m_catalogue; }
    /// Null before the catalogue is read, and for an id that is nobody's.
    const Timeline::CatalogueEntry *entryOf(const QString &entity) const;
    /// What a person changed so far, in order; as of the catalogue.
    const QList<Timeline::Edit> &edits() const { return m_edits; }
    /// How many versions of articles are not read for timelines yet.
    qint64 pendingVersions() const { return m_pending; }

    /// Somebody may ask for timelines soon: what all of them need is read, now and whenever the index
    /// changed.
    void prepare();
    /// Asks for the timeline of an entity, by its id, which stays the same when the catalogue is read anew,
    /// or by a former one; an answer that is not wanted any more does not come. The answer may come before
    /// this returns: one of the last eight again. Empty: none.
    void request(const QString &entity);
    /// Takes `content`, or null, of another entity besides, as to compare it; does not change what request()
    /// asked for. Dropped when `context` is gone by then.
    using ContentTaker = std::function<void(const Timeline::TimelineContentPointer &content)>;
    void fetch(const QString &entity, QObject *context, const ContentTaker &take);

    /// Takes why the names of an entity are one, by its id; none where that cannot be read. Dropped when
    /// `context` is gone by then.
    using ReasonTaker = std::function<void(const QList<Timeline::NameReason> &reasons)>;
    void fetchReasons(const QString &entity, QObject *context, const ReasonTaker &take);

    /// For the model's clausesWanted(). What is known comes before this returns; the rest in the order of
    /// requests, a screenful at a time, and none for a content that nobody but this holds any more.
    void requestClauses(const Timeline::TimelineContentPointer &content, const QList<qint32> &sightings);
    /// All clauses of these at once; null clauses where they cannot be read.
    using ClauseTaker = std::function<void(const QHash<qint32, QString> &clauses)>;
    void fetchClauses(const Timeline::TimelineContentPointer &content, const QList<qint32> &sightings,
                      QObject *context, const ClauseTaker &take);

Q_SIGNALS:
    /// Or state().
    void catalogueChanged();
    /// Null for an entity that is no more.
    void timelineReady(const Dateline::Timeline::TimelineContentPointer &content);
    void clausesReady(const Dateline::Timeline::TimelineContentPointer &content,
                      const QHash<qint32, QString> &clauses);
    /// The timeline that was asked for could not be read; asking again may help.
    void timelineFailed(const Dateline::Error &error);
    /// A question has been without an answer for so long that it should show, or that is over.
    void busyChanged(bool isBusy);
    /// Anything else could not be read.
    void failed(const Dateline::Error &error);

private:
    struct Fetch
    {
        QString entity;
        QPointer<QObject> context;
        ContentTaker take;
    };
    struct ReasonFetch
    {
        QString entity;
        QPointer<QObject> context;
        ReasonTaker take;
    };
    struct Reading;
    using TimelineThread = Support::ReaderThread<Library::TimelineReader>;

    void readCatalogue();
    void takeCatalogue(const Reading &reading);
    void takeFailure(const Error &error);
    void endReading();
    void askNext();
    void askPrepared();
    void askWanted();
    void askFetched();
    void askReasons();
    void askClauses();
    void takeClauses(const ClauseQueue::Batch &batch, const Timeline::TimelineContentPointer &content,
                     const QList<qint32> &asked, const Result<QStringList> &read);
    void askTimeline(const Timeline::Entity &subject, const std::function<bool()> &isWanted,
                     const std::function<void(const Result<Timeline::TimelineContentPointer> &)> &take);
    void deliver(const Timeline::TimelineContentPointer &content);
    void updateBusy();

    ContentCache m_cache;
    ClauseQueue m_clauses;
    Timeline::CataloguePointer m_catalogue;
    QList<Timeline::Edit> m_edits;
    qint64 m_pending = 0;
    State m_state = State::None;
    QTimer m_start; ///< Calls of refresh() one after the other are one.
    bool m_isReading = false;
    bool m_isOutdated = false; ///< What is being read now is to be read again.
    QString m_entity;          ///< What request() asked for last.
    bool m_isWanted = false;   ///< It has no answer yet.
    QList<Fetch> m_fetches;
    QList<ReasonFetch> m_reasonFetches;
    bool m_isPreparing = false;
    bool m_isAsking = false; ///< One question at a time: the next one is the newest.
    std::shared_ptr<std::atomic<quint64>> m_generation; ///< Of request(), for the thread to see.
    QTimer m_patience;
    bool m_isBusy = false;
    // Last: what they ask for refers to all of the above.
    TimelineThread m_catalogueThread;
    TimelineThread m_thread;
};

} // namespace Dateline::TimelinePanel
