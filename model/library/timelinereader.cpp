// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/timelinereader.h"

#include "library/bodystore.h"
#include "library/database.h"
#include "library/openwithnotes.h"
#include "library/timelineedits.h"
#include "library/timelines/entityrefresh.h"
#include "library/timelines/mentionreader.h"
#include "library/timelines/reasonreader.h"
#include "library/timelines/recordstore.h"
#include "library/timelines/sightingreader.h"
#include "timeline/edits/eventedits.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>

namespace Dateline::Library {

namespace {

constexpr int firstVersionWithRecords = 4;

/// Names that only versions had which are not listed any more are left out, but for those that are short for
/// others, which no article has to use by themselves.
void keepLiving(QList<Timeline::NameNode> &names, Database &index)
{
    const auto isDead = [](const Timeline::NameNode &name) { return name.articles <= 0; };
    if (std::ranges::none_of(names, isDead))
        return;
    QSet<qint64> linked;
    Statement links(index, "SELECT first, second FROM name_links");
    while (links.step()) {
        linked.insert(links.number(0));
        linked.insert(links.number(1));
    }
    names.removeIf(
        [&](const Timeline::NameNode &name) { return isDead(name) && !linked.contains(name.number); });
}

} // namespace

TimelineReader::TimelineReader(std::unique_ptr<Database> index)
    : m_index(std::move(index))
    , m_bodies(std::make_unique<BodyReader>(*m_index))
{
    if (m_index->number("PRAGMA main.user_version") >= firstVersionWithRecords) {
        m_sightings = std::make_unique<SightingReader>(*m_index);
        m_mentions = std::make_unique<MentionReader>(*m_index);
        m_reasons = std::make_unique<ReasonReader>(*m_index);
    }
}

TimelineReader::~TimelineReader() = default;

Result<std::unique_ptr<TimelineReader>> TimelineReader::open(const QString &folder)
{
    auto index = openWithNotes(folder);
    if (!index)
        return index.error();
    std::unique_ptr<TimelineReader> reader(new TimelineReader(std::move(*index)));
    if (reader->m_index->hasError())
        return reader->m_index->takeError();
    return reader;
}

Result<Timeline::Catalogue> TimelineReader::catalogue() const
{
    if (!m_sightings)
        return Timeline::Catalogue();
    Timeline::CatalogueSource source;
    {
        const Snapshot snapshot(*m_index);
        source.nodes = readNames(*m_index);
        EntityIds ids = readEntityIds(*m_index, source.nodes);
        source.ids = std::move(ids.ids);
        source.formerIds = std::move(ids.former);
        keepLiving(source.nodes, *m_index);
        Statement suggestions(*m_index, "SELECT first, second, rule, articles FROM entity_suggestions");
        while (suggestions.step())
            source.suggestions.append({suggestions.number(0), suggestions.number(1), suggestions.blob(2),
                                       qint32(suggestions.number(3))});
        Statement doubts(*m_index, "SELECT entity, first, second, rule FROM entity_doubts");
        while (doubts.step())
            source.doubts.append({doubts.number(0), doubts.number(1), doubts.number(2), doubts.blob(3)});
    }
    if (m_index->hasError())
        return m_index->takeError();
    auto made = edits();
    if (!made)
        return made.error();
    source.edits = std::move(*made);
    return Timeline::Catalogue(std::move(source));
}

Result<Timeline::Sightings> TimelineReader::sightings(const Timeline::Catalogue &catalogue,
                                                      qint64 entity) const
{
    if (!m_sightings)
        return Timeline::Sightings();
    const auto made = edits();
    if (!made)
        return made.error();
    Timeline::Sightings found =
        m_sightings->read(catalogue, entity, Timeline::articlesMovedTo(*made, catalogue, entity));
    if (m_index->hasError())
        return m_index->takeError();
    if (!made->isEmpty()) {
        Timeline::applyEventEdits(*made, catalogue, entity, &found, [this](const Timeline::Sighting &told) {
            const auto clause = clauses({told});
            return clause ? clause->constFirst() : QString();
        });
    }
    return found;
}

void TimelineReader::prepareSightings() const
{
    if (m_sightings)
        m_sightings->prepare();
    if (m_index->hasError())
        m_index->takeError();
}

Result<Timeline::EntityCounts> TimelineReader::counts(const Timeline::Catalogue &catalogue,
                                                      const std::optional<QStringList> &articles) const
{
    if (!m_mentions)
        return Timeline::EntityCounts();
    Timeline::EntityCounts counts = m_mentions->counts(catalogue, articles);
    if (m_index->hasError())
        return m_index->takeError();
    return counts;
}

Result<QList<Timeline::NameReason>> TimelineReader::reasons(const Timeline::Catalogue &catalogue,
                                                            qint64 entity) const
{
    if (!m_reasons)
        return QList<Timeline::NameReason>();
    const auto made = edits();
    if (!made)
        return made.error();
    const Snapshot snapshot(*m_index);
    QList<Timeline::NameReason> found = m_reasons->read(catalogue, entity, *made);
    if (m_index->hasError())
        return m_index->takeError();
    return found;
}

Result<QStringList> TimelineReader::clauses(const QList<Timeline::Sighting> &sightings) const
{
    QStringList clauses(sightings.size());
    QMultiHash<qint64, qsizetype> places; // Of a version's sightings: each text is unpacked once.
    for (qsizetype place = 0; place < sightings.size(); ++place)
        places.insert(sightings[place].version, place);
    const Snapshot snapshot(*m_index);
    Statement reading(*m_index, "SELECT dictionary, body, markup IS NULL FROM bodies WHERE version = ?1");
    const QList<qint64> versions = places.uniqueKeys();
    for (const qint64 version : versions) {
        reading.bind(1, version);
        const auto body = reading.step()
                              ? m_bodies->readText(reading.number(0), reading.blob(1), reading.number(2) != 0)
                              : std::nullopt;
        reading.reset();
        if (!body)
            continue;
        for (auto place = places.constFind(version); place != places.cend() && place.key() == version;
             ++place) {
            const Timeline::Sighting &told = sightings[*place];
            clauses[*place] = body->text.mid(told.start, told.end - told.start);
        }
    }
    if (m_index->hasError())
        return m_index->takeError();
    return clauses;
}

Result<QList<Timeline::Edit>> TimelineReader::edits() const
{
    return readEdits(*m_index);
}

qint64 TimelineReader::pendingVersions() const
{
    const bool isCurrent =
        m_sightings && m_index->number("SELECT made_by FROM records_state") == recordsMadeBy();
    return m_index->number(isCurrent ? "SELECT count(*) FROM pending_records"
                                     : "SELECT count(*) FROM versions");
}

} // namespace Dateline::Library
