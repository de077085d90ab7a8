// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/events/eventreader.h"

namespace Dateline::Timeline {

namespace {

constexpr qsizetype mostParticipants = 12;

} // namespace

/// A newspaper's report is also an event of whom it is about: 報紙今天報導，他將訪問….
void EventReader::tellReportsOf(const QList<qint32> &actors, const Clause &clause)
{
    if (actors.isEmpty() || !m_article.isPerson(actors.first()))
        return;
    for (qsizetype back = m_found.size(); back-- > 0;) {
        FoundEvent &report = m_found[back];
        if (m_clauses.all()[report.clause].sentence != clause.sentence)
            return;
        Event &event = report.event;
        if (event.status != EventStatus::Reported || event.action != Action::Publish || !event.isDateExplicit)
            continue;
        addParticipant(actors.first(), &event);
        event.rules.append(ruleOf("participant:told-about"));
        return;
    }
}

void EventReader::rememberPersons(const QList<qint32> &actors, const Event &event)
{
    const auto isPerson = [this](qint32 mention) { return m_article.isPerson(mention); };
    const auto person = std::ranges::find_if(actors, isPerson);
    if (person != actors.end())
        m_person = {{*person}, true};
    else if (!actors.isEmpty())
        m_thing = {{actors.first()}, true};
    QList<qint32> persons;
    std::ranges::copy_if(event.participants, std::back_inserter(persons), isPerson);
    if (persons.size() == 2)
        m_pair = persons;
}

QList<qint32> EventReader::actorsOf(const Clause &clause, const Predicate &predicate, Event *event)
{
    const bool isSaid = isSpeechAction(event->action);
    const bool isBySpeaker = isSaid && m_speaker.isKnown;
    const bool isFromOpening = predicate.subject.kind == Subject::Kind::None && !isBySpeaker &&
                               m_opening.start >= 0 && m_opening.subject.kind != Subject::Kind::None;
    const Subject &subject = isFromOpening ? m_opening.subject : predicate.subject;
    QList<qint32> actors;
    switch (subject.kind) {
    case Subject::Kind::Named:
        actors = subject.mentions;
        break;
    case Subject::Kind::Pronoun:
        actors = clause.isQuoted ? QList<qint32>() : meantBy(m_cues[subject.cue], isSaid);
        if (!actors.isEmpty())
            m_standIns->addStandIn(m_cues[subject.cue], -1, actors.first(), m_article.kindOf(actors.first()),
                                   "pronoun");
        break;
    case Subject::Kind::Both:
        actors = m_pair;
        break;
    case Subject::Kind::Title:
        if (const qint32 holder = m_standIns->holderOf(subject.cue); holder >= 0) {
            actors = {holder};
            m_standIns->addStandIn(m_cues[subject.cue], -1, holder, EntityKind::Person, "title-alone");
        }
        break;
    case Subject::Kind::None:
        return carriedActors(predicate, isSaid, event);
    case Subject::Kind::Unnamed:
        event->rules.append(ruleOf("subject:unnamed"));
        return {};
    }
    event->rules.append(ruleOf(subject.rule));
    return actors;
}

/// "it" is someone only when it speaks: it rains.
QList<qint32> EventReader::meantBy(const Cue &pronoun, bool isSaid) const
{
    const QStringView word = m_article.text(pronoun.start, pronoun.end);
    const bool isIt = word.compare(u"it", Qt::CaseInsensitive) == 0;
    const bool isThing = isIt || word == u"它" || word == u"牠";
    return isIt && !isSaid ? QList<qint32>() : isThing ? m_thing.mentions : m_person.mentions;
}

QList<qint32> EventReader::carriedActors(const Predicate &predicate, bool isSaid, Event *event) const
{
    event->rules.append(ruleOf("subject:carried"));
    if (predicate.isSecond && !event->participants.isEmpty())
        return event->participants;
    if (isSaid && m_speaker.isKnown)
        return m_speaker.mentions;
    return m_actors.isKnown ? m_actors.mentions : QList<qint32>();
}

void EventReader::addParticipant(qint32 mention, Event *event) const
{
    const qint32 full = m_article.fullName(mention);
    const bool isThere = std::ranges::any_of(event->participants, [&](qint32 other) {
        return m_article.identity(other) == m_article.identity(full);
    });
    if (!isThere && event->participants.size() < mostParticipants)
        event->participants.append(full);
}

void EventReader::addOthers(std::span<const Item> items, const Predicate &predicate, Event *event) const
{
    for (size_t at = predicate.first; at < predicate.last; ++at) {
        if (m_article.isName(items[at]) && isOther(items, at, predicate))
            addParticipant(items[at].index, event);
    }
}

bool EventReader::isOther(std::span<const Item> items, size_t at, const Predicate &predicate) const
{
    const Item &item = items[at];
    if (m_article.isInTitle(item.index) || m_clauses.isInBrackets(item.start))
        return false;
    if (m_article.isName(item, EntityKind::Person))
        return true;
    const Action action = m_article.cue(items[predicate.verb]).action;
    // 北約秘書長: an organisation whose office is named takes no part by itself.
    if (at + 1 < items.size() && m_article.isCue(items[at + 1], CueKind::Office) &&
        items[at + 1].start - item.end <= 1)
        return false;
    // An organisation where something is done, or of which someone is, takes no part by itself.
    for (size_t next = at + 1; next < items.size(); ++next) {
        if (m_article.isName(items[next], EntityKind::Person))
            return false;
        if (!m_article.isCue(items[next], CueKind::Office) &&
            !m_article.isCue(items[next], CueKind::Official))
            break;
    }
    if (m_article.isName(item, EntityKind::Place)) {
        const bool isPartner = at > predicate.first && m_article.isCue(items[at - 1], CueKind::Partner);
        return isPartner && (action == Action::Meet || action == Action::Agree) && at < predicate.verb;
    }
    for (size_t back = at; back-- > predicate.first;) {
        if (m_article.isCue(items[back], CueKind::Locative))
            return false;
        if (!m_article.isName(items[back]) && !m_article.isCue(items[back], CueKind::Adverb))
            break;
    }
    return at < predicate.verb || !isSpeechAction(action);
}

} // namespace Dateline::Timeline
