// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names that no table knows, by what they end in. The second part of ChinesePlaces.
#include "timeline/places/chineseplaces.h"

#include "timeline/names/chinese/commonwords.h"
#include "timeline/names/nametext.h"
#include "timeline/places/gazetteer.h"
#include "timeline/places/suffixednames.h"

#include <algorithm>

namespace Dateline::Timeline {

using namespace PlaceTables;

namespace {

constexpr qsizetype longestForeign = 9;
constexpr qsizetype longestChain = 5; ///< Between a place and the suffix of the next: 遼寧省|大石橋|市.

qsizetype longestName(SuffixClass kind, qsizetype suffix)
{
    switch (kind) {
    case SuffixClass::Administrative:
        return suffix > 2 ? 8 : longestChain;
    case SuffixClass::Site:
        return 6;
    default:
        return 4;
    }
}

} // namespace

void ChinesePlaces::findSuffixed()
{
    for (qsizetype end = 3; end <= m_text.size(); ++end) {
        const Suffix suffix = suffixEndingAt(m_text, end);
        if (suffix.length == 0 || !isHan(m_text[end - 1].unicode()))
            continue;
        const bool isMouth = m_text[end - 1] == u'路' && m_text.sliced(end).startsWith(u'口'); // 重慶北路|口
        // 荷蘭|海牙
        const bool isBeginning =
            suffix.length == 1 && suffix.kind == SuffixClass::Land && knownAt(end - 1) > 1;
        if (isBeginning || m_isEnd[size_t(end)] || m_isWithin[size_t(end)] || m_isTitle[size_t(end - 1)] ||
            (!isMouth && isOtherWord(m_text, end)))
            continue;
        if (const auto place = suffixed(end, suffix)) {
            if (!isInBody(end, false))
                accept(*place);
        }
    }
}

std::optional<FoundPlace> ChinesePlaces::suffixed(qsizetype end, Suffix suffix) const
{
    const qsizetype nameEnd = end - suffix.length;
    if (nameEnd <= 0)
        return {};
    if (m_text[end - 1] == u'段') { // 忠孝東路|四段
        if (!m_found.isEmpty() && m_found.constLast().end == nameEnd && m_text[nameEnd - 1] == u'路')
            return FoundPlace{m_found.constLast().start, qint32(end), -1, Strength::Strong, "suffix"};
        return {};
    }
    if (const auto place = onKnown(nameEnd, end, suffix.kind))
        return place;
    // What a large place has is not called so: 喀麥隆|港口, 武漢|街道.
    const bool isState = suffix.kind == SuffixClass::Administrative && suffix.length == 1; // 喬治亞|州
    if (!isState && m_isEnd[size_t(nameEnd)] && isLargeBefore(nameEnd))
        return {};
    if (const auto place = onFound(nameEnd, end, suffix))
        return place;
    const qsizetype generic = genericPlaces().longestEndingAt(m_text, end);
    Left left = leftOf(nameEnd, longestName(suffix.kind, suffix.length));
    if (const qsizetype known = knownAt(left.start); suffix.kind == SuffixClass::Site &&
                                                     left.before != Before::Unclear &&
                                                     left.start + known + 1 < nameEnd)
        left.start += known; // 銀川|閱海清真寺
    left = pastWords(left, nameEnd);
    if (left.start + 2 < nameEnd && m_text[left.start] == u'区') // 花都區|花山鎮
        ++left.start;
    // A town has no province: 克孜勒|蘇柯爾克孜自治州.
    if (left.before == Before::Place && QStringView(u"州邦").contains(m_text[end - 1]) &&
        isForeign(m_text[left.start].unicode()))
        left.start = foreignTownBefore(left.start);
    // 寬城區 is a name after a place, though 城區 is a word.
    const bool isNamed = left.before == Before::Place && generic == 2 && nameEnd - left.start == 2 &&
                         m_text[nameEnd - 1] == u'城' && m_text[nameEnd] == u'区' &&
                         !describes(m_text[left.start].unicode());
    if ((generic > suffix.length && !isNamed) || isOther(m_text.sliced(left.start, end - left.start)))
        return {};
    if (left.before != Before::Unclear && isLikely(left, nameEnd, end, suffix.kind)) {
        const bool isSure = left.before == Before::Place && suffix.kind == SuffixClass::Administrative;
        return FoundPlace{qint32(left.start), qint32(end), -1, isSure ? Strength::Strong : Strength::Medium,
                          left.before == Before::Place ? "after-place" : "suffix"};
    }
    return foreign(nameEnd, end, suffix.kind);
}

/// Whether the known name that ends there is of more than a town.
bool ChinesePlaces::isLargeBefore(qsizetype nameEnd) const
{
    const qint32 start = m_longestEnding[size_t(nameEnd)];
    if (start < 0)
        return false;
    const auto match =
        std::ranges::find(std::ranges::lower_bound(m_matches, start, {}, &Automaton::Match::start),
                          m_matches.end(), qint32(nameEnd), &Automaton::Match::end);
    if (match == m_matches.end() || match->start != start)
        return false;
    const qint32 place = m_gazetteer.placesOf(match->name).front();
    return m_gazetteer.kindOf(place) <= PlaceKind::State || m_gazetteer.isCapital(place) ||
           m_gazetteer.populationOf(place) >= largeCity;
}

/// A town that is called after what was found by its form: 烏金山|鎮.
std::optional<FoundPlace> ChinesePlaces::onFound(qsizetype nameEnd, qsizetype end, Suffix suffix) const
{
    const bool isTown = suffix.length == 1 && QStringView(u"镇乡村").contains(m_text[nameEnd]);
    if (!isTown || m_found.isEmpty() || m_found.constLast().end != nameEnd || m_found.constLast().name >= 0)
        return {};
    const QChar last = m_text[nameEnd - 1];
    if (!QStringView(u"山河湖江溪岛岭桥寺庙港口峰").contains(last))
        return {};
    return FoundPlace{m_found.constLast().start, qint32(end), -1, Strength::Medium, "suffix"};
}

/// A name that the gazetteer knows with a suffix that it does not: 信義|區, 新竹|漁港, 中山|北|路.
std::optional<FoundPlace> ChinesePlaces::onKnown(qsizetype nameEnd, qsizetype end, SuffixClass kind) const
{
    qint32 start = m_longestEnding[size_t(nameEnd)];
    if (start < 0 && kind == SuffixClass::Road && isWithinRoad(m_text[nameEnd - 1].unicode()))
        start = m_longestEnding[size_t(nameEnd - 1)];
    if (start < 0)
        return {};
    const auto match = std::ranges::find_if(
        std::ranges::lower_bound(m_matches, start, {}, &Automaton::Match::start), m_matches.end(),
        [&](const Automaton::Match &known) {
            return known.end == nameEnd || (kind == SuffixClass::Road && known.end == nameEnd - 1);
        });
    if (match == m_matches.end() || match->start != start)
        return {};
    if (const auto whole = m_text.sliced(start, end - start);
        genericPlaces().contains(whole) || isOther(whole))
        return {};
    const qint32 place = m_gazetteer.placesOf(match->name).front();
    const PlaceKind placeKind = m_gazetteer.kindOf(place);
    const QStringView suffix = m_text.sliced(nameEnd, end - nameEnd);
    const bool isWide = placeKind <= PlaceKind::Country && placeKind != PlaceKind::Sea;
    // 香港特區|政府: a title of 香港. What stands at a site is not called after it: 羅浮宮|城堡.
    if ((suffix == u"特区" && m_text.sliced(end).startsWith(u"政府")) ||
        (placeKind == PlaceKind::Site && kind == SuffixClass::Site && m_text[nameEnd - 1] == u'宫'))
        return {};
    // 黑河|南大街: the name before ends within this one.
    for (qsizetype at = start + 1; at < nameEnd; ++at) {
        if (m_longestEnding[size_t(at)] >= 0 && m_longestEnding[size_t(at)] < start)
            return {};
    }
    // A city has streets of which none is called after it.
    const bool isPeoples = suffix == u"街道" || suffix == u"社区";
    if (isPeoples && (placeKind < PlaceKind::City || m_gazetteer.populationOf(place) >= largeCity))
        return {};
    const bool isRegionsOwn = suffix == u"区" && placeKind > PlaceKind::Region;
    if (isWide && (!isOfCountry(suffix) || isRegionsOwn))
        return {};
    // 高雄市|府, 甘肅省|道, 珠峰|峰
    if (suffix.size() == 1 &&
        (QStringView(u"市省县区州").contains(m_text[nameEnd - 1]) || m_text[nameEnd - 1] == suffix.front()))
        return {};
    // What the site of a whole city or province is called has no 市 or 省 in it.
    if (kind == SuffixClass::Site && QStringView(u"市省县区").contains(m_text[nameEnd - 1]))
        return {};
    if (start > 1 && isForeign(m_text[start - 1].unicode()) && isForeign(m_text[start - 2].unicode()) &&
        !m_isEnd[size_t(start)]) {
        if (const auto longer = foreign(nameEnd, end, kind))
            return longer;
    }
    // 聖|索菲亞|大教堂, 環|河北|路
    const bool isSaint = start > 0 && m_text[start - 1] == u'圣' && isForeign(m_text[start].unicode());
    const bool isRing = start > 0 && m_text[start - 1] == u'环' && kind == SuffixClass::Road;
    return FoundPlace{start - (isSaint || isRing ? 1 : 0), qint32(end), -1, Strength::Strong, "suffix"};
}

ChinesePlaces::Left ChinesePlaces::leftOf(qsizetype nameEnd, qsizetype longest) const
{
    for (qsizetype start = nameEnd; start >= 0 && nameEnd - start <= longest; --start) {
        if (start < nameEnd && start > 1 && m_text[start - 1] == u'区' && m_text[start - 2] == u'地')
            return {start, Before::Place}; // 馬佐夫舍地區|奧斯特魯夫鎮
        const Before before = beforeOf(start);
        if (before == Before::Unclear || (start == nameEnd && before == Before::Place))
            continue;
        if (before == Before::Function && points(m_text[start - 1].unicode()))
            return {};
        // 和, 中 and the like begin names as well: 和順縣. Only a place before them tells.
        const bool mayBeOfName = before == Before::Function || before == Before::Locative;
        if (nameEnd - start < 2 && mayBeOfName) {
            const bool isBeginning = start > 0 && QStringView(u"和会同至名时月").contains(m_text[start - 1]);
            if (isBeginning && m_isEnd[size_t(start - 1)] && nameEnd - start == 1 && m_text[nameEnd] == u'县')
                return {start - 1, Before::Place};
            return {};
        }
        return {start, before};
    }
    return {};
}

/// Past what is done before a name, or the part of the larger place: 降落|志航基地, 中部|戈爾省.
ChinesePlaces::Left ChinesePlaces::pastWords(Left left, qsizetype nameEnd) const
{
    if (left.before == Before::Place) {
        if (const qsizetype part = partAt(m_text, left.start); left.start + part + 2 <= nameEnd)
            left.start += part;
        return left;
    }
    if (left.before != Before::Function && left.before != Before::Break)
        return left;
    // 其中|通化市, 時任|新晃縣
    if (left.before == Before::Function && left.start + 2 < nameEnd &&
        isCommonWord(m_text[left.start - 1].unicode(), m_text[left.start].unicode()))
        ++left.start;
    const qsizetype first = left.start;
    while (const qsizetype word = wordAt(m_text, left.start, nameEnd)) {
        if (left.start + word + 2 > nameEnd)
            break;
        left.start += word;
    }
    // 處理|過|烏坎村, 執行|人|妙西鎮
    if (left.start > first && left.start + 3 <= nameEnd &&
        QStringView(u"过着了人").contains(m_text[left.start]))
        ++left.start;
    return left;
}

bool ChinesePlaces::isLikely(const Left &left, qsizetype nameEnd, qsizetype end, SuffixClass kind) const
{
    const qsizetype length = nameEnd - left.start;
    const QStringView name = m_text.sliced(left.start, length);
    if (length < 1)
        return false;
    const QStringView suffix = m_text.sliced(nameEnd, end - nameEnd);
    const bool isAlien = isForeignName(name);
    const bool isExplained = isGlossed(m_text, end);
    if (isCounted(m_text, left.start, nameEnd))
        return false;
    const bool isDistrict = left.before == Before::Place && kind == SuffixClass::Administrative &&
                            length == 2 && suffix.size() <= 2;
    const bool isNamed =
        left.before != Before::Break && isNamingWord(name) && kind != SuffixClass::Administrative;
    if (!isDistrict && !isNamed && holdsWord(name))
        return false;
    if (left.before != Before::Place && suffix.size() == 1 && kind != SuffixClass::Administrative &&
        isCommonWord(m_text[nameEnd - 1].unicode(), suffix.front().unicode()))
        return false;
    if (left.before != Before::Place && !isAlien && isDoneLast(name.back().unicode()))
        return false;
    // 由鐘南山
    if (left.before != Before::Place && kind == SuffixClass::Land && suffix.size() == 1 && length == 2 &&
        isSurname(name.front().unicode()))
        return false;
    if (left.before != Before::Place && !isAlien && !isExplained && isDoubtfulSuffix(suffix))
        return false;
    if (!std::ranges::all_of(name, [](QChar unit) { return isHan(unit.unicode()); }))
        return false;
    if (counts(name[0].unicode()) ||
        (length <= 2 && kind != SuffixClass::Administrative && describes(name[0].unicode())) ||
        isAttribute(name))
        return false;
    if ((kind == SuffixClass::Site && isBuilt(name)) || (left.before != Before::Place && isDone(name)))
        return false;
    if (m_text[end - 1] == u'道' || (suffix == u"桥" && !isNamed))
        return false;
    if (length == 1)
        return left.before == Before::Place && (m_text[nameEnd] == u'县' || m_text[nameEnd] == u'旗');
    if (left.before == Before::Place)
        return kind != SuffixClass::Road || length <= 3;
    if (m_text[end - 1] == u'区' && left.before == Before::Function)
        return false;
    if (kind == SuffixClass::Administrative)
        return length <= (end - nameEnd > 2 ? 8 : 3);
    if (left.before == Before::Locative)
        return kind != SuffixClass::Road || length <= 3;
    const bool isTemple = m_text[end - 1] == u'寺' || m_text[end - 1] == u'庙';
    return (isAlien && (length >= 3 || (isExplained && length == 2))) || isTemple ||
           (end - nameEnd > 1 && kind != SuffixClass::Road);
}

/// Where the small foreign town begins that ends there, else `end`: 加勒 in 加勒萬山谷 is none.
qsizetype ChinesePlaces::foreignTownBefore(qsizetype end) const
{
    const qint32 start = m_longestEnding[size_t(end)];
    constexpr qsizetype longest = 3;
    if (start < 0 || end - start > longest || isLargeBefore(end) ||
        !isForeignName(m_text.sliced(start, end - start)))
        return end;
    return start;
}

/// A run of characters that foreign names are written with before the suffix: 坤甸|市.
std::optional<FoundPlace> ChinesePlaces::foreign(qsizetype nameEnd, qsizetype end, SuffixClass kind) const
{
    qsizetype start = nameEnd;
    while (start > 0 && nameEnd - start <= longestForeign && isForeign(m_text[start - 1].unicode()) &&
           !m_isEnd[size_t(start)])
        --start;
    if (nameEnd - start < 3 && nameEnd > start && m_isEnd[size_t(start)])
        start = foreignTownBefore(start);
    // 關於|聖馬特奧, 道路|馬特
    if (start > 0 && nameEnd - start > 2 &&
        isCommonWord(m_text[start - 1].unicode(), m_text[start].unicode()))
        ++start;
    start += wordAt(m_text, start, nameEnd);
    const qsizetype length = nameEnd - start;
    if (holdsWord(m_text.sliced(start, std::max<qsizetype>(length, 0))) ||
        isOther(m_text.sliced(start, end - start)))
        return {};
    if (length < 3 || length > longestForeign || kind == SuffixClass::Road ||
        QStringView(u"道府旗里").contains(m_text[end - 1]) ||
        (start > 0 && !isHan(m_text[start - 1].unicode()) && m_text[start - 1] == u'·'))
        return {};
    return FoundPlace{qint32(start), qint32(end), -1, Strength::Medium, "foreign-name"};
}

} // namespace Dateline::Timeline
