// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/identity/latinnames.h"

#include "timeline/names/nametext.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace Dateline::Timeline {

namespace {

constexpr qsizetype longestCompared = 64; ///< Longer texts are no names.
constexpr qsizetype mostWords = 12;
constexpr qsizetype leastSpelling = 5; ///< Shorter words differ by too little to be spellings of one.
constexpr qsizetype leastFirstName = 3;

using Words = QList<QStringView>;

Words wordsOf(QStringView key)
{
    Words words = key.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > mostWords)
        words.resize(mostWords);
    return words;
}

constexpr std::array<std::u16string_view, 22> initials{u"b", u"p", u"m",  u"f",  u"d",  u"t", u"n", u"l",
                                                       u"g", u"k", u"h",  u"j",  u"q",  u"x", u"r", u"z",
                                                       u"c", u"s", u"zh", u"ch", u"sh", u""};
constexpr std::array<std::u16string_view, 52> finals{
    u"a",   u"o",   u"e",   u"ai",  u"ei",   u"ao",   u"ou",  u"an",   u"en",   u"ang", u"eng",
    u"ong", u"i",   u"ia",  u"ie",  u"iao",  u"iu",   u"ian", u"in",   u"iang", u"ing", u"iong",
    u"u",   u"ua",  u"uo",  u"uai", u"ui",   u"uan",  u"un",  u"uang", u"ue",   u"ya",  u"ye",
    u"yao", u"you", u"yan", u"yin", u"yang", u"ying", u"yi",  u"yong", u"yu",   u"yue", u"yuan",
    u"yun", u"wa",  u"wo",  u"wai", u"wei",  u"wan",  u"wen", u"wang"};

/// Whether a final can follow an initial; only where many words that are not Pinyin would pass else.
bool canFollow(std::u16string_view initial, std::u16string_view final)
{
    const bool isPalatal = initial == u"j" || initial == u"q" || initial == u"x";
    const bool isRounded = final == u"u" || final == u"ue" || final == u"uan" || final == u"un";
    // With y and w they are syllables of their own.
    const bool isWhole = final[0] == u'y' || final[0] == u'w';
    return isWhole == initial.empty() && (!isPalatal || final[0] == u'i' || isRounded);
}

/// Where in `word` a syllable that begins at `start` can end, added to `ends`.
void addSyllableEnds(QStringView word, qsizetype start, std::vector<bool> *ends)
{
    const std::u16string_view rest(word.utf16() + start, size_t(word.size() - start));
    for (const std::u16string_view initial : initials) {
        if (!rest.starts_with(initial))
            continue;
        for (const std::u16string_view final : finals) {
            if (canFollow(initial, final) && rest.substr(initial.size()).starts_with(final))
                (*ends)[size_t(start) + initial.size() + final.size()] = true;
        }
        if (initial.empty()) {
            for (const std::u16string_view open :
                 {u"a", u"ai", u"an", u"ang", u"ao", u"e", u"en", u"er", u"ou", u"wu"}) {
                if (rest.starts_with(open))
                    (*ends)[size_t(start) + open.size()] = true;
            }
        }
    }
}

/// Letters added, left out or changed from one word to another; Levenshtein's distance.
int editDistance(QStringView first, QStringView second)
{
    std::array<int, longestCompared + 1> row;
    for (qsizetype column = 0; column <= second.size(); ++column)
        row[size_t(column)] = int(column);
    for (qsizetype line = 1; line <= first.size(); ++line) {
        int diagonal = std::exchange(row[0], int(line));
        for (qsizetype column = 1; column <= second.size(); ++column) {
            const int changed = diagonal + (first[line - 1] == second[column - 1] ? 0 : 1);
            diagonal = row[size_t(column)];
            row[size_t(column)] = std::min({changed, diagonal + 1, row[size_t(column) - 1] + 1});
        }
    }
    return row[size_t(second.size())];
}

/// The word with what transliterations use for one sound made the same.
QString soundOf(QStringView word)
{
    QString sound;
    for (const QChar letter : word) {
        QChar heard = letter;
        if (letter == u'y' || letter == u'j')
            heard = u'i';
        else if (letter == u'w')
            heard = u'v';
        else if (letter == u'c' || letter == u'q')
            heard = u'k';
        else if (letter == u'z')
            heard = u's';
        if (letter == u'h' && !sound.isEmpty())
            continue;
        if (sound.isEmpty() || sound.back() != heard)
            sound.append(heard);
    }
    return sound;
}

