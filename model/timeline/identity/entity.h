// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/entitykind.h"
#include "timeline/numbermap.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Dateline::Timeline {

struct Coordinates
{
    double latitude = 0; ///< Degrees.
    double longitude = 0;

    bool operator==(const Coordinates &) const = default;
};

/// Whom a timeline is of, or names.
struct Entity
{
    qint64 number = 0; ///< In its library.
    QString id;        ///< Stable, for other programs.
    EntityKind kind = EntityKind::Person;
    QString name;           ///< To show.
    QString place;          ///< Place::code of a place that the gazetteer knows, else empty.
    QString country;        ///< Of a place: ISO 3166-1 alpha-2, else empty.
    bool isCountry = false; ///< Of a place: it is a country or larger.
    std::optional<Coordinates> coordinates;
};

/// An entity with all that a list shows of it.
struct CatalogueEntry
{
    Entity entity;
    QStringList aliases; ///< Its other names, the most frequent first.
    qint32 articles = 0; ///< At most: one that uses two names counts twice, until it is counted apart.
    bool isEdited = false;
    bool isDoubtful = false; ///< Something says that not all of its names are the same.
};

/// Entities by their numbers: those of a catalogue, whose memory it shares, or others. Copies cost nothing.
class EntityTable
{
public:
    EntityTable() = default;
    /// `places` are those of the entities' numbers in `entries`.
    EntityTable(const QList<CatalogueEntry> &entries, const NumberMap<qint32> &places)
        : m_entries(entries)
        , m_places(places)
    {
    }

    /// In the place of the one that has its number, if there is one.
    void insert(qint64 number, const Entity &entity)
    {
        if (const qint32 *place = m_places.find(number)) {
            m_entries[*place].entity = entity;
        } else {
            m_places.insert(number, qint32(m_entries.size()));
            m_entries.emplaceBack().entity = entity;
        }
    }

    /// Null for none.
    const Entity *find(qint64 number) const
    {
        const qint32 *place = m_places.find(number);
        return place ? &m_entries[*place].entity : nullptr;
    }
    bool contains(qint64 number) const { return find(number) != nullptr; }
    Entity value(qint64 number) const
    {
        const Entity *found = find(number);
        return found ? *found : Entity();
    }

private:
    QList<CatalogueEntry> m_entries;
    NumberMap<qint32> m_places;
};

} // namespace Dateline::Timeline
