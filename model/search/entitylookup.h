// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"
#include "timeline/identity/catalogue.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Dateline::Search {

/// Tells the names of entities. Reads them from the library when it is first asked, and anew when they
/// changed.
class EntityLookup
{
public:
    /// `library` is a connection as openWithNotes() gives it, to tell by whether anything changed.
    EntityLookup(QString folder, Library::Database &library);

    /// All names of who or what has this name, in the spellings of the archive; empty when nobody has, or
    /// when the library cannot be read.
    QStringList namesOf(const QString &name);

private:
    void refresh();

    QString m_folder;
    Library::Database &m_library;
    std::optional<Timeline::Catalogue> m_catalogue;
    qint64 m_indexVersion = -1;
    qint64 m_notesVersion = -1;
};

} // namespace Dateline::Search
