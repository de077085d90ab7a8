// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/rowsmaker.h"

#include "timeline/models/timelinedigest.h"

#include <QtConcurrentRun>

namespace Dateline::TimelinePanel {

using Timeline::TimelineContentPointer;
using Timeline::TimelineFilter;
using Timeline::TimelineRowsPointer;

RowsMaker::RowsMaker(QObject *parent)
    : QObject(parent)
    , m_generation(std::make_shared<std::atomic<quint64>>(0))
{
}

RowsMaker::~RowsMaker()
{
    ++*m_generation;
}

void RowsMaker::make(const TimelineContentPointer &content, const TimelineFilter &filter, const Taker &take)
{
    const quint64 generation = ++*m_generation;
    const bool isThere = content && content->digest && !filter.isActive();
    if (!content || isThere || content->history.entries.size() <= mostAtOnce) {
        take(content ? makeRows(*content, filter) : nullptr);
        return;
    }
    QtConcurrent::run([content, filter, generation, newest = m_generation] {
        return *newest == generation ? makeRows(*content, filter) : nullptr;
    }).then(this, [this, generation, take](const TimelineRowsPointer &rows) {
        if (*m_generation == generation)
            take(rows);
    });
}

} // namespace Dateline::TimelinePanel
