// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/events/datecarrying.h"

namespace Dateline::Timeline {

namespace {

/// Days by which a date may be off the article's for what follows it to go on from it.
constexpr qint64 newsDays = 10;

bool isSince(const ArticleItems &article, std::span<const Item> items, size_t at)
{
    const Item &date = items[at];
    const bool isAfterSince = at > 0 && (article.isCue(items[at - 1], CueKind::Since) ||
                                         article.isCue(items[at - 1], CueKind::Again));
    const qint32 textEnd = qint32(article.text().size());
    const QStringView behind = article.text(date.end, std::min(textEnd, date.end + 2));
    return isAfterSince || behind == u"以來" || behind == u"以来" || behind.startsWith(u'起');
}

/// 2014年的協議, "the 2014 agreement": a date of the thing, not of what is done.
bool isOfThing(const ArticleItems &article, std::span<const Item> items, size_t at, bool isEnglish)
{
    const Item &date = items[at];
    const qint32 textEnd = qint32(article.text().size());
    if (!isEnglish) {
        const bool isWhere = at > 0 && article.isCue(items[at - 1], CueKind::Locative);
        return !isWhere && article.text(date.end, std::min(textEnd, date.end + 1)) == u"的";
    }
    return article.date(date).value.precision <= DatePrecision::Year && at > 0 &&
           article.isCue(items[at - 1], CueKind::Determiner);
}

bool isBehindPreposition(const ArticleItems &article, std::span<const Item> items, size_t at)
{
    return at > 0 && items[at].start - items[at - 1].end <= 1 &&
           (article.isCue(items[at - 1], CueKind::Locative) || article.isCue(items[at - 1], CueKind::Future));
}

} // namespace

EventDate eventDate(const DateMention &date, const char *source)
{
    return {date.value, date.anchor, date.start, date.end, true, source, date.rule};
}

std::optional<EventDate> namedDate(const ArticleItems &article, std::span<const Item> items,
                                   const Predicate &predicate, bool isEnglish)
{
    std::optional<EventDate> best;
    const auto take = [&](size_t at) { best = eventDate(article.date(items[at]), "date:explicit"); };
    for (size_t at = predicate.first; at < predicate.verb; ++at) {
        if (!article.isDate(items[at]) || isSince(article, items, at) ||
            isOfThing(article, items, at, isEnglish))
            continue;
        const DateValue &value = article.date(items[at]).value;
        // 週三（7月12日）: the more exact one of two that agree.
        if (best && best->value.overlaps(value) && best->value.precision >= value.precision)
            continue;
        take(at);
    }
    if (best)
        return best;
    for (size_t at = predicate.verb + 1; at < predicate.last; ++at) {
        if (!article.isDate(items[at]) || isSince(article, items, at) ||
            isOfThing(article, items, at, isEnglish))
            continue;
        if (isEnglish || isBehindPreposition(article, items, at)) {
            take(at);
            return best;
        }
    }
    return best;
}

DateCarrying::DateCarrying(QDate written)
    : m_written(written)
{
}

void DateCarrying::enterSentence()
{
    m_sentence.reset();
}

void DateCarrying::enterParagraph()
{
    m_sentence.reset();
    m_paragraph.reset();
}

std::optional<EventDate> DateCarrying::articleDay(const char *source) const
{
    if (!m_written.isValid())
        return {};
    return EventDate{dayValue(m_written), DateAnchor::Published, -1, -1, false, source, "dateline-day"};
}

std::optional<EventDate> DateCarrying::carriedTo(const DatedClause &clause) const
{
    const auto from = [](const Held &held, const char *source) {
        EventDate date = held.date;
        date.isExplicit = false;
        date.source = source;
        return date;
    };
    const bool isPlanned = clause.status.status == EventStatus::Planned;
    if (clause.status.isBefore)
        return {};
    if (clause.isStay)
        return articleDay("date:stay");
    if (m_sentence) {
        // When someone says it is not when it is done.
        const bool isWhenSaid =
            m_sentence->isSpeech && !clause.isBySpeaker && (isPlanned || clause.isContent);
        const bool isOfPlan = m_sentence->isPlanned && !isPlanned;
        if (!isWhenSaid && !isOfPlan)
            return from(*m_sentence, "date:sentence");
    }
    if (clause.isContent && !clause.isBySpeaker && !isPlanned)
        return {};
    if (m_paragraph && isPlanned)
        return m_paragraph->isPlanned ? std::optional(from(*m_paragraph, "date:paragraph")) : std::nullopt;
    if (m_paragraph && !m_paragraph->isPlanned && !m_paragraph->isContent) {
        const DateValue &value = m_paragraph->date.value;
        const bool isExact =
            value.precision >= DatePrecision::Week || value.precision == DatePrecision::Range;
        const bool isNews = !m_written.isValid() || qAbs(value.first.daysTo(m_written)) <= newsDays;
        if (isExact && isNews && (clause.isBySpeaker || !m_paragraph->isSpeech || clause.isLead))
            return from(*m_paragraph, "date:paragraph");
    }
    if (isPlanned)
        return {};
    return (clause.isBySpeaker && !clause.isAttitude) || clause.isLead ? articleDay("date:article")
                                                                       : std::nullopt;
}

void DateCarrying::remember(const EventDate &date, const DatedClause &clause)
{
    const Held held{date, clause.isBySpeaker, clause.isContent, clause.status.status == EventStatus::Planned};
    m_sentence = held;
    // What was said of another time does not move the story there.
    if (!clause.isContent || !m_paragraph || held.isPlanned)
        m_paragraph = held;
}

} // namespace Dateline::Timeline
