// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/history/sighting.h"

#include <optional>
#include <vector>

namespace Dateline::Timeline {

/// Sightings as they are merged: the same whatever order they come in. What they are compared by is looked up
/// once and kept as numbers.
class OrderedSightings
{
public:
    /// `sightings` must outlive it. A second thread may help while it is made.
    explicit OrderedSightings(const Sightings &sightings, bool hasHelper = false);
    ~OrderedSightings();
    Q_DISABLE_COPY_MOVE(OrderedSightings)

    /// In Sightings::events: those with a date, who says most first. Sightings of one date and precision
    /// follow one another.
    const std::vector<qint32> &order() const { return m_order; }
    /// A number for its article, in the order of their ids, and one for its outlet. These stay where they
    /// are.
    const qint32 &article(qint32 sighting) const { return m_articles[size_t(sighting)]; }
    const qint32 &outlet(qint32 sighting) const { return m_outlets[size_t(sighting)]; }

    /// The day of publication in UTC, Julian; nothing when nobody knows.
    std::optional<qint64> published(qint32 sighting) const;

    /// An entity that so great a part of all sightings name tells none of them apart.
    bool isCompanion(qint64 entity) const;

    /// Where it is told: by time of publication, article and place in it.
    bool isToldBefore(qint32 one, qint32 other) const;
    /// Of two that tell the same event whether the first is the one to quote: its date is named and exact, it
    /// names more, it is short.
    bool quotesBetter(qint32 one, qint32 other) const;

private:
    struct SortKey;
    struct ArticleRun;

    std::vector<ArticleRun> readEvents();
    void numberArticles(std::vector<ArticleRun> runs);
    void findCompanions();
    void sort();

    const QList<Sighting> &m_events;
    std::vector<SortKey> m_keys; ///< Of those with a date, until they are sorted.
    std::vector<qint32> m_order;
    std::vector<qint32> m_articles;
    std::vector<qint32> m_outlets;
    std::vector<qint64> m_times;
    std::vector<qint64> m_companions;
};

} // namespace Dateline::Timeline
