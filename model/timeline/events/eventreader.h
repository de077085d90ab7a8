// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/events/datecarrying.h"
#include "timeline/events/standins.h"

namespace Dateline::Timeline {

/// An event with what is only needed until all are known.
struct FoundEvent
{
    Event event;
    qsizetype clause = 0;
    bool isSpeechAtEnd = false; ///< The clause ends with 表示 or "said": what is said stands beside it.
    bool isStay = false;
};

/// Reads the clauses of an article one by one and remembers who acted and when. One per article.
class EventReader
{
public:
    EventReader(const ArticleItems &article, const Clauses &clauses, const QList<Cue> &cues, QDate written,
                StandIns *standIns);

    QList<FoundEvent> read();

private:
    /// Who acted in a clause, for those that follow.
    struct Actors
    {
        QList<qint32> mentions;
        bool isKnown = false;
    };
    /// A clause without a verb, which belongs to the next: 今年1月，…
    struct Opening
    {
        qint32 start = -1;
        Subject subject;
        std::optional<EventDate> date;
    };

    void enter(const Clause &clause);
    bool opensNothing(std::span<const Item> items) const;
    void readClause(qsizetype index);
    void readOpening(const Clause &clause, std::span<const Item> items);
    bool dateLastEvent(const Clause &clause, std::span<const Item> items);
    void readPredicate(qsizetype index, std::span<const Item> items, const Predicate &predicate);
    bool settleStatus(const DatedClause &dated, const Cue &verb, bool wasContent, Event *event) const;
    void readImplied(qsizetype index, std::span<const Item> items);
    QList<qint32> actorsOf(const Clause &clause, const Predicate &predicate, Event *event);
    bool saysStay(std::span<const Item> items) const;
    QList<qint32> meantBy(const Cue &pronoun, bool isSaid) const;
    bool endsInSpeech(std::span<const Item> items, const Predicate &predicate, const Clause &clause) const;
    void tellReportsOf(const QList<qint32> &actors, const Clause &clause);
    void rememberPersons(const QList<qint32> &actors, const Event &event);
    QList<qint32> carriedActors(const Predicate &predicate, bool isSpeech, Event *event) const;
    void addOthers(std::span<const Item> items, const Predicate &predicate, Event *event) const;
    void addParticipant(qint32 mention, Event *event) const;
    bool isOther(std::span<const Item> items, size_t at, const Predicate &predicate) const;
    qint32 place(std::span<const Item> items, const Predicate &predicate, const Clause &clause);
    qint32 signBehind(const Item &verb, const Clause &clause);
    std::optional<EventDate> dateOf(const DatedClause &dated, std::span<const Item> items,
                                    const Predicate &predicate);
    bool counts(const Event &event, const Predicate &predicate, const DatedClause &dated,
                bool hasActors) const;
    qint32 startOf(const Clause &clause, std::span<const Item> items, const Predicate &predicate) const;

    const ArticleItems &m_article;
    const Clauses &m_clauses;
    const QList<Cue> &m_cues;
    QDate m_written;
    StandIns *m_standIns;
    DateCarrying m_dates;
    QList<FoundEvent> m_found;
    std::vector<Item> m_visible; ///< Of the clause that is read.

    qint32 m_sentence = -1;
    qint32 m_paragraph = -1;
    qint32 m_firstBody = -1; ///< The first paragraph behind the title.
    Opening m_opening;
    Actors m_actors;      ///< Of the clause before.
    Actors m_speaker;     ///< Who speaks in this sentence.
    Actors m_person;      ///< Whom a pronoun means.
    Actors m_thing;       ///< What "it" means.
    QList<qint32> m_pair; ///< Whom 兩人 means.
    bool m_isContent = false;
    bool m_isMedium = false;
    bool m_isSupposed = false;
};

} // namespace Dateline::Timeline
