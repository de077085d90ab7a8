// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/entities/entitycounter.h"

namespace Dateline::TimelinePanel {

using namespace Timeline;

EntityCounter::EntityCounter(const QString &libraryFolder, QObject *parent)
    : QObject(parent)
    , m_thread(libraryFolder, QStringLiteral("entity counts"))
{
}

EntityCounter::~EntityCounter()
{
    cancel();
}

void EntityCounter::count(const CataloguePointer &catalogue, const std::optional<QStringList> &articles)
{
    const quint64 request = ++m_newest;
    if (!catalogue)
        return;
    m_thread.ask(
        [this, request, catalogue, articles](const Library::TimelineReader &reader) -> Thread::Answer {
            if (request != m_newest)
                return {};
            const auto counts = reader.counts(*catalogue, articles);
            return [this, request, catalogue, counts] { answer(request, catalogue, counts); };
        },
        [this, request, catalogue](const Error &error) { answer(request, catalogue, error); });
}

void EntityCounter::answer(quint64 request, const CataloguePointer &catalogue,
                           const Result<EntityCounts> &counts)
{
    // A file that could not be read may be another one the next time.
    if (!counts)
        m_thread.reopen();
    if (request != m_newest)
        return;
    if (!counts)
        Q_EMIT failed(counts.error());
    Q_EMIT countsReady(catalogue, counts ? *counts : EntityCounts());
}

void EntityCounter::reopen()
{
    m_thread.reopen();
}

} // namespace Dateline::TimelinePanel
