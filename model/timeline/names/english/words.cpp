// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/english/words.h"

#include "timeline/names/english/lines.h"
#include "timeline/names/english/wordtable.h"

#include <algorithm>
#include <utility>

namespace Dateline::Timeline::English {

namespace {

bool isUpper(char16_t unit)
{
    return unit < 0x80 ? unit >= u'A' && unit <= u'Z' : QChar::isUpper(unit);
}

bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isApostrophe(char16_t unit)
{
    return unit == u'\'' || unit == u'’';
}

/// The keys of a text's words, each once.
class Spellings
{
public:
    struct Spelling
    {
        QStringView key;
        quint32 hash = 0;
        WordFacts facts;
        bool isLower = false; ///< Stands somewhere in lower case.
    };

    /// The number of a spelling. Tables are asked where it comes for the first time.
    qint32 numberOf(QStringView key, quint32 hash)
    {
        if (m_all.size() * 2 >= m_places.size())
            grow();
        qint32 &number = m_places[placeOf(key, hash)];
        if (number < 0) {
            number = qint32(m_all.size());
            m_all.push_back({key, hash, wordFacts(key, hash)});
        }
        return number;
    }

    Spelling &operator[](qint32 number) { return m_all[size_t(number)]; }
    const Spelling &operator[](qint32 number) const { return m_all[size_t(number)]; }

private:
    size_t placeOf(QStringView key, quint32 hash) const
    {
        const size_t last = m_places.size() - 1;
        size_t place = (hash ^ hash >> 16) & last;
        while (m_places[place] >= 0) {
            const Spelling &known = m_all[size_t(m_places[place])];
            if (known.hash == hash && known.key == key)
                break;
            place = (place + 1) & last;
        }
        return place;
    }

    void grow()
    {
        constexpr size_t fewest = 128;
        m_places.assign(std::max(fewest, m_places.size() * 4), -1);
        for (size_t number = 0; number < m_all.size(); ++number)
            m_places[placeOf(m_all[number].key, m_all[number].hash)] = qint32(number);
    }

    std::vector<Spelling> m_all;
    std::vector<qint32> m_places;
};

/// Reads words from left to right.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
        , m_keys(std::make_unique_for_overwrite<char16_t[]>(size_t(text.size())))
    {
    }

    void read()
    {
        constexpr char16_t afterLatin = 0x1f00; // Han, mostly.
        while (m_place < m_text.size()) {
            const char16_t unit = at(m_place);
            if (unit >= afterLatin || unit <= u' ') {
                ++m_place;
                continue;
            }
            if (skipAddress())
                continue;
            if (isLatinLetter(at(m_place)) || isDigit(at(m_place)))
                readWord();
            else
                ++m_place;
        }
    }

    /// What is capitalised for its place only, once all lines are known.
    void markPlain();

    std::vector<Word> &words() { return m_words; }
    Words take() { return {std::move(m_words), std::move(m_keys)}; }

private:
    char16_t at(qsizetype place) const
    {
        return place >= 0 && place < m_text.size() ? m_text[place].unicode() : u'\0';
    }

    void skipChunk()
    {
        while (m_place < m_text.size() && at(m_place) > u' ' && at(m_place) < 0x80)
            ++m_place;
    }

    bool skipAddress()
    {
        const char16_t unit = at(m_place);
        if ((unit | 0x20) != u'h' && (unit | 0x20) != u'w' && unit != u'@' && unit != u'#')
            return false;
        const char16_t next = at(m_place + 1) | 0x20;
        if ((unit == u'h' || unit == u'H') ? next != u't' : (unit == u'w' || unit == u'W') && next != u'w')
            return false;
        const QStringView rest = QStringView(m_text).mid(m_place, 8);
        const bool isAddress =
            ((unit | 0x20) == u'h' && rest.startsWith(u"http", Qt::CaseInsensitive) && rest.contains(u':')) ||
            ((unit | 0x20) == u'w' && rest.startsWith(u"www.", Qt::CaseInsensitive)) ||
            ((unit == u'@' || unit == u'#') && isLatinLetter(at(m_place + 1)));
        if (isAddress)
            skipChunk();
        return isAddress;
    }

