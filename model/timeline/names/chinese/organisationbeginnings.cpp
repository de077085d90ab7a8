// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a name begins whose last word is known: the way to the left, word by word.
#include "timeline/names/chinese/organisationreader.h"

#include "timeline/places/gazetteer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Timeline {

/// 西九龍 and 楚雄州, of which the gazetteer knows 九龍, 楚雄 and 雄州; -1 for no place.
qint32 OrganisationReader::placeStart(qint32 end) const
{
    qint32 start = m_placeStart[size_t(end)];
    if (start < 0)
        return start;
    if (QStringView(u"市县省区州镇乡村").contains(m_folded[end - 1])) {
        const qint32 inner = m_placeStart[size_t(end) - 1];
        if (inner >= 0 && inner < start)
            start = inner;
    }
    const bool isSide = start > 0 && QStringView(u"东西南北").contains(m_folded[start - 1]);
    if (isSide &&
        (start == 1 || !isHan(m_folded[start - 2].unicode()) || longestEndingAt(start - 1) != nullptr))
        --start;
    return start;
}

bool OrganisationReader::isCountry(qint32 placeEnd) const
{
    const Gazetteer &gazetteer = m_text.words().gazetteer();
    const auto places = gazetteer.placesOf(m_placeName[size_t(placeEnd)]);
    if (places.empty())
        return false;
    constexpr auto code = [](char first, char second) { return quint16(first << 8 | second); };
    const quint16 country = gazetteer.countryOf(places.front());
    const bool isCity = country == code('H', 'K') || country == code('M', 'O'); // 香港法院 is a town's.
    return gazetteer.kindOf(places.front()) <= PlaceKind::Country && !isCity;
}

/// Where the quotation begins that the head ends; -1 when it does not.
qint32 OrganisationReader::quotationStart(const Word &head) const
{
    constexpr qint32 longest = 16;
    constexpr QStringView closing = u"”」』";
    constexpr QStringView opening = u"“「『";
    if (head.end >= m_folded.size())
        return -1;
    const qsizetype kind = closing.indexOf(m_folded[head.end]);
    if (kind < 0 && m_folded[head.end] != u'"')
        return -1;
    const QChar wanted = kind < 0 ? QChar(u'"') : opening[kind];
    for (qint32 place = head.start; place > 0 && head.end - place <= longest; --place) {
        if (m_folded[place - 1] == wanted)
            return place;
        const QChar unit = m_folded[place - 1];
        const bool isPart = isHan(unit.unicode()) || unit == u'-' || unit == u'·';
        if (!isPart || QStringView(u"的了是").contains(unit))
            return -1;
    }
    return -1;
}

OrganisationReader::Before OrganisationReader::before(const Word &head) const
{
    constexpr qint32 farthest = 28;
    Before found;
    found.start = head.start;
    while (!found.isDone && found.start > 0 && head.start - found.start < farthest) {
        const Word *word = longestEndingAt(found.start);
        // ARD in Wirecard公司 is no word.
        if (word != nullptr && word->start > 0 && isLatinUnit(m_folded[word->start]) &&
            isLatinUnit(m_folded[word->start - 1]))
            word = nullptr;
        const qint32 place = placeStart(found.start);
        if (place >= 0 &&
            (word == nullptr || place < word->start || (place == word->start && !is(*word, WordRole::Stop))))
            takePlace(&found);
        else if (word != nullptr)
            takeWord(*word, &found);
        else
            takeUnit(&found);
    }
    found.isOpen |= !found.isDone && found.start > 0;
    found.isHard |= found.start == 0;
    const qint32 quotation = quotationStart(head);
    if (quotation < 0 || quotation >= head.start || found.start < quotation)
        return found;
    found.isQuoted = true;
    if (found.unknown == 0 && found.start == quotation)
        return found;
    found.isOpen = false;
    found.start = quotation;
    found.unknown = std::max(2, found.unknown);
    return found;
}