bool areSpellingsOfOne(QStringView first, QStringView second)
{
    if (first == second)
        return true;
    if (std::min(first.size(), second.size()) < leastSpelling ||
        std::max(first.size(), second.size()) > longestCompared)
        return false;
    const int most = std::min(first.size(), second.size()) > 8 ? 2 : 1;
    const bool isNear = std::abs(first.size() - second.size()) <= most && editDistance(first, second) <= most;
    return (isNear || soundOf(first) == soundOf(second)) && !(isPinyin(first) && isPinyin(second));
}

/// Whether one is the initial of the other, or a first name cut short: Alex, Alexander.
bool isCutShort(QStringView first, QStringView second)
{
    const QStringView shorter = first.size() < second.size() ? first : second;
    const QStringView longer = first.size() < second.size() ? second : first;
    if (!longer.startsWith(shorter))
        return false;
    return shorter.size() == 1 || (shorter.size() >= leastFirstName && !isPinyin(longer));
}

bool canBeOneWord(QStringView first, QStringView second)
{
    return areSpellingsOfOne(first, second) || isCutShort(first, second);
}

/// How many words of `shorter` find one of their own in `longer`; exact ones first.
template<typename Matching>
qsizetype matchedWords(const Words &shorter, Words longer, Matching matches)
{
    Words left;
    qsizetype matched = 0;
    for (const QStringView word : shorter) {
        if (longer.removeOne(word))
            ++matched;
        else
            left.append(word);
    }
    for (const QStringView word : std::as_const(left)) {
        const auto found =
            std::ranges::find_if(longer, [&](QStringView other) { return matches(word, other); });
        if (found == longer.end())
            continue;
        longer.erase(found);
        ++matched;
    }
    return matched;
}

QString joined(QStringView key)
{
    return key.toString().remove(u' ');
}

Words withoutSmallWords(QStringView key)
{
    Words words = wordsOf(key);
    words.removeIf([](QStringView word) {
        static constexpr std::array<std::u16string_view, 6> small{u"the", u"of", u"for",
                                                                  u"and", u"de", u"on"};
        return std::ranges::find(small, std::u16string_view(word.utf16(), size_t(word.size()))) !=
               small.end();
    });
    return words;
}

} // namespace

bool isEastAsian(QStringView key)
{
    return std::ranges::any_of(key, [](QChar character) {
        const char16_t unit = character.unicode();
        // Kana, Hangul and characters beyond the first plane as well.
        return isHan(unit) || (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0xac00 && unit <= 0xd7a3) ||
               character.isHighSurrogate();
    });
}

bool isFullLatin(QStringView key)
{
    return key.contains(u' ') && !isEastAsian(key);
}

bool isPinyin(QStringView word)
{
    if (word.isEmpty() || word.size() > longestCompared)
        return false;
    std::vector<bool> ends(size_t(word.size()) + 1);
    ends[0] = true;
    for (qsizetype start = 0; start < word.size(); ++start) {
        if (ends[size_t(start)])
            addSyllableEnds(word, start, &ends);
    }
    return ends.back();
}

bool canBeOnePerson(QStringView first, QStringView second)
{
    if (first == second)
        return true;
    Words shorter = wordsOf(first);
    Words longer = wordsOf(second);
    if (shorter.size() > longer.size())
        std::swap(shorter, longer);
    // Initials alone say nothing.
    const auto isWord = [](QStringView word) { return word.size() > 1; };
    if (std::ranges::none_of(shorter, isWord) || std::ranges::none_of(longer, isWord))
        return false;
    if (joined(first) == joined(second))
        return true;
    return matchedWords(shorter, longer, &canBeOneWord) == shorter.size();
}

bool canBeOneOrganisation(QStringView first, QStringView second)
{
    Words shorter = withoutSmallWords(first);
    Words longer = withoutSmallWords(second);
    if (shorter.size() > longer.size())
        std::swap(shorter, longer);
    return 2 * matchedWords(shorter, longer, &areSpellingsOfOne) > shorter.size() ||
           joined(first) == joined(second);
}

int commonLength(QStringView first, QStringView second)
{
    first = first.first(std::min(first.size(), longestCompared));
    second = second.first(std::min(second.size(), longestCompared));
    std::array<int, longestCompared + 1> row{};
    for (const QChar character : first) {
        int diagonal = 0;
        for (qsizetype column = 1; column <= second.size(); ++column) {
            const int above = row[size_t(column)];
            row[size_t(column)] =
                character == second[column - 1] ? diagonal + 1 : std::max(above, row[size_t(column) - 1]);
            diagonal = above;
        }
    }
    return row[size_t(second.size())];
}

} // namespace Dateline::Timeline
