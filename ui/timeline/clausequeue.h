// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/timelinecontent.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace Dateline::TimelinePanel {

/// Which clauses are still to be read, in order, and those that were read: a version's text never changes, so
/// a timeline that is read anew has its clauses at once. Lives on the GUI thread.
class ClauseQueue
{
public:
    using Taker = std::function<void(const QHash<qint32, QString> &clauses)>;
    static constexpr qsizetype screenful = 24;

    /// Some of what one call asked for.
    struct Batch
    {
        std::weak_ptr<const Timeline::TimelineContent> content;
        QList<qint32> sightings;
        Timeline::TimelineContentPointer kept; ///< Holds the content until somebody has taken it.
        QPointer<QObject> context;
        Taker take; ///< Null: for whoever shows them.
    };

    /// What somebody shows.
    void add(const Timeline::TimelineContentPointer &content, const QList<qint32> &sightings);
    /// What somebody waits for: before all that is only shown, and in one piece.
    void addFirst(const Timeline::TimelineContentPointer &content, const QList<qint32> &sightings,
                  QObject *context, Taker take);
    /// The next screenful; what nobody wants any more is dropped. `cached` tells whether one holder of a
    /// content is no one who shows it.
    using IsCached = std::function<bool(const Timeline::TimelineContentPointer &)>;
    std::optional<Batch> takeNext(const IsCached &isCached);
    /// Nobody gets what is only shown.
    void clearShown()
    {
        m_waiting.removeIf([](const Batch &batch) { return !batch.take; });
    }

    void remember(const Timeline::TimelineContent &content, const QHash<qint32, QString> &clauses);
    /// Those of these clauses that are known.
    QHash<qint32, QString> known(const Timeline::TimelineContent &content,
                                 const QList<qint32> &sightings) const;
    /// Another library: its versions have other numbers.
    void forget() { m_known.clear(); }

private:
    struct Place
    {
        qint64 version = 0;
        qint32 start = 0;
        qint32 end = 0;

        bool operator==(const Place &) const = default;
        friend size_t qHash(const Place &place, size_t seed = 0)
        {
            return qHashMulti(seed, place.version, place.start, place.end);
        }
    };

    static Place placeOf(const Timeline::Sighting &sighting);

    QList<Batch> m_waiting;
    QHash<Place, QString> m_known;
};

} // namespace Dateline::TimelinePanel
