// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/events/subjects.h"

namespace Dateline::Timeline {

namespace {

/// So many units of Han, or words, that no table knows make a noun: who acts is someone else.
constexpr qint32 nounInHan = 2;
constexpr qint32 nounInEnglish = 1;
/// Between a preposition and the name that it is of.
constexpr qint32 farthestObject = 8;

class SubjectReader
{
public:
    SubjectReader(const ArticleItems &article, std::span<const Item> items, qint32 start, qint32 verb,
                  bool isEnglish)
        : m_article(article)
        , m_items(items)
        , m_start(start)
        , m_verb(verb)
        , m_isEnglish(isEnglish)
    {
    }

    Subject read()
    {
        for (size_t at = 0; at < m_items.size(); ++at) {
            const Item &item = m_items[at];
            if (m_article.isName(item))
                readName(at);
            else if (item.kind == Item::Kind::Cue)
                readCue(at);
        }
        if (m_subject.kind == Subject::Kind::None && isNoun(m_start, firstPreposition()))
            m_subject.kind = Subject::Kind::Unnamed;
        return m_subject;
    }

private:
    bool isPreposition(const Item &item) const
    {
        return m_article.isCue(item, CueKind::Locative) || m_article.isCue(item, CueKind::Source) ||
               m_article.isCue(item, CueKind::Object) || m_article.isCue(item, CueKind::Since) ||
               (m_article.isCue(item, CueKind::Partner) && !isAnd(item));
    }

    bool isAnd(const Item &item) const
    {
        const QStringView word = m_article.text(item.start, item.end);
        static constexpr QStringView words[]{u"and", u"與",   u"与", u"和", u"跟",
                                             u"及",  u"以及", u"暨", u"同"};
        return std::ranges::find(words, word) != std::end(words) ||
               word.compare(u"and", Qt::CaseInsensitive) == 0;
    }

    bool isNoun(qint32 start, qint32 end) const
    {
        return m_article.unknownBetween(m_items, start, end, m_isEnglish) >=
               (m_isEnglish ? nounInEnglish : nounInHan);
    }

    qint32 firstPreposition() const
    {
        for (const Item &item : m_items) {
            if (isPreposition(item) || m_article.isCue(item, CueKind::Partner))
                return item.start;
        }
        return m_verb;
    }

    bool isList(qint32 start, qint32 end) const { return m_article.text(start, end).contains(u'、'); }

    /// What stands before a name decides whether it can act: nothing behind a preposition does.
    void readName(size_t at)
    {
        const Item &item = m_items[at];
        if (m_article.isInTitle(item.index) || isModifier(at))
            return;
        const Role role = roleOf(at);
        m_lastWasSubject = role != Role::Object;
        if (role == Role::Object)
            return;
        if (role == Role::Listed && m_subject.kind == Subject::Kind::Named) {
            m_subject.mentions.append(item.index);
            return;
        }
        if (m_subject.kind == Subject::Kind::Named)
            return;
        if (m_subject.kind == Subject::Kind::Pronoun || m_subject.kind == Subject::Kind::Both)
            return;
        const bool isPlace = m_article.isName(item, EntityKind::Place);
        if (isPlace && (m_subject.kind != Subject::Kind::None || !canPlaceAct(at)))
            return;
        const size_t next = at + 1 + (isPossessive(at) && m_isEnglish ? 1 : 0);
        const bool isHeld = !m_article.isName(item, EntityKind::Person) && next < m_items.size() &&
                            m_article.isCue(m_items[next], CueKind::Office) &&
                            m_items[next].start - item.end <= 4;
        if (isHeld)
            return;
        // What is someone's acts, not who has it.
        if (isPossessive(at)) {
            m_subject.kind = Subject::Kind::Unnamed;
            return;
        }
        m_subject = {Subject::Kind::Named, {item.index}, -1, "subject:named"};
    }

    bool isPossessive(size_t at) const
    {
        const qint32 end = m_items[at].end;
        const QStringView behind = m_article.text(end, std::min(m_verb, end + 2));
        return behind.startsWith(u'的') || behind == u"'s" || behind == u"’s";
    }

    enum class Role { Free, Listed, Object };

