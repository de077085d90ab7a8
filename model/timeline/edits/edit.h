// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/events/event.h"
#include "timeline/names/entitykind.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace Dateline::Timeline {

/// A name, wherever it stands; also in an index that was made anew.
struct NameReference
{
    EntityKind kind = EntityKind::Person;
    QString key;   ///< nameKey().
    QString place; ///< Place::code of a place that the gazetteer knows, else empty.

    bool operator==(const NameReference &) const = default;
};

/// An event, wherever its article is: found again by what it was read from.
struct EventReference
{
    QString article;  ///< Its id.
    qint32 start = 0; ///< The clause, UTF-16, in the document text.
    qint32 end = 0;
    QString quote; ///< The clause.
    QString rule;  ///< By which it was dated.

    bool operator==(const EventReference &) const = default;
};

/// What a person did to a timeline. Edits are only ever added; undoing one is another one.
struct Edit
{
    enum class Kind : quint8 {
        Merge = 0,    ///< `names` are all of one entity.
        Split = 1,    ///< `names` are not of the same entity as `others`.
        NotSame = 2,  ///< A suggestion refused: `names` and `others` stay apart.
        Rename = 3,   ///< The entity of `names` is shown as `text`.
        SetKind = 4,  ///< It is of `entityKind`.
        Hide = 5,     ///< `event`, of `date` if one is given, is not shown.
        Redate = 6,   ///< `event` was on `date`.
        Replace = 7,  ///< `event` was at the place of `others`; nowhere when there are none.
        AddEvent = 8, ///< By hand: `event` (its quote may be empty), `date`, `status`, `text`, names, place
                      ///< in others.
        Pin = 9,      ///< `event` is marked as important.
        Undo = 10,    ///< The edit `target` does not count any more. An undo can be undone.
        HideEntity = 11, ///< The entity of `names` is no entity.
    };

    QString id;        ///< 16 hexadecimal digits.
    QDateTime created; ///< UTC; edits that are one step of the user have the same.
    QString creator;
    Kind kind = Kind::Merge;
    QList<NameReference> names;
    QList<NameReference> others;
    EventReference event;
    QString text;
    DateValue date;
    EventStatus status = EventStatus::Happened;
    EntityKind entityKind = EntityKind::Person;
    QString target; ///< Of an undo; of one about an event, the edit that added it, if one did.

    bool operator==(const Edit &) const = default;
};

} // namespace Dateline::Timeline
