// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/events/event.h"
#include "timeline/identity/entity.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace Dateline::Timeline {

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
    EntityTable entities; ///< All that are named, and maybe others.
    QList<Sighting> events;
};

} // namespace Dateline::Timeline
