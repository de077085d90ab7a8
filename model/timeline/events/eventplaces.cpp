// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/events/eventplaces.h"

namespace Dateline::Timeline {

namespace {

/// Between 在 and the place, or between a verb and where it leads: 抵達南部城市釜山.
constexpr qint32 farthestInHan = 6;
constexpr qint32 farthestInEnglish = 3;

struct Sign
{
    char16_t sign;
    QStringView code;
};

constexpr Sign signs[]{
    {u'日', u"country:JP"}, {u'韩', u"country:KR"}, {u'美', u"country:US"}, {u'华', u"country:CN"},
    {u'中', u"country:CN"}, {u'俄', u"country:RU"}, {u'英', u"country:GB"}, {u'法', u"country:FR"},
    {u'德', u"country:DE"}, {u'台', u"country:TW"}, {u'印', u"country:IN"}, {u'越', u"country:VN"},
    {u'泰', u"country:TH"}, {u'菲', u"country:PH"}, {u'澳', u"country:AU"}, {u'加', u"country:CA"},
    {u'港', u"country:HK"}, {u'朝', u"country:KP"}, {u'乌', u"country:UA"}, {u'以', u"country:IL"},
};

class PlaceReader
{
public:
    PlaceReader(const ArticleItems &article, std::span<const Item> items, const Predicate &predicate,
                bool isEnglish)
        : m_article(article)
        , m_items(items)
        , m_predicate(predicate)
        , m_isEnglish(isEnglish)
    {
    }

    qint32 read() const
    {
        const Action action = m_article.cue(m_items[m_predicate.verb]).action;
        const bool leads = action == Action::Arrive || action == Action::Visit || action == Action::Depart ||
                           action == Action::Stay || action == Action::Attack;
        if (leads) {
            if (const qint32 goal = behind(m_predicate.verb, true); goal >= 0)
                return goal;
        }
        qint32 nearest = -1;
        for (size_t at = m_predicate.first; at < m_predicate.verb; ++at) {
            // 前往花蓮視察
            const bool isOnTheWay = !m_isEnglish && (leads || action == Action::Meet) && goes(at);
            if (isOnTheWay || opensPlace(at, action)) {
                const qint32 place = behind(at, isOnTheWay);
                nearest = place >= 0 ? place : nearest;
            }
        }
        if (nearest >= 0 && !m_isEnglish)
            return nearest;
        for (size_t at = m_predicate.verb + 1; at < m_predicate.last; ++at) {
            // What another verb leads to is elsewhere, as is what is only talked of.
            if (m_article.isCue(m_items[at], CueKind::Action) && !m_isEnglish)
                break;
            if (leadsToMore(action) && (!m_isEnglish || !isRightBehind(at)))
                break;
            if (!opensPlace(at, action))
                continue;
            if (const qint32 place = behind(at, false); place >= 0)
                return place;
        }
        return nearest;
    }

private:
    /// Of an item behind the verb: at most dates stand between.
    bool isRightBehind(size_t at) const
    {
        for (size_t between = m_predicate.verb + 1; between < at; ++between) {
            if (!m_article.isDate(m_items[between]) && !m_article.isCue(m_items[between], CueKind::Object))
                return false;
        }
        return true;
    }

    bool goes(size_t at) const
    {
        if (!m_article.isCue(m_items[at], CueKind::Action))
            return false;
        const Action action = m_article.cue(m_items[at]).action;
        return action == Action::Arrive || action == Action::Visit;
    }

    bool opensPlace(size_t at, Action action) const
    {
        return m_article.isCue(m_items[at], CueKind::Locative) ||
               (action == Action::Depart && m_article.isCue(m_items[at], CueKind::Source));
    }

    bool isPlace(size_t at) const
    {
        return m_article.isName(m_items[at], EntityKind::Place) && !m_article.isInTitle(m_items[at].index);
    }

    /// The most exact place of those named right behind an item.
    qint32 behind(size_t opener, bool isVerb) const
    {
        qint32 found = -1;
        qint32 end = m_items[opener].end;
        for (size_t at = opener + 1; at < m_predicate.last; ++at) {
            const Item &item = m_items[at];
            const bool isPreposition = m_isEnglish && (m_article.isCue(item, CueKind::Object) ||
                                                       m_article.isCue(item, CueKind::Locative));
            const bool isFiller = m_article.isCue(item, CueKind::Determiner) ||
                                  m_article.isCue(item, CueKind::Adverb) ||
                                  m_article.isCue(item, CueKind::Noun) ||
                                  (!m_isEnglish && m_article.isCue(item, CueKind::Locative)) ||
                                  m_article.isDate(item) || (isPreposition && isVerb && found < 0);
            const qint32 gap = m_article.unknownBetween(m_items, end, item.start, m_isEnglish);
            if (gap > (m_isEnglish ? farthestInEnglish : farthestInHan))
                return found;
            if (isPlace(at)) {
                const QStringView between = m_article.text(end, item.start);
                if (found >= 0 && (between.contains(u'、') || gap > 1))
                    return found;
                found = item.index;
                // "Seoul, South Korea": the first; 日本東京: the last.
                if (m_isEnglish)
                    return found;
            } else if (!isFiller && !m_article.isName(item, EntityKind::Organisation)) {
                return found;
            }
            end = item.end;
        }
        return found;
    }

    const ArticleItems &m_article;
    std::span<const Item> m_items;
    const Predicate &m_predicate;
    bool m_isEnglish;
};

} // namespace

qint32 placeOf(const ArticleItems &article, std::span<const Item> items, const Predicate &predicate,
               bool isEnglish)
{
    return PlaceReader(article, items, predicate, isEnglish).read();
}

QString countryOfSign(char16_t sign)
{
    for (const Sign &each : signs) {
        if (each.sign == sign)
            return each.code.toString();
    }
    return {};
}

} // namespace Dateline::Timeline
