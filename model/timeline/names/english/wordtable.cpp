// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/english/wordtable.h"

#include "timeline/names/english/tables/wordlists.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace Dateline::Timeline::English {

namespace {

QHash<QStringView, quint32> allWords()
{
    QHash<QStringView, quint32> words;
    words.reserve(8000);
    for (const auto lists : {givenNames(), moreGivenNames(), eastAsianSurnames(), commonWords(), titleWords(),
                             organisationWords(), otherWords()}) {
        for (const WordList &list : lists) {
            for (const QStringView word : QStringView(list.words).split(u' ', Qt::SkipEmptyParts))
                words[word] |= list.flags;
        }
    }
    return words;
}

struct Bodies
{
    QSet<QString> names;
    QHash<QString, int> longest; ///< By first word.
};

Bodies allBodies()
{
    Bodies bodies;
    for (const char16_t *name : knownBodies()) {
        const QString body = QString::fromUtf16(name);
        bodies.names.insert(body);
        int &longest = bodies.longest[body.section(u' ', 0, 0)];
        longest = std::max(longest, int(body.count(u' ')) + 1);
    }
    return bodies;
}

const Bodies &bodies()
{
    static const Bodies all = allBodies();
    return all;
}

constexpr std::array<QStringView, 31> initials{u"zh", u"ch", u"sh", u"ts", u"tz", u"hs", u"ph", u"th",
                                               u"kh", u"gi", u"tr", u"ng", u"nh", u"b",  u"p",  u"m",
                                               u"f",  u"d",  u"t",  u"n",  u"l",  u"g",  u"k",  u"h",
                                               u"j",  u"q",  u"x",  u"r",  u"z",  u"c",  u"s"};
constexpr QStringView halfVowels = u"ywv";
constexpr std::array<QStringView, 62> finals{
    u"iang", u"iong", u"uang", u"yeong", u"yeon", u"ieng", u"uong", u"ang", u"eng", u"ong", u"ing",
    u"ung",  u"iao",  u"ian",  u"uai",   u"uan",  u"ieh",  u"ien",  u"ueh", u"eon", u"eok", u"eul",
    u"eun",  u"eol",  u"eob",  u"eong",  u"oon",  u"uen",  u"uyen", u"ai",  u"ei",  u"ao",  u"ou",
    u"an",   u"en",   u"in",   u"un",    u"on",   u"ia",   u"ie",   u"iu",  u"ua",  u"uo",  u"ui",
    u"ue",   u"ae",   u"eo",   u"oo",    u"ee",   u"eu",   u"ih",   u"er",  u"ok",  u"uk",  u"ik",
    u"a",    u"e",    u"i",    u"o",     u"u",    u"am",   u"im"};

bool isSyllables(QStringView word, int most);

bool isRhyme(QStringView word, int most)
{
    for (const QStringView final : finals) {
        if (!word.startsWith(final))
            continue;
        const QStringView rest = word.mid(final.size());
        if (rest.isEmpty() || (most > 1 && isSyllables(rest, most - 1)))
            return true;
    }
    return false;
}

bool isSyllables(QStringView word, int most)
{
    if (isRhyme(word, most))
        return true;
    for (const QStringView initial : initials) {
        if (word.startsWith(initial) && isRhyme(word.mid(initial.size()), most))
            return true;
    }
    return !word.isEmpty() && halfVowels.contains(word[0]) && isRhyme(word.mid(1), most);
}

std::array<char16_t, 0x250> allBaseLetters()
{
    std::array<char16_t, 0x250> letters{};
    for (char16_t unit = 0; unit < letters.size(); ++unit) {
        QChar letter = QChar(unit).toLower();
        const QString parts = letter.decomposition();
        letters[unit] = parts.isEmpty() ? letter.unicode() : parts[0].toLower().unicode();
    }
    for (const auto &[from, to] :
         {std::pair{u'ø', u'o'}, std::pair{u'Ø', u'o'}, std::pair{u'ł', u'l'}, std::pair{u'Ł', u'l'},
          std::pair{u'đ', u'd'}, std::pair{u'Đ', u'd'}, std::pair{u'ı', u'i'}, std::pair{u'İ', u'i'}})
        letters[from] = to;
    return letters;
}

} // namespace

quint32 wordFlags(QStringView word)
{
    static const QHash<QStringView, quint32> words = allWords();
    return words.value(word);
}

int longestBodyFrom(QStringView word)
{
    return bodies().longest.value(word.toString());
}

bool isKnownBody(const QString &words)
{
    return bodies().names.contains(words);
}

bool isEastAsianGivenName(QStringView word)
{
    constexpr qsizetype longest = 14;
    if (word.size() > longest)
        return false;
    const qsizetype hyphen = word.indexOf(u'-');
    if (hyphen > 0)
        return isSyllables(word.first(hyphen), 1) && isSyllables(word.mid(hyphen + 1), 1);
    return isSyllables(word, 2);
}

char16_t baseLetter(char16_t unit)
{
    if (unit < 0x80)
        return unit >= u'A' && unit <= u'Z' ? char16_t(unit | 0x20) : unit;
    static const std::array<char16_t, 0x250> letters = allBaseLetters();
    return unit < letters.size() ? letters[unit] : QChar(unit).toLower().unicode();
}

} // namespace Dateline::Timeline::English
