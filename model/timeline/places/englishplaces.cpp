// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/places/englishplaces.h"

#include "timeline/places/englishplacewords.h"
#include "timeline/places/gazetteer.h"

#include <algorithm>
#include <tuple>

namespace Dateline::Timeline {

using namespace PlaceTables;

namespace {

constexpr qint64 metropolis = 1'000'000; ///< Newspapers name it without saying where it is.
constexpr qint64 city = 100'000;         ///< The same after "in", "from" and the like.
constexpr qsizetype longestLine = 300;   ///< A longer one is no headline.

} // namespace

EnglishPlaces::EnglishPlaces(const NameText &text, const Gazetteer &gazetteer,
                             QList<Automaton::Match> matches, const QSet<quint16> &countries)
    : m_names(text)
    , m_text(text.folded())
    , m_gazetteer(gazetteer)
    , m_matches(std::move(matches))
    , m_countries(countries)
{
}

QList<FoundPlace> EnglishPlaces::find()
{
    learnNames();
    qint32 end = 0;
    for (const Automaton::Match &match : m_matches) {
        if (match.start < end || !isWhole(match) || !isCapitalised(match))
            continue;
        const auto place = judged(match);
        if (place)
            m_found.append(*place);
        if (place || isInBody(match))
            end = match.end;
    }
    findBySuffix();
    findByPrefix();
    // Of the same passage what the gazetteer knows is first.
    std::ranges::sort(m_found, [](const FoundPlace &one, const FoundPlace &other) {
        return std::tuple(one.start, -one.end, -one.name) < std::tuple(other.start, -other.end, -other.name);
    });
    QList<FoundPlace> best;
    for (const FoundPlace &place : std::as_const(m_found)) {
        if (best.isEmpty() || place.start >= best.constLast().end)
            best.append(place);
        else if (place.end > best.constLast().end)
            best.last() = place;
    }
    return best;
}

QChar EnglishPlaces::original(qsizetype place) const
{
    return m_names.original()[m_names.origin(place)];
}

/// Between blanks or marks, and not in an address: @paris, paris.example, /paris/.
bool EnglishPlaces::isWhole(const Automaton::Match &match) const
{
    const auto at = [this](qsizetype place) {
        return place >= 0 && place < m_text.size() ? m_text[place] : QChar(u' ');
    };
    const QChar before = at(match.start - 1);
    const QChar after = at(match.end);
    const auto isBound = [](QChar unit) { return unit.isLetterOrNumber() && !isHan(unit.unicode()); };
    if (isBound(before) || isBound(after) || QStringView(u"@/_#&").contains(before) ||
        QStringView(u"@/_&$").contains(after))
        return false;
    const bool isDotted = before == u'.' && isBound(at(match.start - 2));
    return !isDotted && !(after == u'.' && isBound(at(match.end + 1)));
}

/// Its first letter, and that of its last word; a short name (US, Of) wholly when it is one of letters.
bool EnglishPlaces::isCapitalised(const Automaton::Match &match) const
{
    const QStringView name = m_text.sliced(match.start, match.end - match.start);
    const qsizetype blank = name.lastIndexOf(u' ');
    // "north America", "the euro zone"
    if (!original(match.start).isUpper()) {
        const bool isSide =
            blank > 0 && QStringView(u"north south east west central").contains(name.first(blank));
        return (isSide && original(match.start + blank + 1).isUpper()) || name.startsWith(u"euro ");
    }
    if (match.end - match.start <= 3 && !original(match.end - 1).isUpper() && m_text[match.end - 1] != u'.')
        return match.end - match.start == 3 && m_text.sliced(match.start, 2) != u"us";
    if (blank < 0)
        return true;
    qsizetype last = match.start + blank + 1;
    if (last + 2 < match.end && (m_text[last + 1] == u'\'' || m_text[last + 1] == u'’'))
        last += 2; // Côte d’Ivoire
    return original(last).isUpper() || original(match.start + blank + 1).isUpper();
}

EnglishPlaces::Word EnglishPlaces::wordBefore(qsizetype start) const
{
    if (start < 2 || m_text[start - 1] != u' ')
        return {};
    Word word{start - 1, start - 1};
    while (word.start > 0 && isOfEnglishWord(m_text[word.start - 1]) &&
           !isHan(m_text[word.start - 1].unicode()))
        --word.start;
    word.isCapital = word.isThere() && original(word.start).isUpper();
    return word;
}

EnglishPlaces::Word EnglishPlaces::wordAfter(qsizetype end) const
{
    if (end + 1 >= m_text.size() || m_text[end] != u' ')
        return {};
    Word word{end + 1, end + 1};
    while (word.end < m_text.size() && isOfEnglishWord(m_text[word.end]) &&
           !isHan(m_text[word.end].unicode()))
        ++word.end;
    word.isCapital = word.isThere() && original(word.start).isUpper();
    return word;
}

QStringView EnglishPlaces::textOf(const Word &word) const
{
    return m_text.sliced(word.start, word.end - word.start);
}

/// Whether most words of the line are capitalised, as in headlines.
bool EnglishPlaces::isTitleCase(qsizetype place)
{
    if (place >= m_lineStart && place <= m_lineEnd)
        return m_isTitleLine;
    m_lineStart = place > 0 ? m_text.lastIndexOf(u'\n', place - 1) + 1 : 0;
    m_lineEnd = m_text.indexOf(u'\n', place);
    m_lineEnd = m_lineEnd < 0 ? m_text.size() : m_lineEnd;
    int words = 0;
    int capitals = 0;
    for (qsizetype at = m_lineStart; at < std::min(m_lineEnd, m_lineStart + longestLine); ++at) {
        const bool isStart = at == m_lineStart || m_text[at - 1] == u' ';
        if (isHan(m_text[at].unicode()))
            return m_isTitleLine = false;
        if (!isStart || !m_text[at].isLetter())
            continue;
        ++words;
        capitals += original(at).isUpper();
    }
    m_isTitleLine = words >= 4 && capitals * 10 >= words * 7 && m_lineEnd - m_lineStart < longestLine;
    return m_isTitleLine;
}

std::optional<FoundPlace> EnglishPlaces::judged(const Automaton::Match &match)
{
    const auto places = m_gazetteer.placesOf(match.name);
    if (places.empty())
        return {};
    const qint32 place = places.front();
    const PlaceKind kind = m_gazetteer.kindOf(place);
    const bool isLarge = kind <= PlaceKind::Country;
    const bool isKnown = kind != PlaceKind::City || m_gazetteer.isCapital(place) ||
                         m_gazetteer.populationOf(place) >= metropolis;
    const QStringView name = m_text.sliced(match.start, match.end - match.start);
    const bool isUsers = m_gazetteer.isAnnexed(place);
    const bool isOrdinary = !isUsers && englishOrdinaryWords().contains(name);
    // "March, China said"
    const bool isWord = isOrdinary && (englishTitles().contains(name) || !hasCountryAfter(match));
    if (isWord || isInBody(match) || (!isUsers && isNoPlaceHere(match)))
        return {};
    FoundPlace found{match.start, match.end, match.name, Strength::Strong, "gazetteer"};
    // "Utah county"
    if (const Word after = wordAfter(match.end); kind >= PlaceKind::State && textOf(after) == u"county")
        found.end = qint32(after.end);
    if (isInLongerName(match, isLarge) || (!isUsers && isPersonHere(match)) ||
        (kind == PlaceKind::City && !isUsers && isAcronym(match)))
        return {};
    if (isKnown || isUsers)
        return found;
    found.strength = Strength::Medium;
    return isSupported(match, place) ? std::optional(found) : std::nullopt;
}

bool EnglishPlaces::hasCountryAfter(const Automaton::Match &match) const
{
    if (match.end + 2 >= m_text.size() || m_text[match.end] != u',')
        return false;
    const auto next = std::ranges::lower_bound(m_matches, match.end + 2, {}, &Automaton::Match::start);
    return next != m_matches.end() && next->start == match.end + 2 && isWhole(*next) &&
           isCapitalised(*next) &&
           m_gazetteer.kindOf(m_gazetteer.placesOf(next->name).front()) <= PlaceKind::State;
}

bool EnglishPlaces::isSupported(const Automaton::Match &match, qint32 place) const
{
    if (hasCountryAfter(match))
        return true;
    const Word before = wordBefore(match.start);
    const QStringView name = m_text.sliced(match.start, match.end - match.start);
    const bool isLocated = (before.isThere() && englishLocatives().contains(textOf(before))) ||
                           (!m_located.isEmpty() && m_located.contains(name.toString()));
    const bool isLong = match.end - match.start >= 4;
    const bool hasCountry = m_countries.contains(m_gazetteer.countryOf(place));
    const qint64 people = m_gazetteer.populationOf(place);
    if (name.contains(u' '))
        return people >= city || isLocated || hasCountry;
    return isLong && ((people >= city && isLocated) || (hasCountry && (isLocated || people >= city)));
}

/// Where the capitalised words begin that stand before a place; four of them at most.
qsizetype EnglishPlaces::nameStartBefore(qsizetype start) const
{
    qsizetype first = start;
    for (int words = 0; words < 4; ++words) {
        const Word word = wordBefore(first);
        const QStringView text = textOf(word);
        if (!word.isCapital || englishFunctionWords().contains(text) || englishTitles().contains(text) ||
            text.endsWith(u"'s") || text.endsWith(u"’s"))
            break;
        first = word.start;
    }
    return first;
}

qsizetype EnglishPlaces::nameEndAfter(qsizetype end) const
{
    qsizetype last = end;
    for (int words = 0; words < 2; ++words) {
        const Word word = wordAfter(last);
        if (!word.isCapital || englishFunctionWords().contains(textOf(word)))
            break;
        last = word.end;
        // "Lake Victoria's fish"
        if (const QStringView text = textOf(word); text.endsWith(u"'s") || text.endsWith(u"’s"))
            return last - 2;
    }
    return last;
}

/// Lake Research|Partners, Mount Sinai|Hospital.
bool EnglishPlaces::endsInBody(qsizetype start, qsizetype end) const
{
    for (Word word = wordAfter(start); word.isCapital; word = wordAfter(word.end)) {
        if (englishBodies().contains(textOf(word)))
            return true;
        if (word.start > end)
            break;
    }
    return false;
}

/// Laki Island, Sandringham Castle.
void EnglishPlaces::findBySuffix()
{
    qsizetype at = 0;
    while ((at = m_text.indexOf(u' ', at)) >= 0) {
        const qsizetype end = at;
        at += 1;
        if (at >= m_text.size() || !original(at).isUpper())
            continue;
        const Word word = wordAfter(end);
        if (!word.isCapital || !englishPlaceSuffixes().contains(textOf(word)) || isTitleCase(word.start))
            continue;
        const qsizetype start = nameStartBefore(word.start);
        const Word next = wordAfter(word.end);
        const bool goesOn = next.isCapital && !englishFunctionWords().contains(textOf(next));
        if (start >= end || goesOn || end - start < 3 || isInTitle(start) ||
            isInQuotedTitle(start, word.end, false) ||
            englishGenericPlaces().longestEndingAt(m_text, word.end) > 0)
            continue;
        const Word only{start, end, true};
        const bool isNamed = !textOf(only).startsWith(u"special");
        if ((isNamed && !englishOrdinaryWords().contains(textOf(only))) || textOf(word) == u"island")
            m_found.append({qint32(start), qint32(word.end), -1, Strength::Medium, "suffix"});
    }
}

/// Lake Como, Mount Everest, Gulf of Oman.
void EnglishPlaces::findByPrefix()
{
    const PlaceWords &prefixes = englishPlacePrefixes();
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        if (!isLatinUnit(m_text[at]) || !original(at).isUpper() ||
            (at > 0 && isOfEnglishWord(m_text[at - 1])))
            continue;
        const qsizetype length = prefixes.longestAt(m_text, at);
        if (length == 0 || isTitleCase(at) || wordBefore(at).isCapital)
            continue;
        const qsizetype end = nameEndAfter(at + length);
        if (end > at + length && !endsInBody(at + length, end) && !isInQuotedTitle(at, end, false))
            m_found.append({qint32(at), qint32(end), -1, Strength::Medium, "prefix"});
    }
}

} // namespace Dateline::Timeline
