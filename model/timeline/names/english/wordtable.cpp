// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/english/wordtable.h"

#include "timeline/names/english/tables/wordlists.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

namespace Dateline::Timeline::English {

namespace {

quint32 hashOf(QStringView word)
{
    quint32 hash = 0;
    for (const QChar unit : word)
        hash = hashWithUnit(hash, unit.unicode());
    return hash;
}

/// All words of the tables by their hash, with open places.
class WordTable
{
public:
    WordTable()
    {
        for (const auto lists : {givenNames(), moreGivenNames(), eastAsianSurnames(), commonWords(),
                                 titleWords(), organisationWords(), otherWords()}) {
            for (const WordList &list : lists) {
                for (const QStringView word : QStringView(list.words).split(u' ', Qt::SkipEmptyParts))
                    entry(word).facts.flags |= list.flags;
            }
        }
        for (const char16_t *name : knownBodies()) {
            const QStringView body(name);
            const qsizetype end = body.indexOf(u' ');
            quint8 &longest = entry(end < 0 ? body : body.first(end)).facts.longestBody;
            longest = std::max(longest, quint8(body.count(u' ') + 1));
        }
    }

    WordFacts find(QStringView word, quint32 hash) const
    {
        for (size_t place = placeOf(hash); m_entries[place] != 0; place = (place + 1) % places) {
            const Entry &known = m_words[m_entries[place] - 1];
            if (known.hash == hash && known.word == word)
                return known.facts;
        }
        return {};
    }

private:
    struct Entry
    {
        QStringView word;
        quint32 hash = 0;
        WordFacts facts;
    };

    static constexpr size_t places = 0x8000; ///< Thrice as many as there are words.

    static size_t placeOf(quint32 hash) { return (hash ^ hash >> 16) % places; }

    Entry &entry(QStringView word)
    {
        const quint32 hash = hashOf(word);
        size_t place = placeOf(hash);
        for (; m_entries[place] != 0; place = (place + 1) % places) {
            if (m_words[m_entries[place] - 1].word == word)
                return m_words[m_entries[place] - 1];
        }
        Q_ASSERT(m_words.size() < places / 2);
        m_words.push_back({word, hash, {}});
        m_entries[place] = quint16(m_words.size());
        return m_words.back();
    }

    std::vector<Entry> m_words;
    std::array<quint16, places> m_entries{}; ///< The number of a word and one; 0 where nothing is.
};

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

WordFacts wordFacts(QStringView word, quint32 hash)
{
    static const WordTable table;
    return table.find(word, hash);
}

quint32 wordFlags(QStringView word)
{
    return wordFacts(word, hashOf(word)).flags;
}

bool isKnownBody(QStringView words)
{
    static const QSet<QStringView> names(knownBodies().begin(), knownBodies().end());
    return names.contains(words);
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

char16_t baseLetterBeyondAscii(char16_t unit)
{
    static const std::array<char16_t, 0x250> letters = allBaseLetters();
    return unit < letters.size() ? letters[unit] : QChar(unit).toLower().unicode();
}

} // namespace Dateline::Timeline::English
