// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/events/predicates.h"

#include <algorithm>

namespace Dateline::Timeline {

namespace {

/// Behind a Chinese verb these make it a noun.
constexpr QStringView nounEndings[]{
    u"的",   u"之行", u"行程", u"之旅", u"團",   u"团",   u"者",   u"事件", u"案",   u"人士",
    u"行動", u"行动", u"活動", u"活动", u"計劃", u"计划", u"計畫", u"問題", u"问题", u"權",
    u"权",   u"率",   u"書",   u"书",   u"地點", u"地点", u"現場", u"现场", u"原因", u"期間",
    u"期间", u"犯",   u"罪",   u"費",   u"费",   u"額",   u"额",   u"量",   u"力",   u"性",
    u"機制", u"机制", u"工作", u"記錄", u"记录", u"政策", u"部隊", u"部队", u"化"};

class PredicateReader
{
public:
    PredicateReader(const ArticleItems &article, std::span<const Item> items, const Clause &clause)
        : m_article(article)
        , m_items(items)
        , m_clause(clause)
    {
    }

    QList<Predicate> read()
    {
        QList<size_t> verbs;
        for (size_t at = 0; at < m_items.size(); ++at) {
            if (m_article.isCue(m_items[at], CueKind::Action) && tells(at))
                verbs.append(at);
        }
        QList<Predicate> found;
        for (qsizetype index = 0; index < verbs.size() && found.isEmpty(); ++index) {
            Predicate predicate{0, verbs[index], m_items.size(), subjectBefore(0, verbs[index]), false};
            if (predicate.subject.kind == Subject::Kind::None)
                predicate.subject = speakerBehind(verbs[index]);
            const bool isOpen = predicate.subject.kind != Subject::Kind::Named;
            if (isOpen && index + 1 < verbs.size() && describes(verbs[index], verbs[index + 1]))
                continue;
            found.append(predicate);
            addSecond(verbs.mid(index + 1), &found);
        }
        return found;
    }

private:
    const Cue &cue(size_t at) const { return m_article.cue(m_items[at]); }

    Subject subjectBefore(size_t first, size_t verb) const
    {
        const qint32 start = first == 0 ? m_clause.start : m_items[first].start;
        return findSubject(m_article, m_items.subspan(first, verb - first), start, m_items[verb].start,
                           m_clause.isEnglish);
    }

    /// "..., said Mr Kishida": who speaks may stand behind the verb.
    Subject speakerBehind(size_t verb) const
    {
        if (!m_clause.isEnglish || cue(verb).action != Action::Speak)
            return {};
        qint32 end = m_items[verb].end;
        for (size_t at = verb + 1; at < m_items.size(); ++at) {
            if (m_article.unknownBetween(m_items, end, m_items[at].start, true) > 0)
                return {};
            if (m_article.isName(m_items[at], EntityKind::Person) && !m_article.isInTitle(m_items[at].index))
                return {Subject::Kind::Named, {m_items[at].index}, -1, "subject:named"};
            const bool isBefore = m_article.isName(m_items[at]) ||
                                  m_article.isCue(m_items[at], CueKind::Office) ||
                                  m_article.isCue(m_items[at], CueKind::Determiner) ||
                                  m_article.isCue(m_items[at], CueKind::Adverb);
            if (!isBefore)
                return {};
            end = m_items[at].end;
        }
        return {};
    }

    bool tells(size_t at) const
    {
        return !isDenied(at) && (cue(at).isEnglish ? tellsInEnglish(at) : tellsInChinese(at));
    }

    bool isDenied(size_t at) const
    {
        for (size_t back = at; back-- > 0 && at - back <= 4;) {
            const Item &before = m_items[back];
            if (m_article.isCue(before, CueKind::Negation))
                return true;
            if (m_article.isCue(before, CueKind::Copula))
                return !m_clause.isEnglish;
            if (!m_article.isCue(before, CueKind::Adverb) && !m_article.isCue(before, CueKind::Future) &&
                !m_article.isCue(before, CueKind::Auxiliary) && !m_article.isCue(before, CueKind::Modal))
                return false;
        }
        return false;
    }

