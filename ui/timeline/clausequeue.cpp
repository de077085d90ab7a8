// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/clausequeue.h"

#include <algorithm>

namespace Dateline::TimelinePanel {

using Timeline::TimelineContent;
using Timeline::TimelineContentPointer;

namespace {

constexpr qsizetype mostKnown = 20'000; ///< Some megabytes.

} // namespace

void ClauseQueue::add(const TimelineContentPointer &content, const QList<qint32> &sightings)
{
    m_waiting.append({content, sightings, nullptr, nullptr, nullptr});
}

void ClauseQueue::addFirst(const TimelineContentPointer &content, const QList<qint32> &sightings,
                           QObject *context, Taker take)
{
    const auto isShown = [](const Batch &batch) { return !batch.take; };
    const auto place = std::ranges::find_if(m_waiting, isShown);
    m_waiting.insert(place, {content, sightings, content, context, std::move(take)});
}

std::optional<ClauseQueue::Batch> ClauseQueue::takeNext(const IsCached &isCached)
{
    while (!m_waiting.isEmpty()) {
        Batch &first = m_waiting.first();
        if (first.take) {
            if (first.context)
                return m_waiting.takeFirst();
            m_waiting.removeFirst();
            continue;
        }
        const TimelineContentPointer content = first.content.lock();
        const long ours = content && isCached(content) ? 2 : 1;
        if (!content || content.use_count() <= ours) {
            m_waiting.removeFirst();
            continue;
        }
        if (first.sightings.size() <= screenful)
            return m_waiting.takeFirst();
        Batch part = first;
        part.sightings = first.sightings.first(screenful);
        first.sightings.remove(0, screenful);
        return part;
    }
    return std::nullopt;
}

void ClauseQueue::remember(const TimelineContent &content, const QHash<qint32, QString> &clauses)
{
    if (m_known.size() + clauses.size() > mostKnown)
        m_known.clear();
    for (const auto &[sighting, clause] : clauses.asKeyValueRange()) {
        if (!clause.isEmpty())
            m_known.insert(placeOf(content.sightings.events[sighting]), clause);
    }
}

QHash<qint32, QString> ClauseQueue::known(const TimelineContent &content,
                                          const QList<qint32> &sightings) const
{
    QHash<qint32, QString> found;
    for (const qint32 number : sightings) {
        const auto clause = m_known.constFind(placeOf(content.sightings.events[number]));
        if (clause != m_known.cend())
            found.insert(number, *clause);
    }
    return found;
}

ClauseQueue::Place ClauseQueue::placeOf(const Timeline::Sighting &sighting)
{
    return {sighting.version, sighting.start, sighting.end};
}

} // namespace Dateline::TimelinePanel
