// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/dates/dateresolver.h"

#include <QByteArray>
#include <QList>

namespace Dateline::Timeline {

enum class EventStatus : quint8 { Happened, Planned, Reported };

/// "happened", "planned", "reported".
const char *statusName(EventStatus status);

/// What is done, roughly: by it the same event is known again in another article. The numbers are stored.
enum class Action : quint8 {
    Other = 0,
    Arrive = 1,
    Depart = 2,
    Visit = 3,
    Stay = 4,
    Meet = 5,
    Speak = 6, ///< Says, declares, writes.
    Agree = 7, ///< Signs, announces together.
    Decide = 8,
    Attack = 9,
    Die = 10,
    Arrest = 11,
    Judge = 12,
    Appoint = 13, ///< Is made or becomes, takes office.
    Resign = 14,
    Elect = 15,
    Order = 16, ///< Demands, urges, sanctions.
    Give = 17,  ///< Sends, pays, sells.
    Begin = 18,
    End = 19,
    Happen = 20, ///< Of itself: an earthquake, a rise, a fall.
    Win = 21,
    Lose = 22,
    Publish = 23,
};

/// The name of a rule, which is a literal and so is not copied.
inline QByteArray ruleOf(const char *literal)
{
    return QByteArray::fromRawData(literal, qsizetype(qstrlen(literal)));
}

/// Something that a clause of an article says to have happened or to be planned.
struct Event
{
    qint32 start = 0; ///< The clause; UTF-16, in the document text.
    qint32 end = 0;
    DateValue date;
    DateAnchor anchor = DateAnchor::Published;
    qint32 dateStart =
        -1; ///< Where its date is named, which may be in a clause before; -1 for the article's own.
    qint32 dateEnd = -1;
    bool isDateExplicit = false; ///< Named in this clause, not taken over.
    EventStatus status = EventStatus::Happened;
    Action action = Action::Other;
    qint32 place = -1; ///< Where it is, a mention of the article; -1 when the clause does not say.
    /// Who takes part, mentions of the article, each name once; who acts comes first. A mention that stands
    /// for another, such as a pronoun, is given as what it stands for.
    QList<qint32> participants;
    QList<QByteArray> rules; ///< By which it was dated, and by which its status and who acts were told.

    bool operator==(const Event &) const = default;
};

} // namespace Dateline::Timeline
