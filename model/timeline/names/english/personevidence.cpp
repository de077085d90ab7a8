// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/english/personevidence.h"

#include "timeline/names/english/wordtable.h"
#include "timeline/names/nametext.h"

#include <algorithm>
#include <array>

namespace Dateline::Timeline::English {

namespace {

/// Places whose names look like those of persons with a surname first.
bool isPlaceByWords(const Findings &all, qsizetype first, qsizetype last)
{
    static constexpr std::array<QStringView, 42> places{
        u"hong kong", u"sri lanka", u"ann arbor",  u"ho chi",     u"ha noi",     u"hai phong", u"da nang",
        u"sha tin",   u"tai po",    u"tai wai",    u"tai koo",    u"kwun tong",  u"tuen mun",  u"yuen long",
        u"mong kok",  u"wan chai",  u"wong tai",   u"sai kung",   u"tung chung", u"lam tin",   u"ma on",
        u"kai tak",   u"tsing yi",  u"sheung wan", u"kwai chung", u"kwai tsing", u"tin shui",  u"fan ling",
        u"lai chi",   u"hung hom",  u"to kwa",     u"tsim sha",   u"sham shui",  u"chai wan",  u"shek kip",
        u"ma wan",    u"yau tong",  u"long an",    u"chiang mai", u"chiang rai", u"nong khai", u"ban chao"};
    // Each has several words: most first words tell that there is none.
    const QStringView begin = all.word(first).key;
    const bool mayBe =
        first < last && std::ranges::any_of(places, [begin](QStringView place) {
            return place.size() > begin.size() && place[begin.size()] == u' ' && place.startsWith(begin);
        });
    if (!mayBe)
        return false;
    const QString key = all.key(first, last);
    return std::ranges::any_of(places, [&key](QStringView place) {
        return key.startsWith(place) && (key.size() == place.size() || key[place.size()] == u' ');
    });
}

} // namespace

qsizetype PersonJudge::titleBefore(qsizetype first) const
{
    const Word &last = word(first - 1);
    if (!m_all.isJoined(first) || !last.is(Title | Occupation) || last.isHidden ||
        (last.shape == Shape::Capitals && !last.is(OtherAcronym | Title)) ||
        (last.isPlain && !last.is(Title)))
        return -1;
    qsizetype begin = first - 1;
    constexpr qsizetype longestTitle = 8;
    while (first - begin < longestTitle && word(begin).joint == Joint::Blank &&
           !word(begin - 1).isPossessive) {
        const Word &before = word(begin - 1);
        const bool isPart = before.is(Title | TitleModifier | Occupation | Demonym) ||
                            (before.isCapital() && before.shape != Shape::Initial) ||
                            (before.key == u"of" && word(begin - 2).is(Title));
        if (!isPart || before.isHidden || m_all.isPerson(begin - 1) ||
            (before.isPlain && before.is(Common) && !before.is(Title | TitleModifier)))
            break;
        --begin;
    }
    return begin;
}

std::optional<PersonEvidence> PersonJudge::judge(qsizetype first, qsizetype last, qsizetype title) const
{
    const qsizetype count = last - first + 1;
    const bool surnameFirst = count > 1 && isSurnameFirst(first, last);
    if (isPlaceByWords(m_all, first, last) ||
        (count == 1 && (word(first).is(Common) || word(first).isInTitle)))
        return {};
    // A first name may be one of a place, as may the end of "Jack London", but not both here.
    if (!word(first).is(Given) && (word(first).is(PlaceName) || word(last).is(PlaceName)))
        return {};
    const bool isTitled = title >= 0 && word(first - 1).is(Title);
    if (isTitled && word(first - 1).shape != Shape::Lower)
        return PersonEvidence{Strength::Strong, "title-before", surnameFirst};
    if (count == 1) {
        if (title >= 0 && !word(first).is(Given) && word(first).shape == Shape::Capital && !isTitled)
            return {};
        return title >= 0 ? std::optional(PersonEvidence{Strength::Medium, "title-before", false})
                          : std::nullopt;
    }
    const bool isGiven = word(first).is(Given) && !word(last).is(PlaceNoun);
    if (title >= 0)
        return PersonEvidence{Strength::Strong, "title-before", surnameFirst};
    if (surnameFirst && !(isGiven && !word(first + 1).key.contains(u'-') && word(last).is(EastSurname)))
        return PersonEvidence{Strength::Strong, "surname-first", true};
    if (isGiven)
        return PersonEvidence{Strength::Strong, "given-name", false};
    if (hasPersonalForm(first, last))
        return PersonEvidence{Strength::Strong, "form", false};
    if (word(last).is(PlaceNoun))
        return {};
    if (isBehindHanName(first, last))
        return PersonEvidence{Strength::Medium, "latin-in-brackets", surnameFirst};
    if (isExplained(last) || isIntroduced(first))
        return PersonEvidence{Strength::Medium, "apposition", false};
    if (actsAsPerson(first, last))
        return PersonEvidence{Strength::Medium, "speech", false};
    if (hasSurnameEnding(last))
        return PersonEvidence{Strength::Medium, "surname-form", false};
    return {};
}

/// Xu Zhiyong, Lee Jong-sup, Hoang Thi Ha.
bool PersonJudge::isSurnameFirst(qsizetype first, qsizetype last) const
{
    if (!word(first).is(EastSurname) || last - first > 3 || isPlaceByWords(m_all, first, last))
        return false;
    for (qsizetype at = first + 1; at <= last; ++at) {
        const bool isShort = last - first == 1 || word(at).key.size() <= 6;
        if (!isShort || word(at).shape != Shape::Capital || !isEastAsianGivenName(word(at).key))
            return false;
    }
    return true;
}

/// Initials, particles, "Jr.", "Jong-sup", "McConnell".
bool PersonJudge::hasPersonalForm(qsizetype first, qsizetype last) const
{
    if (word(last).is(NameSuffix))
        return true;
    for (qsizetype at = first; at <= last; ++at) {
        const QStringView key = word(at).key;
        const bool isInitial = word(at).shape == Shape::Initial && at < last && key.size() < 3 &&
                               word(last).shape == Shape::Capital &&
                               !word(last).is(Head | WeakHead | Generic);
        const bool isParticle = word(at).shape == Shape::Lower;
        const qsizetype hyphen = key.indexOf(u'-');
        const bool isHyphened =
            hyphen > 1 && hyphen < 7 && key.size() - hyphen < 8 && at > first && isEastAsianGivenName(key);
        const bool isPatronymic = at > first && word(at).shape == Shape::Capital &&
                                  (key.startsWith(u"o'") || (key.startsWith(u"mc") && key.size() > 4));
        if ((isInitial && m_all.text()[word(at).end - 1] == u'.') || isParticle || isHyphened || isPatronymic)
            return true;
    }
    return false;
}

bool PersonJudge::hasSurnameEnding(qsizetype last) const
{
    static constexpr std::array<QStringView, 42> endings{
        u"ov",      u"ova",    u"ev",    u"eva",    u"sky",     u"skyy",  u"skiy", u"ski",   u"ska",
        u"enko",    u"chuk",   u"vich",  u"vic",    u"sson",    u"sen",   u"berg", u"stein", u"oglu",
        u"dze",     u"shvili", u"escu",  u"poulos", u"akis",    u"idis",  u"moto", u"mura",  u"yama",
        u"shita",   u"kawa",   u"zawa",  u"guchi",  u"nejad",   u"zadeh", u"elli", u"etti",  u"mann",
        u"sdottir", u"nathan", u"singh", u"putra",  u"opoulou", u"ulu"};
    const QStringView key = word(last).key;
    return key.size() > 5 &&
           std::ranges::any_of(endings, [&key](QStringView ending) { return key.endsWith(ending); });
}

/// "her husband, Cody Malbeuf", "a human rights defender, Cao Shunli".
bool PersonJudge::isIntroduced(qsizetype first) const
{
    const Word &before = word(first - 1);
    const bool isDirect = m_all.isJoined(first) && before.is(Kin | Occupation);
    const bool isApposed = word(first).joint == Joint::Comma && before.is(Kin | Occupation | Title);
    const bool isCalled = m_all.isJoined(first) && (before.key == u"named" || before.key == u"called") &&
                          word(first - 2).is(Kin | Occupation);
    return (isDirect || isApposed || isCalled) && (before.shape == Shape::Lower || isApposed || isCalled);
}

/// "..., 45,", "..., who", "..., a dietician".
bool PersonJudge::isExplained(qsizetype last) const
{
    const Word &next = word(last + 1);
    if (next.joint != Joint::Comma)
        return false;
    if (next.shape == Shape::Lower && next.key.size() == 2 && next.key[0].isDigit())
        return word(last + 2).joint != Joint::Blank;
    if (next.key == u"who" || next.key == u"whose")
        return true;
    constexpr qsizetype farthest = 7;
    for (qsizetype at = last + 1; at <= last + farthest && at < m_all.size(); ++at) {
        if (at > last + 1 && word(at).joint != Joint::Blank)
            return false;
        if (word(at).is(OrganisationNoun) && word(at).shape == Shape::Lower && !word(at + 1).is(Occupation))
            return false;
        if (word(at).is(Occupation | Kin) && word(at).shape == Shape::Lower)
            return true;
        if (word(at).is(Title) && word(at).isCapital())
            return true;
    }
    return false;
}

/// "said ...", "... smiled".
bool PersonJudge::actsAsPerson(qsizetype first, qsizetype last) const
{
    const Word &before = word(first - 1);
    const Word &next = word(last + 1);
    if (next.joint == Joint::Blank && next.shape == Shape::Lower && next.is(SpeechVerb | HumanVerb) &&
        next.key != u"is" && next.key != u"was" && next.key != u"has" && next.key != u"had")
        return !(m_all.isJoined(first) && before.shape == Shape::Lower && before.key == u"the");
    const bool isSaid = before.key == u"said" || before.key == u"says" || before.key == u"wrote";
    return m_all.isJoined(first) && isSaid && (next.joint == Joint::Comma || next.joint == Joint::Break);
}

/// 阿迪塔（Adita Irawati）表示, 鲍里斯•约翰逊(Boris Johnson): but not behind an island or a company.
bool PersonJudge::isBehindHanName(qsizetype first, qsizetype last) const
{
    static constexpr QStringView otherEndings =
        u"島岛省市州縣县郡區区村鎮镇國国海洋河江湖山灣湾街路道港城堡宮宫司社學学校院報报刊誌志網网黨党局會会"
        u"部署所行團团隊队組组織织盟店廠厂"
        u"台臺站機机號号艦舰獎奖賽赛書书片曲法案》」』”層层館馆廳厅軍军教節节病毒症"
        u"公族語语人器車车品牌空";
    const char16_t opening = m_all.before(first);
    if (opening != u'（' && opening != u'(')
        return false;
    qsizetype place = word(first).start - 1;
    while (m_all.unit(place) == u' ' || m_all.unit(place) == opening)
        --place;
    if (!isHan(m_all.unit(place)) || otherEndings.contains(QChar(m_all.unit(place))))
        return false;
    const char16_t closing = m_all.unit(word(last).end);
    if (closing != u'）' && closing != u')' && closing != u'，' && closing != u',' && closing != u'、')
        return false;
    for (qsizetype at = first; at <= last; ++at) {
        if (word(at).is(Head | WeakHead | PlaceNoun | Generic | Demonym | Subject | Common))
            return false;
    }
    return true;
}

} // namespace Dateline::Timeline::English