void OrganisationReader::takePlace(Before *found) const
{
    const qint32 end = found->start;
    found->start = placeStart(end);
    (isCountry(end) ? found->hasCountry : found->hasTown) = true;
    found->isDone = true;
    const qint32 start = found->start;
    if (start > 1 && m_folded[start - 1] == u'驻' && m_placeStart[size_t(start) - 1] >= 0) {
        found->start = m_placeStart[size_t(start) - 1];
        return;
    }
    for (const Word &word : wordsEndingAt(start)) {
        if (is(word, WordRole::Known) && word.end - word.start > 2) {
            found->start = std::min(found->start, word.start);
            found->hasBody = true;
        }
    }
}

/// 教育及文化委員會, but 北京和上海法院.
bool OrganisationReader::isJoint(const Before &found) const
{
    if (found.unknown > 0 || found.subjects == 0 || found.start < 2)
        return false;
    const Word *word = longestEndingAt(found.start - 1);
    return word != nullptr && word->end - word->start > 1 && is(*word, WordRole::Subject) &&
           !is(*word, WordRole::Stop);
}

void OrganisationReader::takeWord(const Word &word, Before *found) const
{
    const bool isFirstWord = found->subjects == 0 && found->unknown == 0;
    const qint32 length = word.end - word.start;
    if (is(word, WordRole::Known) && (length > 2 || found->unknown < 5)) {
        const OrganisationUse use = OrganisationTable::builtIn().useOf(m_words.tableName(word.word));
        const bool isOwnName = use != OrganisationUse::Generic && length > 3 && word.end < m_folded.size() &&
                               !QStringView(u"院部委会").contains(m_folded[word.end - 1]);
        if (isOwnName && found->subjects + found->unknown > 1) {
            found->isDone = true;
            return;
        }
        found->start = word.start;
        found->hasBody = found->isDone = true;
        const qint32 place = placeStart(word.start);
        if (use == OrganisationUse::Generic && place >= 0)
            found->start = place;
    } else if (is(word, WordRole::Shift) && (length > 1 || isFirstWord)) {
        found->isShifted |= found->unknown == 0;
        found->isDone = true;
    } else if (is(word, WordRole::Wide) || (is(word, WordRole::Subject) && found->unknown == 0)) {
        found->start = word.start;
        found->subjects += length > 1 ? 1 : 0;
        found->hasDistrict |= length == 1 && QStringView(u"市县省区州镇乡村").contains(m_folded[word.start]);
        found->hasWide |= is(word, WordRole::Wide);
    } else if (is(word, WordRole::Subject) && !is(word, WordRole::Stop) && length > 1 &&
               (word.start == 0 || !isHan(m_folded[word.start - 1].unicode()))) {
        found->start = word.start; // 電子海灣公司 at the beginning of a sentence
        found->isDone = found->isHard = true;
    } else if (is(word, WordRole::Joint) && isJoint(*found)) {
        found->start = word.start;
    } else if (is(word, WordRole::Head) && length > 1 && found->unknown == 0) {
        found->start = word.start;
        ++found->subjects;
    } else if (is(word, WordRole::Stop) || is(word, WordRole::Joint) || length > 1) {
        found->isDone = true;
    } else {
        takeUnit(found);
    }
}

void OrganisationReader::takeUnit(Before *found) const
{
    constexpr qint32 mostUnknown = 8;
    const QChar unit = m_folded[found->start - 1];
    if (isHan(unit.unicode())) {
        --found->start;
        if (++found->unknown > mostUnknown)
            found->isDone = found->isOpen = true;
        return;
    }
    const bool isDot = unit == u'·' || unit == u'‧' || unit == u'・' || unit == u'•';
    if (isDot && found->unknown > 0 && found->start > 1 && isHan(m_folded[found->start - 2].unicode())) {
        --found->start;
        return;
    }
    found->isDone = found->isHard = true;
    if (!isLatinUnit(unit) || unit.isDigit())
        return;
    while (found->start > 0 && isLatinUnit(m_folded[found->start - 1]))
        --found->start;
    found->hasLatin = true;
}

} // namespace Dateline::Timeline