    Role roleOf(size_t at) const
    {
        const qint32 begin = m_article.beginOf(m_article.name(m_items[at]));
        for (size_t back = at; back-- > 0;) {
            const Item &before = m_items[back];
            if (before.start >= begin || m_article.isCue(before, CueKind::Office) ||
                m_article.isCue(before, CueKind::Official) || m_article.isCue(before, CueKind::Determiner))
                continue;
            const qint32 gap = m_article.unknownBetween(m_items, before.end, begin, m_isEnglish);
            if (m_article.isName(before) && isModifierOf(back, at))
                continue;
            if (m_article.isName(before) && isList(before.end, begin))
                return m_lastWasSubject ? Role::Listed : Role::Object;
            if (m_article.isCue(before, CueKind::Partner) && isAnd(before))
                return m_subject.kind == Subject::Kind::Named && m_lastWasSubject ? Role::Listed
                                                                                  : Role::Object;
            return isPreposition(before) && gap <= farthestObject ? Role::Object : Role::Free;
        }
        return Role::Free;
    }

    bool isModifierOf(size_t at, size_t next) const
    {
        const qint32 begin = m_article.beginOf(m_article.name(m_items[next]));
        if (begin <= m_items[at].end)
            return true;
        const QStringView gap = m_article.text(m_items[at].end, begin);
        if (gap.contains(u'、') || gap.contains(u',') || gap.size() > 24)
            return false;
        for (size_t between = at + 1; between < next; ++between) {
            if (!m_article.isCue(m_items[between], CueKind::Office) &&
                !m_article.isCue(m_items[between], CueKind::Official))
                return false;
        }
        return true;
    }

    /// 日本 in 日本讀賣新聞 and 日本的岸田文雄.
    bool isModifier(size_t at) const
    {
        if (m_article.isName(m_items[at], EntityKind::Person))
            return false;
        for (size_t next = at + 1; next < m_items.size(); ++next) {
            if (m_article.isName(m_items[next]))
                return isModifierOf(at, next);
            if (!m_article.isCue(m_items[next], CueKind::Office) &&
                !m_article.isCue(m_items[next], CueKind::Official))
                return false;
        }
        return false;
    }

    /// A country acts when nothing else does: 北韓今天, 日本政府, but not 韓國民眾 and "Tokyo residents".
    bool canPlaceAct(size_t at) const
    {
        const Item &item = m_items[at];
        const qint32 end = at + 1 < m_items.size() ? m_items[at + 1].start : m_verb;
        if (isNoun(item.end, end) || m_article.text(item.end, std::min(end, item.end + 1)) == u"的")
            return false;
        return at + 1 >= m_items.size() || !m_article.isCue(m_items[at + 1], CueKind::Noun);
    }

    void readCue(size_t at)
    {
        const Item &item = m_items[at];
        const CueKind kind = m_article.cue(item).kind;
        if (m_subject.kind == Subject::Kind::Named)
            return;
        if (kind == CueKind::Pronoun && isFree(at))
            m_subject = {Subject::Kind::Pronoun, {}, item.index, "subject:pronoun"};
        else if (kind == CueKind::Both && isFree(at))
            m_subject = {Subject::Kind::Both, {}, item.index, "subject:both"};
        else if (kind == CueKind::Office && isFree(at))
            m_subject = {Subject::Kind::Title, {}, item.index, "subject:title"};
        else if ((kind == CueKind::Official || kind == CueKind::Noun) && isFree(at))
            m_subject.kind = Subject::Kind::Unnamed;
    }

    bool isFree(size_t at) const
    {
        for (size_t back = at; back-- > 0;) {
            const Item &before = m_items[back];
            if (m_article.isCue(before, CueKind::Determiner) || m_article.isCue(before, CueKind::Office) ||
                m_article.isName(before))
                continue;
            return !isPreposition(before) && !m_article.isCue(before, CueKind::Partner);
        }
        return true;
    }

    const ArticleItems &m_article;
    std::span<const Item> m_items;
    qint32 m_start;
    qint32 m_verb;
    bool m_isEnglish;
    bool m_lastWasSubject = false;
    Subject m_subject;
};

} // namespace

Subject findSubject(const ArticleItems &article, std::span<const Item> items, qint32 start, qint32 verb,
                    bool isEnglish)
{
    return SubjectReader(article, items, start, verb, isEnglish).read();
}

} // namespace Dateline::Timeline
