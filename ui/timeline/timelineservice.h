// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"
#include "timeline/models/timelinecontent.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>

namespace Dateline::TimelinePanel {

/// Reads entities and timelines of a library in the background. Lives on the GUI thread; deleting it waits
/// for what is under way, at most for one question.
class TimelineService : public QObject
{
    Q_OBJECT

public:
    explicit TimelineService(const QString &libraryFolder, QObject *parent = nullptr);
    ~TimelineService() override;

    /// Reads the catalogue anew, and the timeline that was asked for last: articles or edits changed.
    void refresh();
    /// Null until it is read.
    const Timeline::CataloguePointer &catalogue() const { return m_catalogue; }
    /// How many versions of articles are not read for timelines yet.
    qint64 pendingVersions() const { return m_pending; }

    /// Asks for the timeline of an entity, by its id, which stays the same when the catalogue is read anew;
    /// an answer that is not wanted any more does not come. Empty: none.
    void request(const QString &entity);
    /// For the model's clausesWanted(). Answers come in the order of requests, a screenful at a time.
    void requestClauses(const Timeline::TimelineContentPointer &content, const QList<qint32> &sightings);

Q_SIGNALS:
    void catalogueChanged();
    /// Null for an entity that is no more.
    void timelineReady(const Dateline::Timeline::TimelineContentPointer &content);
    void clausesReady(const Dateline::Timeline::TimelineContentPointer &content,
                      const QHash<qint32, QString> &clauses);
    /// A question has been without an answer for so long that it should show, or that is over.
    void busyChanged(bool isBusy);
    void failed(const Dateline::Error &error);

private:
    Timeline::CataloguePointer m_catalogue;
    qint64 m_pending = 0;
};

} // namespace Dateline::TimelinePanel
