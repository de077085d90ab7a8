// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/places/chineseplaces.h"

#include "timeline/names/chinese/commonwords.h"
#include "timeline/names/nametext.h"
#include "timeline/places/chineseplacecuts.h"
#include "timeline/places/gazetteer.h"

#include <algorithm>
#include <tuple>

namespace Dateline::Timeline {

using namespace Qt::StringLiterals;
using namespace PlaceTables;

namespace {

constexpr qint64 town = 80'000;       ///< The same, when its name is long enough to be nothing else.
constexpr qsizetype longestBody = 24; ///< From a place to the end of the body that is called after it.

bool isMiddleDot(char16_t unit)
{
    return unit == u'·' || unit == u'・' || unit == u'‧' || unit == u'•' || unit == u'．';
}

bool isCountryLike(PlaceKind kind)
{
    return kind <= PlaceKind::Country;
}

constexpr quint16 countryCode(char first, char second)
{
    return quint16(quint8(first) << 8 | quint8(second));
}

bool isChinese(quint16 country)
{
    return country == countryCode('C', 'N') || country == countryCode('T', 'W');
}

/// 在|白宮, where the building is meant and not who sits there: 來自|白宮, 白宮|幕僚.
bool isAtSite(QStringView text, qsizetype start, qsizetype end)
{
    static const PlaceWords at(
        u"在 於 現身 重返 回到 返回 前往 抵達 進入 離開 走進 走出 來到 訪問 造訪 參觀");
    static const PlaceWords persons(
        u"官網 網站 秘書 記者 發言人 幕僚 顧問 官員 高官 辦公廳 新聞 官方 經濟 國家 幫 "
        u"任職 工作");
    return at.longestEndingAt(text, start) > 0 && persons.longestAt(text, end) == 0;
}

/// Where Han names are the people's own, and so are made of ordinary words.
bool hasHanNames(quint16 country)
{
    return country == countryCode('C', 'N') || country == countryCode('T', 'W') ||
           country == countryCode('J', 'P') || country == countryCode('H', 'K') ||
           country == countryCode('K', 'R') || country == countryCode('K', 'P');
}

} // namespace

ChinesePlaces::ChinesePlaces(QStringView folded, const Gazetteer &gazetteer, QList<Automaton::Match> matches,
                             const QSet<quint16> &countries)
    : m_text(folded)
    , m_gazetteer(gazetteer)
    , m_matches(std::move(matches))
    , m_countries(countries)
    , m_longestEnding(size_t(folded.size()) + 1, -1)
    , m_isWithin(size_t(folded.size()) + 1)
    , m_isEnd(size_t(folded.size()) + 1)
    , m_isTitle(titlesOf(folded))
{
    for (const Automaton::Match &match : m_matches) {
        qint32 &start = m_longestEnding[size_t(match.end)];
        start = start < 0 ? match.start : std::min(start, match.start);
    }
}

QList<FoundPlace> ChinesePlaces::find()
{
    findKnown();
    findSuffixed();
    findInLists();
    repeat();
    return chosen();
}

/// The match that is left when the word after it takes its suffix (桃園市|長), or the same one.
qint32 ChinesePlaces::withoutSuffix(qsizetype match) const
{
    const Automaton::Match &longest = m_matches[match];
    if (!isTakenByNext(m_text, longest.end) || knownAt(longest.end) > 0) // 吉林省|長春
        return qint32(match);
    for (qsizetype other = match + 1; other < m_matches.size(); ++other) {
        if (m_matches[other].start != longest.start)
            break;
        if (m_matches[other].end == longest.end - 1)
            return qint32(other);
    }
    return qint32(match);
}

void ChinesePlaces::accept(const FoundPlace &place)
{
    m_found.append(place);
    m_isEnd[size_t(place.end)] = true;
    for (qint32 at = place.start + 1; at < place.end; ++at)
        m_isWithin[size_t(at)] = true;
}

void ChinesePlaces::findKnown()
{
    qint32 end = 0;
    for (qsizetype at = 0; at < m_matches.size(); ++at) {
        const Automaton::Match &longest = m_matches[at];
        if (longest.start < end)
            continue;
        const Automaton::Match &match = m_matches[withoutSuffix(at)];
        if (!isUsers(match) &&
            ordinaryWords().contains(m_text.sliced(match.start, match.end - match.start))) {
            // Buildings that are bodies as well: 在白宮.
            const qint32 place = m_gazetteer.placesOf(match.name).front();
            const bool isSite = m_gazetteer.kindOf(place) == PlaceKind::Site;
            if (isSite && isAtSite(m_text, match.start, match.end) && !isInBody(match.end, false)) {
                accept({match.start, match.end, match.name, Strength::Strong, "site"});
                end = match.end;
            } else {
                m_doubtful.append(match);
            }
        } else if (const auto place = judged(match)) {
            accept(*place);
            end = match.end;
        } else if (match.end - match.start > 2 &&
                   (isInBody(match.end, false) || isOfThing(m_text, match.end))) {
            end =
                match.end; // 土耳其|共和國 is no name within 土耳其共和國國防部, nor 哈薩克 in 哈薩克斯坦族.
        }
    }
    m_found.removeIf([this](const FoundPlace &place) { return m_vetoed.contains(place.name); });
}

/// What would not stand for itself does beside others (喀什、和田), and where the text has it with a suffix
/// or where something speaks for it (雲南楚雄).
void ChinesePlaces::findInLists()
{
    QSet<QStringView> named;
    QSet<qint32> known;
    for (const FoundPlace &place : std::as_const(m_found)) {
        // Of foreign places too many are called as people are.
        const qint32 number = place.name >= 0 ? m_gazetteer.placesOf(place.name).front() : -1;
        const bool isBehindPlace = m_isEnd[size_t(place.start)];
        if (number >= 0 && isBehindPlace && isChinese(m_gazetteer.countryOf(number)))
            known.insert(number);
        if (place.name < 0 && suffixEndingAt(m_text, place.end).kind == SuffixClass::Administrative)
            named.insert(m_text.sliced(place.start, place.end - place.start - 1));
    }
    std::vector<bool> isStart(m_isEnd.size());
    for (const FoundPlace &place : std::as_const(m_found))
        isStart[size_t(place.start)] = true;
    for (const Automaton::Match &match : std::as_const(m_doubtful)) {
        const QStringView name = m_text.sliced(match.start, match.end - match.start);
        const bool isAfter =
            match.start > 0 && m_text[match.start - 1] == u'、' && m_isEnd[size_t(match.start - 1)];
        const bool isBefore =
            match.end + 1 < m_text.size() && m_text[match.end] == u'、' && isStart[size_t(match.end + 1)];
        const qint32 place = m_gazetteer.placesOf(match.name).front();
        const bool isWord = ordinaryWords().contains(name) && (m_gazetteer.kindOf(place) != PlaceKind::City ||
                                                               m_gazetteer.populationOf(place) < largeCity);
        const bool isKnown = known.contains(place) && !ordinaryWords().contains(name) &&
                             !isCommonWord(name[0].unicode(), name[1].unicode());
        if ((!isWord && (isAfter || isBefore)) || isKnown || named.contains(name)) {
            if (!isInBody(match.end, false) && !isPartOfWord(match))
                accept({match.start, match.end, match.name, Strength::Medium, "list"});
        }
    }
}

/// What the user calls a place is hardly ever an ordinary word.
bool ChinesePlaces::isUsers(const Automaton::Match &match) const
{
    const auto places = m_gazetteer.placesOf(match.name);
    return !places.empty() && m_gazetteer.isAnnexed(places.front());
}

std::optional<FoundPlace> ChinesePlaces::judged(const Automaton::Match &match)
{
    const auto places = m_gazetteer.placesOf(match.name);
    if (places.empty() || isPartOfWord(match))
        return {};
    const qint32 place = places.front();
    const PlaceKind kind = m_gazetteer.kindOf(place);
    if (match.end < m_text.size() && m_text[match.end] == u'奖') {
        m_vetoed.insert(match.name);
        return {};
    }
    const Before before = beforeOf(match.start);
    const bool isCountry = isCountryLike(kind) && kind != PlaceKind::Sea; // 渤海|銀行
    if (isInBody(match.end, isCountry) ||
        (m_longestEnding[size_t(match.start)] >= 0 && isCountryLike(kind) && isOfScholars(m_text, match.end)))
        return {};
    FoundPlace found{match.start, match.end, match.name, Strength::Strong, "gazetteer"};
    if (isAncient(m_text, match.start) && (isCountryLike(kind) || m_gazetteer.isCapital(place)))
        --found.start;
    // 土耳其|共和國
    static const PlaceWords republics(u"共和國");
    if (kind == PlaceKind::Country)
        found.end += qint32(republics.longestAt(m_text, match.end));
    if (isUsers(match))
        return found;
    if ((m_text[match.end - 1] == u'市' && m_text.sliced(match.end).startsWith(u'场')) ||
        (kind == PlaceKind::City && isOfOtherWords(m_text, match.start, match.end,
                                                   before == Before::Place || before == Before::Locative)) ||
        (before == Before::Unclear && isEndOfForeign(m_text, match.start, match.end)))
        return {};
    if (kind == PlaceKind::Site)
        found.strength = Strength::Medium; // Buildings and streets stand for bodies as well.
    const bool isKnownEverywhere = kind != PlaceKind::City || m_gazetteer.isCapital(place) ||
                                   m_gazetteer.populationOf(place) >= largeCity ||
                                   m_gazetteer.populationOf(place) == 0; // A curated one.
    if (!isKnownEverywhere) {
        const bool isLong = match.end - match.start > 2;
        const bool isTown = isLong && m_gazetteer.populationOf(place) >= town;
        if (!isTown && !isSupported(match, place)) {
            m_doubtful.append(match);
            return {};
        }
        found.strength = Strength::Medium;
    }
    if (!isCountryLike(kind) && match.end - match.start == 2 && match.start > 0 &&
        isSurname(m_text[match.start - 1].unicode()))
        found.strength = Strength::Medium;
    return found;
}

bool ChinesePlaces::isSupported(const Automaton::Match &match, qint32 place) const
{
    const Before before = beforeOf(match.start);
    if (before == Before::Place || before == Before::Locative)
        return true;
    const quint16 country = m_gazetteer.countryOf(place);
    if (hasHanNames(country))
        return match.end - match.start > 2 && suffixEndingAt(m_text, match.end).length > 0;
    return match.end - match.start > 2 && m_countries.contains(country);
}

bool ChinesePlaces::isPartOfWord(const Automaton::Match &match) const
{
    if ((match.start > 0 && isMiddleDot(m_text[match.start - 1].unicode())) ||
        (match.end < m_text.size() && isMiddleDot(m_text[match.end].unicode())))
        return true;
    return m_isTitle[size_t(match.start)] || isOfThing(m_text, match.end) ||
           isOfGivenName(m_text, match.start, match.end) || isCutByNext(m_text, match.start, match.end) ||
           isCutForeign(m_text, match.start, match.end);
}

qsizetype ChinesePlaces::knownAt(qsizetype start) const
{
    const auto found = std::ranges::lower_bound(m_matches, qint32(start), {}, &Automaton::Match::start);
    return found != m_matches.end() && found->start == start ? found->end - start : 0;
}

/// 美國|國務院, 印尼|交通|部, 中國|駐|印度|大使館: the body is what has the name, not the place.
bool ChinesePlaces::isInBody(qsizetype end, bool isCountry) const
{
    static const PlaceWords notBodies(
        u"部分 部門 部署 部落 部隊 部份 部級 部屬 院士 院子 院校 院線 局勢 "
        u"局面 局部 局限 署名 委託 委任 處理 處境 處罰 處分 處於 處在 "
        u"處置 處決 處以 處方 處處 隊伍 大學生 中學生 小學生 高中生 國中生 "
        u"國小生 學校 黨派 黨內 黨籍 公司治理 工黨員 國會山 新聞網站 新聞網路 "
        u"銀行業 銀行家 電視劇 黨委書記處 "
        u"網路 網絡 網站 網友 網民 網紅 網球 網上 網購 網際 網咖 網媒 網軍 網管 "
        u"網信 網約 網吧 網壇 網格 網易 網店 網貸 網課 網暴 網羅 網開 網文 網誌 "
        u"網頁 網址 網速 網安 網域 網購 網傳");
    if (isNamedBody(m_text, end) || isNamedCompany(m_text, end) || isOffice(m_text, end) ||
        isCourtOfDistrict(m_text, end))
        return true;
    qsizetype at = end;
    for (int words = 0; at < m_text.size() && at - end < longestBody; ++words) {
        const qsizetype body = bodies().longestAt(m_text, at);
        const bool isOther = notBodies.longestAt(m_text, at) > body;
        const bool isEnough =
            body > 1 || words > 0 || m_text[at] == u'队' || (m_text[at] == u'网' && !isCountry);
        const bool isGeneric =
            words == 0 && isCountry && body > 0 && localBodies().contains(m_text.sliced(at, body));
        if (body > 0 && !isOther && isEnough && !isGeneric)
            return true;
        qsizetype word = bodyWords().longestAt(m_text, at);
        if (isGeneric && word < body) // 土耳其|法院
            return false;
        if (words > 0)
            word = std::max(word, knownAt(at));
        else if (knownAt(at) > std::max<qsizetype>(word, 1)) // 美國|加州大學
            return false;
        else if (word == 0)
            word = foreignBody(m_text, at);
        if (word == 0)
            return false;
        at += word;
    }
    return false;
}

ChinesePlaces::Before ChinesePlaces::beforeOf(qsizetype start) const
{
    if (start == 0 || !isHan(m_text[start - 1].unicode()))
        return start > 0 && isMiddleDot(m_text[start - 1].unicode()) ? Before::Unclear : Before::Break;
    if (m_isEnd[size_t(start)])
        return Before::Place;
    if (locatives().longestEndingAt(m_text, start) > 0)
        return Before::Locative;
    return endsName(m_text[start - 1].unicode()) ? Before::Function : Before::Unclear;
}

/// A name with a suffix that was found once is one wherever it stands.
void ChinesePlaces::repeat()
{
    constexpr qsizetype enough = 40; // Of names in one text; more are hostile.
    QSet<QStringView> names;
    const qsizetype count = m_found.size();
    for (qsizetype at = 0; at < count && names.size() < enough; ++at) {
        const FoundPlace place = m_found[at];
        const QStringView name = m_text.sliced(place.start, place.end - place.start);
        if (place.name >= 0 || name.size() < 3 || names.contains(name))
            continue;
        names.insert(name);
        for (qsizetype other = m_text.indexOf(name); other >= 0; other = m_text.indexOf(name, other + 1)) {
            const qsizetype end = other + name.size();
            if (other != place.start && !isOtherWord(m_text, end) && !isInBody(end, false))
                m_found.append({qint32(other), qint32(end), -1, place.strength, "repeated"});
        }
    }
}

/// The longest at each place; of the same passage what the gazetteer knows.
QList<FoundPlace> ChinesePlaces::chosen()
{
    std::ranges::sort(m_found, [](const FoundPlace &one, const FoundPlace &other) {
        return std::tuple(one.start, -one.end, -one.name) < std::tuple(other.start, -other.end, -other.name);
    });
    QList<FoundPlace> best;
    for (const FoundPlace &place : std::as_const(m_found)) {
        if (best.isEmpty() || place.start >= best.constLast().end)
            best.append(place);
        else if (place.end > best.constLast().end && place.name < 0 && best.constLast().name >= 0)
            best.last() = place;
    }
    return best;
}

} // namespace Dateline::Timeline
