// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names that no table knows, by what they end in. The second part of ChinesePlaces.
#include "timeline/places/chineseplaces.h"

#include "timeline/names/nametext.h"
#include "timeline/places/gazetteer.h"

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

/// 中山|北|路, 長安|西|街.
bool isWithinRoad(char16_t unit)
{
    return QStringView(u"东西南北中一二三四五六七八九十").contains(unit);
}

/// What is said of a place, and is no name: 大, 新, 老.
bool describes(char16_t unit)
{
    return QStringView(u"大小新旧老高低长短前后上下内外东西南北中主副左右古好美名原首次末近远")
        .contains(unit);
}

/// 一|座清真寺
bool counts(char16_t unit)
{
    return QStringView(u"一两数多几某").contains(unit);
}

} // namespace

void ChinesePlaces::findSuffixed()
{
    for (qsizetype end = 3; end <= m_text.size(); ++end) {
        if (!isHan(m_text[end - 1].unicode()))
            continue;
        const Suffix suffix = suffixEndingAt(m_text, end);
        if (suffix.length == 0 || m_isEnd[size_t(end)] || isOtherWord(m_text, end))
            continue;
        if (const auto place = suffixed(end, suffix)) {
            m_found.append(*place);
            m_isEnd[size_t(end)] = true;
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
    const qsizetype generic = genericPlaces().longestEndingAt(m_text, end);
    const Left left = leftOf(nameEnd, longestName(suffix.kind, suffix.length));
    // 寬城區 is a name after a place, though 城區 is a word.
    const bool isNamed = left.before == Before::Place && generic == 2 && nameEnd - left.start == 2 &&
                         suffix.kind == SuffixClass::Administrative &&
                         !describes(m_text[left.start].unicode());
    if (generic > 0 && !isNamed)
        return {};
    if (left.before != Before::Unclear && isLikely(left, nameEnd, end, suffix.kind)) {
        const bool isSure = left.before == Before::Place && suffix.kind == SuffixClass::Administrative;
        return FoundPlace{qint32(left.start), qint32(end), -1, isSure ? Strength::Strong : Strength::Medium,
                          left.before == Before::Place ? "after-place" : "suffix"};
    }
    return foreign(nameEnd, end, suffix.kind);
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
        [&](const Automaton::Match &known) { return known.end == nameEnd || known.end == nameEnd - 1; });
    if (match == m_matches.end() || match->start != start)
        return {};
    const qint32 place = m_gazetteer.placesOf(match->name).front();
    const PlaceKind placeKind = m_gazetteer.kindOf(place);
    const bool isSmall = end - nameEnd == 1 || kind == SuffixClass::Site;
    const bool isIsland = kind == SuffixClass::Land && m_text[end - 1] == u'岛';
    if (placeKind <= PlaceKind::Country && isSmall && !isIsland && m_text[end - 1] != u'省')
        return {};
    return FoundPlace{start, qint32(end), -1, Strength::Strong, "suffix"};
}

ChinesePlaces::Left ChinesePlaces::leftOf(qsizetype nameEnd, qsizetype longest) const
{
    for (qsizetype start = nameEnd; start >= 0 && nameEnd - start <= longest; --start) {
        const Before before = beforeOf(start);
        if (before == Before::Unclear)
            continue;
        // 和, 中 and the like begin names as well: 和順縣. Only a place before them tells.
        const bool mayBeOfName = before == Before::Function || before == Before::Locative;
        if (nameEnd - start < 2 && mayBeOfName) {
            if (start > 0 && m_isEnd[size_t(start - 1)] && nameEnd - start == 1)
                return {start - 1, Before::Place};
            return {};
        }
        return {start, before};
    }
    return {};
}

bool ChinesePlaces::isLikely(const Left &left, qsizetype nameEnd, qsizetype end, SuffixClass kind) const
{
    const qsizetype length = nameEnd - left.start;
    const QStringView name = m_text.sliced(left.start, length);
    const bool isForeignName =
        length > 1 && std::ranges::all_of(name, [](QChar unit) { return isForeign(unit.unicode()); });
    if (length < 1 || counts(name[0].unicode()) ||
        (length <= 2 && kind != SuffixClass::Administrative && describes(name[0].unicode())))
        return false;
    if (length == 1)
        return left.before == Before::Place && (m_text[nameEnd] == u'县' || m_text[nameEnd] == u'旗');
    if (left.before == Before::Place)
        return kind != SuffixClass::Road || length <= 3;
    if (kind == SuffixClass::Administrative)
        return length <= (end - nameEnd > 2 ? 8 : 3);
    if (left.before == Before::Locative)
        return kind != SuffixClass::Road || length <= 3;
    return isForeignName && length >= 3;
}

/// A run of characters that foreign names are written with before the suffix: 坤甸|市.
std::optional<FoundPlace> ChinesePlaces::foreign(qsizetype nameEnd, qsizetype end, SuffixClass kind) const
{
    qsizetype start = nameEnd;
    while (start > 0 && nameEnd - start <= longestForeign && isForeign(m_text[start - 1].unicode()) &&
           !m_isEnd[size_t(start)])
        --start;
    const qsizetype length = nameEnd - start;
    if (length < 3 || length > longestForeign || kind == SuffixClass::Road ||
        (start > 0 && !isHan(m_text[start - 1].unicode()) && m_text[start - 1] == u'·'))
        return {};
    return FoundPlace{qint32(start), qint32(end), -1, Strength::Medium, "foreign-name"};
}

} // namespace Dateline::Timeline
