// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the name of a place is none: in longer names, titles, bodies, names of persons. The second part of
// englishplaces.h.
#include "timeline/places/englishplaces.h"

#include "timeline/names/english/tables/wordlists.h"
#include "timeline/names/english/wordtable.h"
#include "timeline/places/englishplacewords.h"
#include "timeline/places/gazetteer.h"

#include <algorithm>

namespace Dateline::Timeline {

using namespace PlaceTables;

namespace {

constexpr qsizetype longestTitle = 80; ///< Of a book or a film, in quotation marks.

bool isPossessive(QStringView word)
{
    return word.endsWith(u"'s") || word.endsWith(u"’s");
}

} // namespace

/// Names that one passage shows to be no places: everywhere else they are none either.
void EnglishPlaces::learnNames()
{
    for (const Automaton::Match &match : m_matches) {
        if (!isWhole(match) || !isCapitalised(match))
            continue;
        const QString name = m_text.sliced(match.start, match.end - match.start).toString();
        const Word before = wordBefore(match.start);
        const qint32 place = m_gazetteer.placesOf(match.name).front();
        const PlaceKind kind = m_gazetteer.kindOf(place);
        const bool isTown = kind == PlaceKind::City;
        if (isTown && (englishStrictLocatives().contains(textOf(before)) || hasCountryAfter(match)))
            m_located.insert(name);
        if (before.isCapital && englishHonorifics().contains(textOf(before)))
            m_persons.insert(name);
        else if (isTown && !m_gazetteer.isCapital(place) && isFirstName(before) && !isInBody(match))
            m_persons.insert(name);
        else if (kind == PlaceKind::Country && isCompound(match))
            m_compounds.insert(name + u' ' + textOf(wordAfter(match.end)));
    }
}

/// "the Norway Blossom": a country has no article, so what has one is what it begins.
bool EnglishPlaces::isCompound(const Automaton::Match &match)
{
    const Word after = wordAfter(match.end);
    const QStringView before = textOf(wordBefore(match.start));
    const bool hasArticle = before == u"the" || before == u"a" || before == u"an" || before == u"this";
    const QStringView next = textOf(after);
    const bool isPronoun = next == u"i" || next.startsWith(u"i'") || next.startsWith(u"i’");
    if (!hasArticle || !isNamePart(after) || isPronoun || isCalledWithArticle(match) ||
        isTitleCase(match.start) || englishPlaceSuffixes().contains(next))
        return false;
    // "the China India border"
    const auto place = std::ranges::lower_bound(m_matches, qint32(after.start), {}, &Automaton::Match::start);
    if (place != m_matches.end() && place->start == after.start)
        return false;
    const bool isAcronym = next.size() < 2 || original(after.start + 1).isUpper();
    return !isAcronym && (English::wordFlags(next) & English::Demonym) == 0;
}

/// The U.S., the PRC, the United Kingdom, the Philippines.
bool EnglishPlaces::isCalledWithArticle(const Automaton::Match &match) const
{
    const QStringView name = m_text.sliced(match.start, match.end - match.start);
    const bool isShort = original(match.start + 1).isUpper() || name.contains(u'.');
    return isShort || name.endsWith(u's') || name.contains(u"united") || name.contains(u"republic") ||
           name.contains(u"union");
}

/// Capitalised as a name is.
bool EnglishPlaces::isNamePart(const Word &word) const
{
    return word.isCapital && !englishTitles().contains(textOf(word)) &&
           !englishFunctionWords().contains(textOf(word));
}

bool EnglishPlaces::isFirstName(const Word &word) const
{
    return isNamePart(word) && (English::wordFlags(textOf(word)) & English::Given) != 0;
}

/// Paris Hilton, Michael Jordan, Geneva Convention. Headlines capitalise everything, so there only what is
/// known to go on counts.
bool EnglishPlaces::isInLongerName(const Automaton::Match &match, bool isLarge)
{
    const Word before = wordBefore(match.start);
    const Word after = wordAfter(match.end);
    const QStringView name = m_text.sliced(match.start, match.end - match.start);
    const bool isPersonal = name == u"jordan" || name == u"chad" || name == u"georgia" || name == u"israel";
    if (after.isCapital && !m_compounds.isEmpty() && m_compounds.contains(name % u' ' % textOf(after)))
        return true;
    if (isTitleCase(match.start))
        return (!isLarge || isPersonal) && isFirstName(before);
    // "watch The China Show": a title begins with a capital in the sentence.
    const bool isTitle = textOf(before) == u"the" && before.isCapital && before.start > 1 &&
                         m_text[before.start - 1] == u' ' && isOfEnglishWord(m_text[before.start - 2]) &&
                         isNamePart(after);
    if (isTitle)
        return true;
    if (isLarge && !isPersonal)
        return isNamePart(before) && isWithinSentence(before) && !englishEpochs().contains(textOf(before));
    // "Boston Harbor", but not "Idaho Falls Tribune"
    const bool isSuffixed =
        englishPlaceSuffixes().contains(textOf(after)) && !isNamePart(wordAfter(after.end));
    const bool isAfterEnd = m_text[match.end - 1] == u'.';
    return isNamePart(before) || (isNamePart(after) && !isSuffixed && !isAfterEnd);
}

/// What is capitalised though no sentence begins there, and has no mark behind it: United|China Relief.
bool EnglishPlaces::isWithinSentence(const Word &word) const
{
    if (word.start < 2 || m_text[word.start - 1] != u' ' || isPossessive(textOf(word)) ||
        textOf(word).contains(u'-'))
        return false;
    const QChar before = m_text[word.start - 2];
    return before.isLetter() || before == u',';
}

bool EnglishPlaces::isNoPlaceHere(const Automaton::Match &match) const
{
    const bool isTown = m_gazetteer.kindOf(m_gazetteer.placesOf(match.name).front()) == PlaceKind::City;
    return isInTitle(match.start) || isInQuotedTitle(match.start, match.end, isTown) || isCited(match) ||
           isNameOfDeed(match) || isTeam(match);
}

/// Mr Houston, and Houston where nothing says that the town is meant.
bool EnglishPlaces::isPersonHere(const Automaton::Match &match) const
{
    if (m_persons.isEmpty() ||
        !m_persons.contains(m_text.sliced(match.start, match.end - match.start).toString()))
        return false;
    const Word before = wordBefore(match.start);
    return !(before.isThere() && englishLocatives().contains(textOf(before))) && !hasCountryAfter(match);
}

/// SOFIA is a telescope within a line, and a city where a dispatch begins.
bool EnglishPlaces::isAcronym(const Automaton::Match &match)
{
    for (qint32 at = match.start; at < match.end; ++at) {
        if (m_text[at].isLetter() && !original(at).isUpper())
            return false;
    }
    const Word after = wordAfter(match.end);
    const bool isSubject = after.isThere() && m_text[after.start].isLetter() && !after.isCapital;
    const bool isFirst = match.start == 0 || m_text[match.start - 1] == u'（' ||
                         (m_text[match.start - 1] == u'\n' && !isSubject);
    const bool goesOn = match.end < m_text.size() && (m_text[match.end] == u',' || m_text[match.end] == u'(');
    return !(isFirst || goesOn || isTitleCase(match.start));
}

/// 《Abbey Road》 is where nothing is.
bool EnglishPlaces::isInTitle(qsizetype start) const
{
    constexpr qsizetype longest = 60;
    for (qsizetype at = start - 1; at >= 0 && start - at < longest; --at) {
        if (m_text[at] == u'《')
            return true;
        if (m_text[at] == u'》' || m_text[at] == u'\n')
            break;
    }
    return false;
}

/// “Death on the Nile” is a film. What someone says is no title.
bool EnglishPlaces::isInQuotedTitle(qsizetype start, qsizetype end, bool isTown) const
{
    const auto isQuote = [](QChar unit) { return unit == u'“' || unit == u'”' || unit == u'"'; };
    qsizetype first = start;
    while (first > 0 && start - first < longestTitle && !isQuote(m_text[first - 1])) {
        if (m_text[first - 1] == u'\n')
            return false;
        --first;
    }
    const bool isOpened = first > 0 && m_text[first - 1] != u'”' && isQuote(m_text[first - 1]) &&
                          (first < 2 || !isOfEnglishWord(m_text[first - 2]));
    if (!isOpened)
        return false;
    qsizetype last = end;
    while (last < m_text.size() && last - first < longestTitle && !isQuote(m_text[last]) &&
           m_text[last] != u'\n')
        ++last;
    const bool isClosed = last < m_text.size() && m_text[last] != u'“' && isQuote(m_text[last]);
    // “Russia”, he said.
    const bool isSpeech = m_text[last - 1] == u',' || (last + 1 < m_text.size() && m_text[last + 1] == u',');
    if (!isClosed || isSpeech)
        return false;
    const qsizetype mark = QStringView(u".?!").contains(m_text[last - 1]) ? 1 : 0;
    // “Fargo” is a film, or the word; “China” is still the country.
    if (first == start && last - mark == end)
        return isTown;
    const TitleWords before = titleWordsIn(first, start);
    const TitleWords after = titleWordsIn(end, last);
    const bool hasOthers = before == TitleWords::Others || after == TitleWords::Others;
    return !hasOthers && (before == TitleWords::Names || after == TitleWords::Names);
}

EnglishPlaces::TitleWords EnglishPlaces::titleWordsIn(qsizetype start, qsizetype end) const
{
    TitleWords found = TitleWords::Connectors;
    for (qsizetype at = start; at < end; ++at) {
        if (!m_text[at].isLetter() || (at > 0 && isOfEnglishWord(m_text[at - 1])))
            continue;
        qsizetype last = at;
        while (last < end && isOfEnglishWord(m_text[last]))
            ++last;
        const QStringView word = m_text.sliced(at, last - at);
        if (!original(at).isUpper() && !englishTitleConnectors().contains(word))
            return TitleWords::Others;
        if (original(at).isUpper() && !englishTitles().contains(word) &&
            !englishFunctionWords().contains(word))
            found = TitleWords::Names;
    }
    return found;
}

/// (Hamilton, 1790) is who wrote it.
bool EnglishPlaces::isCited(const Automaton::Match &match) const
{
    qsizetype year = match.end;
    while (year < m_text.size() && year - match.end < 2 && (QStringView(u",， ").contains(m_text[year])))
        ++year;
    if (year == match.end || year + 4 >= m_text.size() || !m_text[year].isDigit() ||
        !m_text[year + 1].isDigit() || !m_text[year + 2].isDigit() || !m_text[year + 3].isDigit())
        return false;
    const QStringView before = m_text.first(match.start);
    const bool isOpened =
        before.endsWith(u'(') || before.endsWith(u'（') || before.endsWith(u"；") || before.endsWith(u"; ");
    return isOpened || before.endsWith(u" and ") || before.endsWith(u" & ");
}

/// The Paris agreement, the Paris climate accord; and Saint-Rémy-de-|Provence is another town.
bool EnglishPlaces::isNameOfDeed(const Automaton::Match &match) const
{
    static const PlaceWords particles(u"de du des la le les en sur sous upon");
    if (match.start > 2 && m_text[match.start - 1] == u'-') {
        qsizetype first = match.start - 1;
        while (first > 0 && m_text[first - 1].isLetter())
            --first;
        if (first > 0 && m_text[first - 1] == u'-' && !original(first).isUpper() &&
            particles.contains(m_text.sliced(first, match.start - 1 - first)))
            return true;
    }
    if (m_gazetteer.kindOf(m_gazetteer.placesOf(match.name).front()) != PlaceKind::City)
        return false;
    const auto isDeed = [this](const Word &word) {
        return word.isThere() && !word.isCapital && englishDeeds().contains(textOf(word));
    };
    const Word after = wordAfter(match.end);
    if (!after.isThere() || after.isCapital)
        return false;
    return isDeed(after) || (textOf(wordBefore(match.start)) == u"the" && isDeed(wordAfter(after.end)));
}

/// Who "played for Liverpool" was no resident.
bool EnglishPlaces::isTeam(const Automaton::Match &match) const
{
    const Word before = wordBefore(match.start);
    return textOf(before) == u"for" && englishTeamWords().contains(textOf(wordBefore(before.start)));
}

/// New York|Times, Hong Kong|University, University of|Tokyo.
bool EnglishPlaces::isInBody(const Automaton::Match &match) const
{
    qsizetype end = match.end;
    // "the Victoria and Albert Museum"
    const Word joint = wordAfter(end);
    const bool isJoined = joint.isThere() && !joint.isCapital && textOf(joint) == u"and" &&
                          textOf(wordBefore(match.start)) == u"the" &&
                          m_gazetteer.kindOf(m_gazetteer.placesOf(match.name).front()) == PlaceKind::City;
    if (isJoined)
        end = joint.end;
    for (int words = 0; words < 4; ++words) {
        const Word after = wordAfter(end);
        if (!after.isCapital || englishTitles().contains(textOf(after)))
            break;
        if (englishBodies().contains(textOf(after)))
            return true;
        end = after.end;
    }
    return isLedByBody(match);
}

/// University of|Tokyo, Center on U.S.-|China Relations.
bool EnglishPlaces::isLedByBody(const Automaton::Match &match) const
{
    constexpr qsizetype longestPart = 16;
    qsizetype start = match.start;
    if (start > 0 && m_text[start - 1] == u'-') {
        while (start > 0 && match.start - start < longestPart &&
               (isOfEnglishWord(m_text[start - 1]) || m_text[start - 1] == u'.'))
            --start;
    }
    Word before = wordBefore(start);
    if (before.isCapital && englishBodyHeads().contains(textOf(before)))
        return true;
    if (textOf(before) == u"the")
        before = wordBefore(before.start);
    const QStringView connector = textOf(before);
    if (connector == u"of") {
        before = wordBefore(before.start);
        return before.isCapital && englishBodyHeads().contains(textOf(before));
    }
    if (connector != u"on" && connector != u"for")
        return false;
    before = wordBefore(before.start);
    return before.isCapital && englishTopicBodyHeads().contains(textOf(before)) && isWithinSentence(before);
}

} // namespace Dateline::Timeline
