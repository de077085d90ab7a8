// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/namefacts.h"

#include "timeline/timelineservice.h"

namespace Dateline::TimelinePanel {

using Timeline::CatalogueEntry;
using Timeline::CataloguePointer;

NameFacts::NameFacts(TimelineService *service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    connect(service, &TimelineService::catalogueChanged, this, [this] { m_reasons.clear(); });
}

QStringList NameFacts::reasons(const QString &entity)
{
    const auto known = m_reasons.constFind(entity);
    if (known != m_reasons.cend())
        return Timeline::reasonLines(*known);
    const CataloguePointer &catalogue = m_service->catalogue();
    const CatalogueEntry *entry = catalogue ? catalogue->withId(entity) : nullptr;
    if (!entry || entry->aliases.isEmpty())
        return {};
    if (m_reasons.size() >= mostKept)
        m_reasons.clear();
    m_reasons.insert(entity, {});
    m_service->fetchReasons(entity, this, [this, entity, catalogue](const auto &reasons) {
        // By another catalogue it may be somebody else.
        if (catalogue != m_service->catalogue() || reasons.isEmpty())
            return;
        m_reasons.insert(entity, reasons);
        Q_EMIT ready(entity);
    });
    return Timeline::reasonLines(m_reasons.value(entity));
}

std::optional<int> NameFacts::articles(const CatalogueEntry &entry) const
{
    const CataloguePointer &catalogue = m_service->catalogue();
    if (!catalogue)
        return std::nullopt;
    if (catalogue->namesOf(entry.entity.number).size() == 1)
        return entry.articles;
    const CatalogueEntry *known = catalogue->entry(entry.entity.number);
    if (!known || catalogue != m_counted || m_counts.isNull())
        return std::nullopt;
    return m_counts.ofAll(qint32(known - catalogue->entries().constData()));
}

std::optional<int> NameFacts::articles(const QString &entity) const
{
    const CataloguePointer &catalogue = m_service->catalogue();
    const CatalogueEntry *entry = catalogue ? catalogue->withId(entity) : nullptr;
    return entry ? articles(*entry) : std::nullopt;
}

void NameFacts::setCounts(const CataloguePointer &catalogue, const Timeline::EntityCounts &counts)
{
    m_counted = catalogue;
    m_counts = counts;
}

} // namespace Dateline::TimelinePanel
