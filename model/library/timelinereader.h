// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"
#include "timeline/history/sighting.h"
#include "timeline/identity/catalogue.h"
#include "timeline/identity/namereason.h"
#include "timeline/models/entitycounts.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Dateline::Library {

class BodyReader;
class Database;
class MentionReader;
class ReasonReader;
class SightingReader;

/// Reads from a library who, when and where. Connections of its own; use each object on the thread that
/// opened it.
class TimelineReader
{
public:
    /// `folder` must be a library that Library::open() has accepted.
    static Result<std::unique_ptr<TimelineReader>> open(const QString &folder);
    ~TimelineReader();

    /// Every entity, with the user's edits of names.
    Result<Timeline::Catalogue> catalogue() const;
    /// What the listed versions of articles tell of an entity, with the user's edits of events. Entities are
    /// those of `catalogue`.
    Result<Timeline::Sightings> sightings(const Timeline::Catalogue &catalogue, qint64 entity) const;
    /// Reads what all long timelines need and keeps it until the index changes, so that the first of them
    /// does not take longer than the others. May be called at any time; what fails here fails again in
    /// sightings().
    void prepareSightings() const;
    /// In how many of the listed articles each entity of `catalogue` is named: of those with these ids, or of
    /// all. Quick when neither the library nor the catalogue changed since the last time.
    Result<Timeline::EntityCounts> counts(const Timeline::Catalogue &catalogue,
                                          const std::optional<QStringList> &articles) const;
    /// The clause of each of these.
    Result<QStringList> clauses(const QList<Timeline::Sighting> &sightings) const;

    /// Why the names of an entity of `catalogue` are one, the weightiest reasons first. Quick: asked while
    /// somebody points at a name.
    Result<QList<Timeline::NameReason>> reasons(const Timeline::Catalogue &catalogue, qint64 entity) const;

    /// The edits that a person made, in order.
    Result<QList<Timeline::Edit>> edits() const;

    /// Versions of articles that are not read for timelines yet, or not by this Dateline; the next import
    /// does it.
    qint64 pendingVersions() const;

private:
    explicit TimelineReader(std::unique_ptr<Database> index);
    std::unique_ptr<Database> m_index;
    std::unique_ptr<BodyReader> m_bodies;
    std::unique_ptr<SightingReader> m_sightings; ///< Null for an index that knows nothing of timelines.
    std::unique_ptr<MentionReader> m_mentions;   ///< The same.
    std::unique_ptr<ReasonReader> m_reasons;     ///< The same.
};

} // namespace Dateline::Library
