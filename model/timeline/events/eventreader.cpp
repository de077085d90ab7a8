// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/events/eventreader.h"

#include "timeline/events/eventplaces.h"
#include "timeline/places/userplaces.h"

namespace Dateline::Timeline {

namespace {

/// A text of events and nothing else is no article.
constexpr qsizetype mostEvents = 2000;
/// An opening is quoted with its clause when both together are no longer.
constexpr qint32 longestWithOpening = 160;
/// What goes on for longer without a mark is no sentence: a table, a list of words.
constexpr qint32 longestClause = 500;

} // namespace

EventReader::EventReader(const ArticleItems &article, const Clauses &clauses, const QList<Cue> &cues,
                         QDate written, StandIns *standIns)
    : m_article(article)
    , m_clauses(clauses)
    , m_cues(cues)
    , m_written(written)
    , m_standIns(standIns)
    , m_dates(written)
{
}

QList<FoundEvent> EventReader::read()
{
    for (qsizetype index = 0; index < m_clauses.all().size() && m_found.size() < mostEvents; ++index) {
        enter(m_clauses.all()[index]);
        readClause(index);
    }
    return std::move(m_found);
}

void EventReader::enter(const Clause &clause)
{
    if (clause.paragraph != m_paragraph) {
        m_dates.enterParagraph();
        m_actors = {};
        m_pair.clear();
        m_paragraph = clause.paragraph;
        const bool isStory = clause.zone == Html::Zone::Body || clause.zone == Html::Zone::Lead;
        if (m_firstBody < 0 && isStory)
            m_firstBody = clause.paragraph;
    }
    if (clause.sentence == m_sentence)
        return;
    m_sentence = clause.sentence;
    // An English sentence says who acts.
    if (clause.isEnglish)
        m_actors = {};
    m_dates.enterSentence();
    m_opening = {};
    m_speaker = {};
    m_isContent = m_isMedium = m_isSupposed = false;
}

void EventReader::readClause(qsizetype index)
{
    const Clause &clause = m_clauses.all()[index];
    if (clause.end - clause.start > longestClause)
        return;
    m_visible.clear();
    for (const Item &item : m_article.in(clause)) {
        if (clause.isQuoted || !m_clauses.isQuoted(item.start))
            m_visible.push_back(item);
    }
    const std::span<const Item> items(m_visible);
    if (!clause.isQuoted)
        readImplied(index, items);
    const QList<Predicate> predicates = findPredicates(m_article, items, clause);
    if (predicates.isEmpty()) {
        if (!clause.isQuoted && !dateLastEvent(clause, items))
            readOpening(clause, items);
        return;
    }
    if (isCondition(m_article, items.first(predicates[0].verb))) {
        const Subject &subject = predicates[0].subject;
        m_isSupposed = true;
        if (subject.kind == Subject::Kind::Named)
            m_actors = {subject.mentions, true};
        return;
    }
    for (const Predicate &predicate : predicates)
        readPredicate(index, items, predicate);
    m_opening = {};
}

/// In English a date may follow behind a comma: "met in Tokyo, on Jan. 31, ...".
bool EventReader::dateLastEvent(const Clause &clause, std::span<const Item> items)
{
    if (!clause.isEnglish || m_found.isEmpty() || m_opening.start >= 0)
        return false;
    FoundEvent &last = m_found.last();
    const Clause &before = m_clauses.all()[last.clause];
    if (before.sentence != clause.sentence || last.event.isDateExplicit || items.empty() ||
        !m_article.isDate(items.front()) || items.front().start > clause.start + 8)
        return false;
    const EventDate date = eventDate(m_article.date(items.front()), "date:explicit");
    last.event.date = date.value;
    last.event.anchor = date.anchor;
    last.event.dateStart = date.start;
    last.event.dateEnd = date.end;
    last.event.isDateExplicit = true;
    last.event.end = items.front().end;
    last.event.rules[0] = ruleOf(date.source);
    last.event.rules[1] = ruleOf(date.rule);
    return true;
}

/// Quick: neither a date nor anyone who could act.
bool EventReader::opensNothing(std::span<const Item> items) const
{
    return std::ranges::none_of(items, [this](const Item &item) {
        return item.kind != Item::Kind::Cue || m_article.isCue(item, CueKind::Pronoun) ||
               m_article.isCue(item, CueKind::Both) || m_article.isCue(item, CueKind::Office);
    });
}

void EventReader::readOpening(const Clause &clause, std::span<const Item> items)
{
    if (opensNothing(items))
        return;
    const Subject subject = findSubject(m_article, items, clause.start, clause.end, clause.isEnglish);
    const Predicate all{0, items.size(), items.size(), subject, false};
    const auto date = namedDate(m_article, items, all, clause.isEnglish);
    if (subject.kind == Subject::Kind::Unnamed || subject.kind == Subject::Kind::None) {
        if (!date && m_opening.start < 0)
            return;
    } else {
        m_opening.subject = subject;
    }
    if (m_opening.start < 0)
        m_opening.start = clause.start;
    if (date)
        m_opening.date = date;
}

void EventReader::readPredicate(qsizetype index, std::span<const Item> items, const Predicate &predicate)
{
    const Clause &clause = m_clauses.all()[index];
    const Cue &verb = m_article.cue(items[predicate.verb]);
    DatedClause dated{clause, verb.action, readStatus(m_article, items, predicate)};
    dated.isBySpeaker = isSpeechAction(verb.action) || endsInSpeech(items, predicate, clause);
    dated.isContent = m_isContent;
    dated.isLead = clause.paragraph == m_firstBody || clause.zone == Html::Zone::Lead ||
                   clause.zone == Html::Zone::Title;
    dated.isAttitude = verb.isAttitude;
    dated.isStay = saysStay(items);

    FoundEvent found;
    Event &event = found.event;
    event.action = verb.action;
    event.status = dated.status.status;
    event.start = startOf(clause, items, predicate);
    event.end = predicate.last < items.size() ? items[predicate.last - 1].end : clause.end;
    event.rules = {{}, {}, ruleOf(dated.status.rule)};
    const QList<qint32> actors = actorsOf(clause, predicate, &event);
    for (const qint32 actor : actors)
        addParticipant(actor, &event);
    addOthers(items, predicate, &event);
    event.place = place(items, predicate, clause);

    rememberPersons(actors, event);
    if (m_isContent && !predicate.isSecond)
        tellReportsOf(actors, clause);
    const auto date = dateOf(dated, items, predicate);
    const bool wasContent = m_isContent;
    if (!actors.isEmpty() || predicate.subject.kind == Subject::Kind::Unnamed)
        m_actors = {actors, !actors.isEmpty()};
    if (dated.isBySpeaker && !clause.isQuoted) {
        m_speaker = {actors, !actors.isEmpty()};
        m_isContent = true;
        m_isMedium = verb.isReport;
    }
    // 路透社報導 only says whence the news is.
    if (!date || (verb.isReport && !date->isExplicit))
        return;
    event.date = date->value;
    event.anchor = date->anchor;
    event.dateStart = date->start;
    event.dateEnd = date->end;
    event.isDateExplicit = date->isExplicit;
    event.rules[0] = ruleOf(date->source);
    event.rules[1] = ruleOf(date->rule);
    if (!settleStatus(dated, verb, wasContent, &event))
        return;
    dated.status.status = event.status;
    if (!counts(event, predicate, dated, !actors.isEmpty()))
        return;
    if (!clause.isQuoted)
        m_dates.remember(*date, dated);
    if (clause.zone == Html::Zone::Title)
        event.rules.append(ruleOf("zone:title"));
    if (clause.isQuoted)
        event.rules.append(ruleOf("zone:quote"));
    found.clause = index;
    found.isStay = QLatin1StringView(date->source) == QLatin1StringView("date:stay");
    found.isSpeechAtEnd = predicate.last == items.size() && endsInSpeech(items, predicate, clause);
    m_found.append(found);
}

/// 在首爾期間 and 此行, but not 疫情期間.
bool EventReader::saysStay(std::span<const Item> items) const
{
    for (size_t at = 0; at < items.size(); ++at) {
        if (!m_article.isCue(items[at], CueKind::Stay))
            continue;
        const QStringView word = m_article.text(items[at].start, items[at].end);
        if (word != u"期間" && word != u"期间")
            return true;
        if (at > 0 && items[at - 1].end == items[at].start &&
            (m_article.isName(items[at - 1], EntityKind::Place) ||
             m_article.isCue(items[at - 1], CueKind::Action)))
            return true;
    }
    return false;
}

/// 拜會官員時主張, 表示, "said on Monday".
bool EventReader::endsInSpeech(std::span<const Item> items, const Predicate &predicate,
                               const Clause &clause) const
{
    const qint32 farthest = clause.isEnglish ? 30 : 3;
    for (size_t at = predicate.last; at-- > predicate.verb;) {
        const bool isSpeaking =
            m_article.isCue(items[at], CueKind::Action) && m_article.cue(items[at]).action == Action::Speak;
        if (isSpeaking)
            return clause.end - items[at].end <= farthest;
    }
    return false;
}

/// The status by all that is known but the words around the verb; false when it is only supposed.
bool EventReader::settleStatus(const DatedClause &dated, const Cue &verb, bool wasContent, Event *event) const
{
    if (event->status != EventStatus::Happened)
        return true;
    const auto settle = [event](EventStatus status, const char *rule) {
        event->status = status;
        event->rules[2] = ruleOf(rule);
        return true;
    };
    if (m_written.isValid() && event->date.first > m_written)
        return settle(EventStatus::Planned, "status:future-date");
    if (verb.isReport)
        return settle(EventStatus::Reported, "status:medium");
    if ((wasContent && !m_isMedium && !dated.isBySpeaker) || dated.clause.isQuoted)
        return settle(EventStatus::Reported, "status:told-by-another");
    return !m_isSupposed || dated.isBySpeaker;
}

/// 若成行，將是自2017年以來再度訪日: there was a visit in 2017.
void EventReader::readImplied(qsizetype index, std::span<const Item> items)
{
    const Clause &clause = m_clauses.all()[index];
    for (size_t at = 1; at < items.size(); ++at) {
        const bool isSince = m_article.isDate(items[at]) &&
                             (m_article.isCue(items[at - 1], CueKind::Since) ||
                              (clause.isEnglish && m_article.isCue(items[at - 1], CueKind::Again)));
        if (!isSince)
            continue;
        size_t verb = clause.isEnglish ? at - 1 : at + 1;
        const bool isAgain =
            clause.isEnglish || std::ranges::any_of(items.subspan(at), [&](const Item &item) {
                return m_article.isCue(item, CueKind::Again);
            });
        while (verb < items.size() && !m_article.isCue(items[verb], CueKind::Action) && !clause.isEnglish)
            ++verb;
        if (!isAgain || verb >= items.size())
            return;
        Predicate predicate{0, verb, items.size(), {}, false};
        predicate.subject =
            findSubject(m_article, items.first(at - 1), clause.start, items[at - 1].start, clause.isEnglish);
        FoundEvent found;
        found.clause = index;
        Event &event = found.event;
        event.action = clause.isEnglish ? Action::Visit : m_article.cue(items[verb]).action;
        event.status = EventStatus::Reported;
        const EventDate date = eventDate(m_article.date(items[at]), "date:explicit");
        event.date = date.value;
        event.anchor = date.anchor;
        event.dateStart = date.start;
        event.dateEnd = date.end;
        event.isDateExplicit = true;
        event.start = m_opening.start >= 0 ? m_opening.start : clause.start;
        event.end = clause.end;
        event.rules = {ruleOf(date.source), ruleOf(date.rule), ruleOf("status:implied")};
        if (predicate.subject.kind != Subject::Kind::Named && m_opening.subject.kind == Subject::Kind::Named)
            predicate.subject = m_opening.subject;
        const bool isCarried = predicate.subject.kind != Subject::Kind::Named && m_actors.isKnown;
        const QList<qint32> actors = isCarried ? m_actors.mentions : predicate.subject.mentions;
        event.rules.append(ruleOf(isCarried ? "subject:carried" : "subject:named"));
        for (const qint32 actor : actors)
            addParticipant(actor, &event);
        if (!clause.isEnglish)
            event.place = place(items, predicate, clause);
        if (!event.participants.isEmpty())
            m_found.append(found);
        return;
    }
}

std::optional<EventDate> EventReader::dateOf(const DatedClause &dated, std::span<const Item> items,
                                             const Predicate &predicate)
{
    if (auto date = namedDate(m_article, items, predicate, dated.clause.isEnglish))
        return date;
    if (m_opening.date && !predicate.isSecond)
        return m_opening.date;
    if (dated.clause.zone == Html::Zone::Caption || dated.clause.isQuoted)
        return {};
    return m_dates.carriedTo(dated);
}

bool EventReader::counts(const Event &event, const Predicate &predicate, const DatedClause &dated,
                         bool hasActors) const
{
    const Subject::Kind subject = predicate.subject.kind;
    const bool isOfItself = dated.action == Action::Happen || dated.action == Action::Attack ||
                            dated.action == Action::Die || dated.action == Action::Begin ||
                            dated.action == Action::End;
    if (event.participants.isEmpty())
        return isOfItself && event.place >= 0 && event.isDateExplicit && !dated.clause.isQuoted;
    // Who acts has no name: the article's own day is not enough.
    const bool isByNobody = subject == Subject::Kind::Unnamed || !hasActors;
    if (isByNobody && !event.isDateExplicit)
        return false;
    if (dated.clause.zone == Html::Zone::Title)
        return subject == Subject::Kind::Named || subject == Subject::Kind::Title;
    if (dated.clause.isQuoted)
        return subject == Subject::Kind::Named && event.isDateExplicit;
    return true;
}

qint32 EventReader::startOf(const Clause &clause, std::span<const Item> items,
                            const Predicate &predicate) const
{
    if (predicate.isSecond)
        return items[predicate.first].start;
    // What is said in between is not what the speaker goes on from.
    const bool goesOn = isSpeechAction(m_article.cue(items[predicate.verb]).action) && m_speaker.isKnown &&
                        predicate.subject.kind == Subject::Kind::None;
    const bool isOpened =
        !goesOn && m_opening.start >= 0 && clause.end - m_opening.start <= longestWithOpening;
    return isOpened ? m_opening.start : clause.start;
}

qint32 EventReader::place(std::span<const Item> items, const Predicate &predicate, const Clause &clause)
{
    const qint32 named = placeOf(m_article, items, predicate, clause.isEnglish);
    return named >= 0 || clause.isEnglish ? named : signBehind(items[predicate.verb], clause);
}

/// The 日 of 訪日, which no finder of names can tell from a day.
qint32 EventReader::signBehind(const Item &verb, const Clause &clause)
{
    const Action action = m_article.cue(verb).action;
    const bool leads = action == Action::Visit || action == Action::Arrive || action == Action::Depart;
    if (!leads || verb.end >= clause.end)
        return -1;
    for (const Item &item : m_article.in(clause)) {
        const bool isThere = item.start <= verb.end && item.end > verb.end;
        if (isThere && (item.kind != Item::Kind::Cue || item.end > verb.end + 1))
            return -1;
    }
    // 出發日 is a day.
    if (verb.end > 0 && Search::folded(m_article.text(verb.end - 1, verb.end)) == u"发")
        return -1;
    const QString sign = Search::folded(m_article.text(verb.end, verb.end + 1));
    const QString code = sign.size() == 1 ? countryOfSign(sign[0].unicode()) : QString();
    // 訪日 ends a word there, 訪英雄 does not.
    const bool isWord = verb.end + 1 >= clause.end ||
                        m_article.unknownBetween(m_article.in(clause), verb.end + 1,
                                                 std::min(clause.end, verb.end + 2), false) == 0;
    const qint32 number = code.isEmpty() || !isWord ? -1 : placesInUse().numberOf(code);
    if (number < 0)
        return -1;
    return m_standIns->add(
        {verb.end, verb.end + 1, EntityKind::Place, Strength::Medium, "country-sign", number, -1, -1});
}

} // namespace Dateline::Timeline
