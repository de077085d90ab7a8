// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/noteentity.h"

#include "timeline/identity/catalogue.h"

namespace Dateline::Notes {

NoteEntity noteEntity(const QString &id, const QString &name)
{
    return {id, name, {name}};
}

NoteEntity noteEntity(const Timeline::Catalogue &catalogue, const NoteEntity &entity)
{
    const Timeline::CatalogueEntry *entry = catalogue.withId(entity.id);
    if (!entry)
        return entity;
    // The id stays: an entity that was part of another can be one by itself again.
    return {entity.id, entry->entity.name, QStringList{entry->entity.name} + entry->aliases};
}

} // namespace Dateline::Notes
