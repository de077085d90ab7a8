// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/extraction.h"
#include "timeline/names/entitykind.h"

#include <QByteArray>
#include <QDataStream>
#include <QList>
#include <QString>

namespace Dateline::Timeline {

/// All mentions of an article with one kind, key and code.
struct RecordedName
{
    EntityKind kind = EntityKind::Person;
    QString key;  ///< nameKey().
    QString text; ///< As the article writes it most often.
    QString code; ///< Place::code or that of an organisation; empty when no table knows it.
    /// Including what stands for it; 0 for a name that only ever stands for another one.
    qint32 mentions = 0;
    Strength strength = Strength::Suggested; ///< The greatest of its mentions.

    bool operator==(const RecordedName &) const = default;
};

/// What the article says for or against two of its names being one.
struct RecordedLink
{
    qint32 first = 0; ///< In ArticleRecord::names; of a short form it is the short one.
    qint32 second = 0;
    bool isSame = true;
    Strength strength = Strength::Medium;
    QByteArray rule;

    bool operator==(const RecordedLink &) const = default;
};

/// Event, with names in the place of mentions.
struct RecordedEvent
{
    qint32 start = 0; ///< The clause; UTF-16, in the document text.
    qint32 end = 0;
    DateValue date; ///< isRecordable().
    DateAnchor anchor = DateAnchor::Published;
    bool isDateExplicit = false;
    EventStatus status = EventStatus::Happened;
    Action action = Action::Other;
    qint32 place = -1;          ///< In ArticleRecord::names, or -1.
    QList<qint32> participants; ///< The same, each once; who acts comes first.
    QList<QByteArray> rules;

    bool operator==(const RecordedEvent &) const = default;
};

/// What a library keeps of an article for timelines: no more than so many of each, whatever the article.
struct ArticleRecord
{
    static constexpr qsizetype mostNames = 500;
    static constexpr qsizetype mostLinks = 2000;
    static constexpr qsizetype mostEvents = 2000;
    static constexpr qsizetype mostParticipants = 32; ///< Of one event.
    static constexpr qsizetype longestName = 120;     ///< UTF-16; longer ones are none.

    QList<RecordedName> names;
    QList<RecordedLink> links;
    QList<RecordedEvent> events;

    bool operator==(const ArticleRecord &) const = default;
};

/// Names by what they are compared by. A mention that stands for another one counts for that one, and is a
/// link between the two names (Medium, "short-form") unless it is a pronoun or a title, which are no names.
/// Events in which nobody takes part and that are at no place are left out.
ArticleRecord recordOf(const ArticleText &article, const Extraction &extraction);

/// Valid, and of years of four digits.
bool isRecordable(const DateValue &date);

QDataStream &operator<<(QDataStream &stream, const ArticleRecord &record);
/// A record with indexes that are out of range, or with too much, is corrupt data to the stream.
QDataStream &operator>>(QDataStream &stream, ArticleRecord &record);

} // namespace Dateline::Timeline
