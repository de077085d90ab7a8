// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/commonwords.h"
#include "timeline/names/chinese/namecharacters.h"
#include "timeline/names/chinese/personsightings.h"

#include "search/folding.h"
#include "timeline/words/unitset.h"

#include <algorithm>

namespace Dateline::Timeline {

namespace {

constexpr float wantedOfThree = 3.7F;
constexpr float wantedOfTwo = 4.4F; ///< Two characters are often a word.
constexpr float wantedOfSurname = 4.0F;
constexpr float least = 0.6F;
/// Of two characters each.
constexpr QStringView honorifics =
    u"先生 女士 小姐 太太 夫人 老師 教授 博士 醫生 醫師 律師 校長 總統 主席 總理 市長 法師 師傅 "
    u"同學 阿姨 大哥 大姐 爺爺 奶奶 伯伯 叔叔 警官 法官 導演 教練 議員 委員 部長 局長 "
    u"院長 經理 老闆 董事 書記 主任 隊長 將軍 上校 神父 牧師";

float surnameLikeness(NameTraits traits)
{
    if (traits & NameTrait::SureSurname)
        return 2;
    return traits & NameTrait::LikelySurname ? 1 : -0.5F;
}

float givenLikeness(NameTraits traits)
{
    if (traits & NameTrait::Given)
        return 1;
    return traits & NameTrait::Poor ? -0.8F : 0.4F;
}

class HanNameFinder
{
public:
    HanNameFinder(const PersonContext &context, std::vector<PersonSighting> *found)
        : m_context(context)
        , m_found(found)
    {
    }

    void find()
    {
        const QStringView text = m_context.folded();
        const quint16 *const table = nameTraitTable();
        for (qsizetype place = 0; place < text.size(); ++place) {
            const NameTraits traits = NameTraits::fromInt(table[text[place].unicode()]);
            if (!(traits & (anySurname | NameTrait::LongSurname)))
                continue;
            if (traits & NameTrait::LongSurname)
                findLong(place);
            if (traits & anySurname)
                findShort(place, surnameLikeness(traits));
        }
    }

private:
    static bool isGiven(char16_t unit) { return isHan(unit) && !(nameTraits(unit) & NameTrait::Never); }

    /// 晋三, 健二: numbers are frequent in Japanese given names.
    static bool isBirthRank(char16_t unit) { return unit == u'一' || unit == u'二' || unit == u'三'; }

    void findShort(qsizetype start, float likeness)
    {
        const char16_t surname = m_context.at(start);
        const char16_t first = m_context.at(start + 1);
        if (surname == u'张' && isCounted(start))
            return;
        const char16_t second = m_context.at(start + 2);
        if (isHonorific(first, second))
            return;
        if (!isGiven(first) || !isGiven(second))
            findRare(start, likeness);
        if (!isGiven(first))
            return;
        const bool beginsWord = isCommonWord(surname, first);
        const float one = likeness + givenLikeness(nameTraits(first));
        add(start, start + 2, one - (beginsWord ? 3.0F : 0), wantedOfTwo);
        if (!isGiven(second))
            return;
        const bool endsWord = isCommonWord(first, second);
        const float words = (beginsWord ? 2.0F : 0) + (endsWord ? 1.0F : 0) +
                            (endsWord && likeness < 2 ? 0.8F : 0) + (endsThings(second) ? 1.5F : 0);
        add(start, start + 3, one + givenLikeness(nameTraits(second)) - words, wantedOfThree);
    }

    /// 馬英九, 陳日君: characters that stand in few names, and mostly where words end.
    void findRare(qsizetype start, float likeness)
    {
        static constexpr UnitSet inMiddle(u"与在日有一三万里元月九来");
        const char16_t first = m_context.at(start + 1);
        const char16_t second = m_context.at(start + 2);
        const bool isRare =
            (inMiddle.contains(first) && isGiven(second)) || (isGiven(first) && second == u'九');
        if (likeness < 1 || !isRare || isCommonWord(m_context.at(start), first) ||
            isCommonWord(first, second))
            return;
        const char16_t other = second == u'九' ? first : second;
        add(start, start + 3, likeness + givenLikeness(nameTraits(other)) - 0.4F, wantedOfThree);
    }

    /// 李先生 is a surname.
    static bool isHonorific(char16_t first, char16_t second)
    {
        static const PairTable words(Search::folded(honorifics).remove(u' '));
        return words.contains(first, second);
    }

    /// 甄嬛傳, 孟婆湯, 應屆生: such characters end words for things and people, and seldom names.
    static bool endsThings(char16_t unit)
    {
        static constexpr UnitSet endings(u"传汤衫者剧史片书馆队社业戏诗学论岛家子借币");
        return endings.contains(unit);
    }

    /// 兩張桌子: what counts sheets is no surname.
    bool isCounted(qsizetype start) const
    {
        static constexpr UnitSet numbers(u"一二三四五六七八九十百千万几两这那每");
        const QChar before = m_context.at(start - 1);
        return before.isDigit() || numbers.contains(before);
    }

    void findLong(qsizetype start)
    {
        const LongSurname surname = longSurname(m_context.folded().sliced(start));
        if (surname.length == 0)
            return;
        const qsizetype given = start + surname.length;
        if (surname.isJapanese)
            add(start, given, 1, wantedOfSurname);
        float likeness = surname.isJapanese ? 2.2F : 2.5F;
        const qsizetype longest = surname.isJapanese ? 3 : 2;
        for (qsizetype end = given;
             end < given + longest &&
             (isGiven(m_context.at(end)) || (surname.isJapanese && isBirthRank(m_context.at(end))));
             ++end) {
            likeness += givenLikeness(nameTraits(m_context.at(end))) * (end == given ? 1.0F : 0.7F);
            add(start, end + 1, likeness, wantedOfThree);
        }
    }

    void add(qsizetype start, qsizetype end, float likeness, float wanted)
    {
        if (likeness < least)
            return;
        if (start != m_start) {
            m_start = start;
            m_before = m_context.before(start);
        }
        if (m_before.score <= forbidden)
            return;
        PersonContext::Side behind = m_context.behind(end);
        if (behind.score < 1 && isWithinForeign(start, end))
            behind.score -= 1.5F;
        m_found->push_back({qint32(start), qint32(end), likeness, wanted, m_before, behind});
    }

    /// 喬瑟夫 of 喬瑟夫高登李維: characters that write sounds go on.
    bool isWithinForeign(qsizetype start, qsizetype end) const
    {
        for (qsizetype place = start; place < end; ++place) {
            if (!(nameTraits(m_context.at(place)) & anyForeign))
                return false;
        }
        return bool(nameTraits(m_context.at(end)) & NameTrait::Foreign) ||
               bool(nameTraits(m_context.at(start - 1)) & NameTrait::Foreign);
    }

    const PersonContext &m_context;
    std::vector<PersonSighting> *m_found;
    qsizetype m_start = -1; ///< Of the names offered last, all of which have the same before them.
    PersonContext::Side m_before;
};

} // namespace

void findHanNames(const PersonContext &context, std::vector<PersonSighting> *found)
{
    HanNameFinder(context, found).find();
}

} // namespace Dateline::Timeline
