// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/entitylookup.h"

#include "library/timelinereader.h"

namespace Dateline::Search {

EntityLookup::EntityLookup(QString folder, Library::Database &library)
    : m_folder(std::move(folder))
    , m_library(library)
{
}

QStringList EntityLookup::namesOf(const QString &name)
{
    refresh();
    const Timeline::CatalogueEntry *entry = m_catalogue ? m_catalogue->named(name) : nullptr;
    if (!entry)
        return {};
    QStringList names;
    for (const qint64 number : m_catalogue->namesOf(entry->entity.number))
        names.append(m_catalogue->name(number).text);
    return names;
}

void EntityLookup::refresh()
{
    const qint64 index = m_library.number("PRAGMA main.data_version");
    const qint64 notes = m_library.number("PRAGMA notes.data_version");
    if (m_catalogue && index == m_indexVersion && notes == m_notesVersion)
        return;
    m_catalogue.reset();
    const auto reader = Library::TimelineReader::open(m_folder);
    if (!reader)
        return;
    if (auto catalogue = (*reader)->catalogue()) {
        m_catalogue = *std::move(catalogue);
        m_indexVersion = index;
        m_notesVersion = notes;
    }
}

} // namespace Dateline::Search
