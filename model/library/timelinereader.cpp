// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/timelinereader.h"

#include "library/bodystore.h"
#include "library/database.h"
#include "library/schema.h"

namespace Dateline::Library {

TimelineReader::TimelineReader(std::unique_ptr<Database> index)
    : m_index(std::move(index))
{
}

TimelineReader::~TimelineReader() = default;

Result<std::unique_ptr<TimelineReader>> TimelineReader::open(const QString &folder)
{
    auto index = openForReading(folder, indexSchema(), readingAccess(folder));
    if (!index)
        return index.error();
    return std::unique_ptr<TimelineReader>(new TimelineReader(std::move(*index)));
}

Result<Timeline::Catalogue> TimelineReader::catalogue() const
{
    return Timeline::Catalogue();
}

Result<Timeline::Sightings> TimelineReader::sightings(const Timeline::Catalogue &catalogue,
                                                      qint64 entity) const
{
    Q_UNUSED(catalogue)
    Q_UNUSED(entity)
    return Timeline::Sightings();
}

Result<QStringList> TimelineReader::clauses(const QList<Timeline::Sighting> &sightings) const
{
    return QStringList(sightings.size());
}

Result<QList<Timeline::Edit>> TimelineReader::edits() const
{
    return QList<Timeline::Edit>();
}

} // namespace Dateline::Library
