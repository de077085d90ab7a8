// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/events/statuscues.h"

#include <optional>

namespace Dateline::Timeline {

/// The date of an event, and whence it comes.
struct EventDate
{
    DateValue value;
    DateAnchor anchor = DateAnchor::Published;
    qint32 start = -1; ///< Where it is named; -1 for the article's own day.
    qint32 end = -1;
    bool isExplicit = false;
    const char *source = ""; ///< "date:explicit", "date:sentence", ...
    const char *rule = "";   ///< The rule by which the date was read.
};

/// What a clause needs to know to be dated.
struct DatedClause
{
    const Clause &clause;
    Action action = Action::Other;
    StatusReading status;
    bool isStay = false;      ///< Says 在首爾期間, 此行, during his visit.
    bool isContent = false;   ///< What someone says in this sentence.
    bool isBySpeaker = false; ///< A verb of speech.
    bool isAttitude = false;  ///< A verb of the mind.
    bool isLead = false;      ///< In the paragraph that tells the news.
};

/// Remembers which date holds, clause by clause.
class DateCarrying
{
public:
    explicit DateCarrying(QDate written);

    void enterSentence();
    void enterParagraph();
    /// The date of a clause that names none.
    std::optional<EventDate> carriedTo(const DatedClause &clause) const;
    /// Takes note of what an event was dated by.
    void remember(const EventDate &date, const DatedClause &clause);

private:
    struct Held
    {
        EventDate date;
        bool isSpeech = false;
        bool isContent = false;
        bool isPlanned = false;
    };

    std::optional<EventDate> articleDay(const char *source) const;

    QDate m_written;
    std::optional<Held> m_sentence;
    std::optional<Held> m_paragraph;
};

/// The date that a predicate names, which is before a Chinese verb or behind 於; not what it counts from
/// (自2017年 以來) nor what it is about (批評2014年的協議).
std::optional<EventDate> namedDate(const ArticleItems &article, std::span<const Item> items,
                                   const Predicate &predicate, bool isEnglish);
EventDate eventDate(const DateMention &date, const char *source);

} // namespace Dateline::Timeline
