// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/english/words.h"

#include "timeline/names/english/lines.h"
#include "timeline/names/english/wordtable.h"

#include <QSet>
#include <QVarLengthArray>

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

/// Reads words from left to right.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {
    }

    QList<Word> read()
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
        return m_words;
    }

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
        m_words.append(word);
    }

    /// J., J.D., U.N.
    bool readInitials(Word *word)
    {
        qsizetype place = m_place;
        QString letters;
        while (isUpper(at(place)) && at(place + 1) == u'.') {
            letters.append(QChar(baseLetter(at(place))));
            place += 2;
        }
        if (letters.isEmpty() || isLatinLetter(at(place)))
            return false;
        m_place = place;
        word->end = qint32(place);
        word->key = letters;
        word->flags = wordFlags(letters);
        const bool isAcronym = letters.size() > 1 && word->is(KnownAcronym | OtherAcronym);
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
        QVarLengthArray<QChar, 32> key;
        while (m_place < m_text.size()) {
            const char16_t unit = at(m_place);
            const bool isInner = (unit == u'-' || isApostrophe(unit)) && isLatinLetter(at(m_place + 1)) &&
                                 !key.isEmpty() && !isPossessive(m_place);
            if (!isLatinLetter(unit) && !isDigit(unit) && !isInner)
                break;
            hasDigit = hasDigit || isDigit(unit);
            upper += isUpper(unit) ? 1 : 0;
            lower += isLatinLetter(unit) && !isUpper(unit) ? 1 : 0;
            key.append(isApostrophe(unit) ? QChar(u'\'') : QChar(baseLetter(unit)));
            ++m_place;
        }
        word->key = QString(key.constData(), key.size());
        word->end = qint32(m_place);
        word->flags = wordFlags(word->key);
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
        const qint32 before = m_words.isEmpty() ? 0 : m_words.constLast().end;
        QStringView gap = QStringView(m_text).sliced(before, word->start - before);
        const bool wasPossessive = !m_words.isEmpty() && m_words.constLast().isPossessive;
        if (wasPossessive)
            gap = gap.mid(gap.size() > 1 && (gap[1] == u's' || gap[1] == u'S') ? 2 : 1);
        if (m_words.isEmpty() || gap.contains(u'\n')) {
            word->startsSentence = true;
            return;
        }
        const Word &last = m_words.constLast();
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
    QList<Word> m_words;
};

bool isPlain(const Word &word, const QSet<QStringView> &lowerWords)
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
    if (word.is(Common) || lowerWords.contains(word.key))
        return true;
    const bool isVerb = word.key.endsWith(u"ing") || word.key.endsWith(u"ed") || word.key.endsWith(u"ly");
    return isVerb && !word.is(Given | EastSurname) && word.key.size() > 5 && !isEastAsianGivenName(word.key);
}

} // namespace

QList<Word> wordsOf(const QString &text)
{
    QList<Word> words = Reader(text).read();
    markLines(text, &words);
    QSet<QStringView> lowerWords;
    for (const Word &word : std::as_const(words)) {
        if (word.shape == Shape::Lower)
            lowerWords.insert(word.key);
    }
    for (qsizetype place = 0; place < words.size(); ++place) {
        Word &word = words[place];
        const bool isBeforeName = place + 1 < words.size() && words[place + 1].joint == Joint::Blank &&
                                  words[place + 1].shape == Shape::Capital && !word.isInTitle;
        // New York Times
        word.isPlain = isPlain(word, lowerWords) && !(word.key == u"new" && isBeforeName);
    }
    return words;
}

} // namespace Dateline::Timeline::English
