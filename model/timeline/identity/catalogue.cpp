// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/identity/catalogue.h"

namespace Dateline::Timeline {

Catalogue::Catalogue(CatalogueSource source)
{
    Q_UNUSED(source)
}

QList<qint32> Catalogue::matching(const QString &filter, std::optional<EntityKind> kind) const
{
    Q_UNUSED(filter)
    Q_UNUSED(kind)
    return {};
}

const CatalogueEntry *Catalogue::named(const QString &name) const
{
    Q_UNUSED(name)
    return nullptr;
}

const CatalogueEntry *Catalogue::entry(qint64 entity) const
{
    const auto place = m_places.constFind(entity);
    return place == m_places.constEnd() ? nullptr : &m_entries[*place];
}

} // namespace Dateline::Timeline