    void readWord()
    {
        Word word;
        word.start = qint32(m_place);
        if (!readInitials(&word))
            readLetters(&word);
        // file.txt, example.org, name@host, serpent_case
        const char16_t next = at(m_place);
        const bool isAddress = (next == u'.' && at(m_place + 1) >= u'a' && at(m_place + 1) <= u'z') ||
                               next == u'@' || next == u'_';
        if (isAddress) {
            skipChunk();
            return;
        }
        join(&word);
        Spellings::Spelling &spelling = m_spellings[word.spelling];
        spelling.isLower = spelling.isLower || word.shape == Shape::Lower;
        m_words.push_back(word);
    }

    void addToKey(char16_t unit)
    {
        m_keys[m_keyEnd++] = unit;
        m_hash = hashWithUnit(m_hash, unit);
    }

    /// Ends the key whose units were added.
    void setKey(Word *word)
    {
        word->key = QStringView(m_keys.get() + m_keyStart, qsizetype(m_keyEnd - m_keyStart));
        word->spelling = m_spellings.numberOf(word->key, m_hash);
        const WordFacts &facts = m_spellings[word->spelling].facts;
        word->flags = facts.flags;
        word->longestBody = facts.longestBody;
        startKey(m_keyEnd);
    }

    void startKey(size_t place)
    {
        m_keyStart = m_keyEnd = place;
        m_hash = 0;
    }

    /// J., J.D., U.N.
    bool readInitials(Word *word)
    {
        if (at(m_place + 1) != u'.')
            return false;
        qsizetype place = m_place;
        while (isUpper(at(place)) && at(place + 1) == u'.') {
            addToKey(baseLetter(at(place)));
            place += 2;
        }
        if (place == m_place || isLatinLetter(at(place))) {
            startKey(m_keyStart);
            return false;
        }
        m_place = place;
        word->end = qint32(place);
        setKey(word);
        const bool isAcronym = word->key.size() > 1 && word->is(KnownAcronym | OtherAcronym);
        word->shape = isAcronym ? Shape::Capitals : Shape::Initial;
        if (!isAcronym)
            word->flags = 0;
        return true;
    }

    void readLetters(Word *word)
    {
        int upper = 0;
        int lower = 0;
        bool hasDigit = false;
        while (m_place < m_text.size()) {
            const char16_t unit = at(m_place);
            const bool isInner = (unit == u'-' || isApostrophe(unit)) && isLatinLetter(at(m_place + 1)) &&
                                 m_keyEnd > m_keyStart && !isPossessive(m_place);
            if (!isLatinLetter(unit) && !isDigit(unit) && !isInner)
                break;
            hasDigit = hasDigit || isDigit(unit);
            upper += isUpper(unit) ? 1 : 0;
            lower += isLatinLetter(unit) && !isUpper(unit) ? 1 : 0;
            addToKey(isApostrophe(unit) ? u'\'' : baseLetter(unit));
            ++m_place;
        }
        setKey(word);
        word->end = qint32(m_place);
        word->isPossessive = isApostrophe(at(m_place));
        if (isPossessive(m_place))
            m_place += 2;
        const bool startsUpper = isUpper(at(word->start));
        word->shape = isDigit(at(word->start)) || (hasDigit && lower > 0) || (!startsUpper && upper > 0)
                          ? Shape::Other
                      : upper == 0              ? Shape::Lower
                      : lower == 0 && upper > 1 ? Shape::Capitals
                      : lower == 0              ? Shape::Initial
                                                : Shape::Capital;
        if (upper == 0)
            word->shape = Shape::Lower;
    }

