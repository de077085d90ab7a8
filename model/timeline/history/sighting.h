// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/events/event.h"
#include "timeline/names/entitykind.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
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

/// An event as one article tells it, with the names of the archive.
struct Sighting
{
    QString article; ///< Its id.
    qint64 version = 0;
    QString outlet;
    QDateTime published;
    qint32 start = 0; ///< The clause; UTF-16, in the document text.
    qint32 end = 0;
    DateValue date;
    DateAnchor anchor = DateAnchor::Published;
    bool isDateExplicit = false;
    EventStatus status = EventStatus::Happened;
    Action action = Action::Other;
    qint64 place = 0;           ///< Number of an entity; 0 when it is not said.
    QList<qint64> participants; ///< Numbers of entities; who acts comes first.
    QList<QByteArray> rules;
    bool isPinned = false; ///< A person marked it as important.
    bool isEdited = false; ///< A person changed its date or place.
    bool isByHand = false; ///< A person added it; `note` says what it is.
    QString note;
    QString edit;      ///< The id of the edit that added it.
    QStringList edits; ///< Ids of those that changed it.
};

/// What a timeline is made of.
struct Sightings
{
    QHash<qint64, Entity> entities; ///< All that are named.
    QList<Sighting> events;
};

} // namespace Dateline::Timeline
