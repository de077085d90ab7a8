// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/events/eventfinder.h"

#include "search/folding.h"
#include "timeline/dates/dateline.h"
#include "timeline/events/eventreader.h"

#include <algorithm>

namespace Dateline::Timeline {

using namespace Qt::StringLiterals;

namespace {

/// With what is said beside it a clause of speech is no longer than this.
constexpr qint32 longestSpeech = 130;
/// A stay of which the article tells the end is no longer.
constexpr qint64 longestStay = 14;

bool isMove(const Event &event)
{
    return event.action == Action::Visit || event.action == Action::Arrive || event.action == Action::Depart;
}

/// What is dated by a stay lasts until the article says that its actor goes elsewhere.
void dateStays(const ArticleItems &article, QDate written, QList<FoundEvent> *found)
{
    for (FoundEvent &stay : *found) {
        const QByteArray source = stay.event.rules[0];
        const bool isOfStay = stay.isStay || (source != "date:explicit" && stay.event.dateStart < 0 &&
                                              stay.event.status == EventStatus::Planned);
        if (!isOfStay || stay.event.participants.isEmpty())
            continue;
        for (const FoundEvent &move : std::as_const(*found)) {
            const Event &event = move.event;
            const qint64 days = written.daysTo(event.date.first);
            if (event.status != EventStatus::Planned || !event.isDateExplicit || !isMove(event) || days < 1 ||
                days > longestStay || event.date.precision < DatePrecision::Day ||
                event.participants.isEmpty() ||
                article.identity(event.participants.first()) !=
                    article.identity(stay.event.participants.first()))
                continue;
            stay.event.date = {written, event.date.first, DatePrecision::Range};
            stay.event.rules.append(ruleOf("date:until-departure"));
            break;
        }
    }
}

bool opensQuote(QChar unit)
{
    return unit == u'「' || unit == u'“' || unit == u'『';
}

/// Takes the mark in that closes a quotation within the range.
void closeQuote(const QString &text, Event *event)
{
    int open = 0;
    for (qint32 place = event->start; place < event->end; ++place) {
        const QChar unit = text[place];
        open += opensQuote(unit) ? 1 : unit == u'」' || unit == u'”' || unit == u'』' ? -1 : 0;
    }
    qint32 end = event->end;
    while (open > 0 && end < text.size() && end - event->end < 3) {
        const QChar unit = text[end++];
        if (unit == u'」' || unit == u'”' || unit == u'』') {
            event->end = end;
            return;
        }
    }
}

/// 他表示 and "he said" alone, on no day that is said, tell nothing.
bool isEmptySpeech(const FoundEvent &found, bool isEnglish)
{
    constexpr qint32 shortest = 9;
    constexpr qint32 shortestInEnglish = 24;
    const qint32 length = found.event.end - found.event.start;
    return length < (isEnglish ? 8 : 3) ||
           (found.isSpeechAtEnd && !found.event.isDateExplicit && found.event.place < 0 &&
            length < (isEnglish ? shortestInEnglish : shortest));
}

/// 甲表示 and "he said" are quoted with what is said, as far as that is short and no event of its own.
void addSpeech(const QString &text, const Clauses &clauses, QList<FoundEvent> *found)
{
    for (qsizetype index = 0; index < found->size(); ++index) {
        FoundEvent &speech = (*found)[index];
        if (!speech.isSpeechAtEnd)
            continue;
        const QList<Clause> &all = clauses.all();
        const Clause &own = all[speech.clause];
        const qint32 limit =
            index + 1 < found->size() ? (*found)[index + 1].event.start : qint32(text.size());
        qsizetype next = speech.clause + 1;
        bool isLonger = false;
        for (; next < all.size(); ++next) {
            const Clause &clause = all[next];
            const bool goesOn = clause.paragraph == own.paragraph && clause.zone == own.zone &&
                                (clause.sentence == own.sentence || clause.isQuoted);
            if (!goesOn || clause.end > limit || clause.end - speech.event.start > longestSpeech)
                break;
            speech.event.end = clause.end;
            isLonger = true;
        }
        if (isLonger || !own.isEnglish)
            continue;
        const qint32 floor = index > 0 ? (*found)[index - 1].event.end : 0;
        for (qsizetype before = speech.clause; before-- > 0;) {
            const Clause &clause = all[before];
            if (clause.sentence != own.sentence || clause.start < floor ||
                speech.event.end - clause.start > 2 * longestSpeech)
                break;
            speech.event.start = clause.start;
        }
    }
}

/// Says of itself that it is an opinion, by its topics or before its title: 【社論】, "Opinion: ...".
bool isOpinion(const ArticleText &article)
{
    static const QStringList words{u"评论"_s,   u"社论"_s, u"社评"_s,    u"专栏"_s,       u"观点"_s,
                                   u"时评"_s,   u"投书"_s, u"随笔"_s,    u"散文"_s,       u"杂文"_s,
                                   u"书评"_s,   u"影评"_s, u"opinion"_s, u"commentary"_s, u"editorial"_s,
                                   u"column"_s, u"essay"_s};
    constexpr qsizetype longestTitle = 120;
    const QString title = Search::folded(QStringView(article.text).left(longestTitle)).section(u'\n', 0, 0);
    for (const QString &word : words) {
        for (const QString &tag : article.tags) {
            if (Search::folded(tag).contains(word))
                return true;
        }
        const qsizetype end = title.indexOf(word) + word.size();
        if (end >= word.size() && end < title.size() && QStringView(u"】〉》：:|｜」]").contains(title[end]))
            return true;
    }
    return false;
}

/// Whether an article tells news of its own day: it is a dispatch, or says of a day around it what was done
/// or counts days from it (週三, yesterday).
bool isNews(const ArticleText &article, const QList<DateMention> &dates, const QList<FoundEvent> &found,
            QDate written)
{
    constexpr qint64 around = 10;
    const auto isNear = [written](const DateValue &date) {
        return date.precision == DatePrecision::Day && qAbs(date.first.daysTo(written)) <= around;
    };
    if (isOpinion(article))
        return false;
    // The head comes last: it takes longest to look for.
    return std::ranges::any_of(dates,
                               [&](const DateMention &date) {
                                   return date.anchor != DateAnchor::Absolute && isNear(date.value);
                               }) ||
           std::ranges::any_of(found,
                               [&](const FoundEvent &each) {
                                   return each.event.isDateExplicit && isNear(each.event.date);
                               }) ||
           findDispatchHead(article.text);
}

/// What an essay tells without a date was told by its day. That it was done on it nobody says.
void doubtArticleDay(QList<FoundEvent> *found)
{
    for (FoundEvent &each : *found) {
        Event &event = each.event;
        if (event.status != EventStatus::Happened || event.dateStart >= 0 || event.isDateExplicit ||
            each.isStay)
            continue;
        event.status = EventStatus::Reported;
        event.rules[2] = ruleOf("status:undated-article");
    }
}

} // namespace

QList<Event> findEvents(const ArticleText &article, const QList<DateMention> &dates, QDate written,
                        ArticleNames *names)
{
    return findEvents(NameText(article.text, article.zones), article, dates, written, names);
}

QList<Event> findEvents(const NameText &text, const ArticleText &article, const QList<DateMention> &dates,
                        QDate written, ArticleNames *names)
{
    const QList<Cue> cues = findCues(text);
    const Clauses clauses(article.text, article.zones, cues);
    const ArticleItems items(article.text, dates, cues, clauses, *names);
    StandIns standIns(items, *names, cues);
    QList<FoundEvent> found = EventReader(items, clauses, cues, written, &standIns).read();
    dateStays(items, written, &found);
    if (!isNews(article, dates, found, written))
        doubtArticleDay(&found);
    addSpeech(article.text, clauses, &found);

    found.removeIf(
        [&](const FoundEvent &each) { return isEmptySpeech(each, clauses.all()[each.clause].isEnglish); });

    const QList<qint32> numbers = standIns.insertInto(names);
    QList<Event> events;
    events.reserve(found.size());
    for (FoundEvent &each : found) {
        closeQuote(article.text, &each.event);
        for (qint32 &participant : each.event.participants)
            participant = numbers[participant];
        if (each.event.place >= 0)
            each.event.place = numbers[each.event.place];
        events.append(each.event);
    }
    std::ranges::stable_sort(events, {}, &Event::start);
    return events;
}

} // namespace Dateline::Timeline