    bool isPossessive(qsizetype place) const
    {
        return isApostrophe(at(place)) && (at(place + 1) == u's' || at(place + 1) == u'S') &&
               !isLatinLetter(at(place + 2)) && !isApostrophe(at(place + 2));
    }

    void join(Word *word) const
    {
        const qint32 before = m_words.empty() ? 0 : m_words.back().end;
        QStringView gap = QStringView(m_text).sliced(before, word->start - before);
        const bool wasPossessive = !m_words.empty() && m_words.back().isPossessive;
        if (wasPossessive)
            gap = gap.mid(gap.size() > 1 && (gap[1] == u's' || gap[1] == u'S') ? 2 : 1);
        if (gap.size() == 1 && gap.front() == u' ' && !m_words.empty()) {
            word->joint = Joint::Blank;
            return;
        }
        if (m_words.empty() || gap.contains(u'\n')) {
            word->startsSentence = true;
            return;
        }
        const Word &last = m_words.back();
        const QStringView inner = gap.trimmed();
        const bool isAbbreviated =
            inner == u"." && last.end - last.start <= 5 && last.is(Title | NameSuffix | Time | CompanySuffix);
        if (!gap.isEmpty() && gap.size() < 4 && (inner.isEmpty() || isAbbreviated))
            word->joint = Joint::Blank;
        else if (inner == u"&")
            word->joint = Joint::Ampersand;
        else if (inner == u",")
            word->joint = Joint::Comma;
        for (const QChar unit : gap) {
            const bool isEnd = unit == u'.' || unit == u'!' || unit == u'?' || unit == u':' || unit == u'“' ||
                               unit == u'"' || unit == u'—' || unit == u'•' || unit == u'‘' || unit == u'●';
            word->startsSentence = word->startsSentence || (isEnd && !isAbbreviated);
        }
        // Within Chinese sentences a capital is no accident.
        if (word->start > 0 && m_text[word->start - 1].unicode() > 0x2fff)
            word->startsSentence = false;
    }

    const QString &m_text;
    qsizetype m_place = 0;
    std::vector<Word> m_words;
    Spellings m_spellings;
    std::unique_ptr<char16_t[]>
        m_keys;            ///< Of all words, one behind the other; of no more units than the text.
    size_t m_keyStart = 0; ///< Of the key that is being read.
    size_t m_keyEnd = 0;
    quint32 m_hash = 0; ///< Of that one.
};

bool isPlain(const Word &word, bool isLowerElsewhere)
{
    if (word.shape == Shape::Lower || word.shape == Shape::Other)
        return false;
    if (word.is(Common) && word.key.size() <= 3 && word.shape == Shape::Capital &&
        !word.is(Given | EastSurname | Time))
        return true;
    if (!word.startsSentence && !word.isInTitle)
        return false;
    if (word.shape == Shape::Capitals && !word.isInTitle && word.is(KnownAcronym))
        return false;
    if (word.is(Common) || isLowerElsewhere)
        return true;
    const bool isVerb = word.key.endsWith(u"ing") || word.key.endsWith(u"ed") || word.key.endsWith(u"ly");
    return isVerb && !word.is(Given | EastSurname) && word.key.size() > 5 && !isEastAsianGivenName(word.key);
}

void Reader::markPlain()
{
    for (size_t place = 0; place < m_words.size(); ++place) {
        Word &word = m_words[place];
        if (!isPlain(word, m_spellings[word.spelling].isLower))
            continue;
        const bool isBeforeName = place + 1 < m_words.size() && m_words[place + 1].joint == Joint::Blank &&
                                  m_words[place + 1].shape == Shape::Capital && !word.isInTitle;
        // New York Times
        word.isPlain = !(isBeforeName && word.key == u"new");
    }
}

} // namespace

Words wordsOf(const QString &text)
{
    Reader reader(text);
    reader.read();
    markLines(text, &reader.words());
    reader.markPlain();
    return reader.take();
}

} // namespace Dateline::Timeline::English