    bool tellsInChinese(size_t at) const
    {
        const Item &item = m_items[at];
        const QStringView behind = m_article.text(item.end, m_clause.end);
        for (const QStringView ending : nounEndings) {
            if (!behind.isEmpty() && behind[0] == ending[0] && behind.startsWith(ending))
                return behind.size() == ending.size() && ending == u"的";
        }
        const bool isBeforeName =
            at + 1 < m_items.size() && m_article.isName(m_items[at + 1]) && m_items[at + 1].start == item.end;
        if (behind.startsWith(u'中') && !isBeforeName)
            return false;
        if (item.start > m_clause.start) {
            const QStringView before = m_article.text(item.start - 1, item.start);
            if (before == u"的" || before == u"之")
                return false;
        }
        // 是首位參加峰會的領袖.
        if (behind.contains(u'的') && std::ranges::any_of(m_items.first(at), [&](const Item &each) {
                return m_article.isCue(each, CueKind::Copula);
            }))
            return false;
        if (at > 0 && m_items[at - 1].end == item.start &&
            m_article.isCue(m_items[at - 1], CueKind::Determiner))
            return false;
        return at + 1 >= m_items.size() || m_items[at + 1].start != item.end ||
               !m_article.isCue(m_items[at + 1], CueKind::Copula);
    }

    /// The nearest item before that is no adverb; the number of items when there is none.
    size_t before(size_t at) const
    {
        while (at-- > 0) {
            if (!m_article.isCue(m_items[at], CueKind::Adverb))
                return at;
        }
        return m_items.size();
    }

    bool tellsInEnglish(size_t at) const
    {
        const size_t previous = before(at);
        const bool isFirst = previous == m_items.size();
        const auto follows = [&](CueKind kind) {
            return !isFirst && m_article.isCue(m_items[previous], kind);
        };
        const qint32 gapStart = at == 0 ? m_clause.start : m_items[at - 1].end;
        const bool isClose = m_article.unknownBetween(m_items, gapStart, m_items[at].start, true) == 0;
        if (isNounHere(at))
            return false;
        switch (cue(at).form) {
        case VerbForm::Base:
            return isClose && follows(CueKind::Future);
        case VerbForm::Ing:
            return isClose &&
                   (follows(CueKind::Auxiliary) || (follows(CueKind::Connective) && previous == 0));
        case VerbForm::Third:
            return isClose && !follows(CueKind::Determiner) && !follows(CueKind::Object) &&
                   !follows(CueKind::Locative) && !follows(CueKind::Partner) && !follows(CueKind::Source);
        default:
            return !follows(CueKind::Determiner) && !(follows(CueKind::Object) && isClose);
        }
    }

    /// "met" of "the met police", "head" of a ministry: after an article and before "of".
    bool isNounHere(size_t at) const
    {
        const QStringView behind = m_article.text(m_items[at].end, m_clause.end);
        return cue(at).form == VerbForm::Third && behind.startsWith(u" of ");
    }

    /// Whether the first verb only tells who does the second: 訪問日本的甲, 抵達後甲.
    bool describes(size_t verb, size_t next) const
    {
        if (cue(verb).isEnglish)
            return false;
        for (size_t at = verb + 1; at < next; ++at) {
            if (!m_article.isName(m_items[at]) || m_article.isInTitle(m_items[at].index))
                continue;
            const qint32 begin = m_article.beginOf(m_article.name(m_items[at]));
            const QStringView before = m_article.text(std::max(m_clause.start, begin - 1), begin);
            if (before == u"的" || before == u"後" || before == u"后" || before == u"時" || before == u"时")
                return true;
        }
        return false;
    }

    void addSecond(const QList<size_t> &verbs, QList<Predicate> *found) const
    {
        Predicate &first = found->first();
        if (!leadsToMore(cue(first.verb).action))
            return;
        for (const size_t verb : verbs) {
            bool isDated = false;
            bool isPlanned = false;
            for (size_t at = first.verb + 1; at < verb; ++at) {
                isDated |= m_article.isDate(m_items[at]);
                isPlanned |= m_article.isCue(m_items[at], CueKind::Future);
            }
            // In English the date stands behind the verb as well.
            if (!isPlanned && !(isDated && !m_clause.isEnglish))
                continue;
            const size_t begin = first.verb + 1;
            found->append({begin, verb, m_items.size(), subjectBefore(begin, verb), true});
            found->first().last = begin;
            return;
        }
    }

    const ArticleItems &m_article;
    std::span<const Item> m_items;
    const Clause &m_clause;
};

} // namespace

QList<Predicate> findPredicates(const ArticleItems &article, std::span<const Item> items,
                                const Clause &clause)
{
    const bool hasVerb = std::ranges::any_of(
        items, [&article](const Item &item) { return article.isCue(item, CueKind::Action); });
    return hasVerb ? PredicateReader(article, items, clause).read() : QList<Predicate>();
}

bool isSpeechAction(Action action)
{
    return action == Action::Speak || action == Action::Publish || action == Action::Order;
}

bool leadsToMore(Action action)
{
    return action == Action::Speak || action == Action::Publish || action == Action::Order ||
           action == Action::Agree || action == Action::Decide;
}

} // namespace Dateline::Timeline
