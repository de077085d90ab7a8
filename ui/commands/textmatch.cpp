// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/textmatch.h"

#include <algorithm>

namespace Dateline::Commands {

namespace {

constexpr int startScore = 1000, wordScore = 800, innerScore = 600, initialsScore = 400, scatteredScore = 200;
constexpr qsizetype mostLetters = 24;

bool isWordStart(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

std::optional<TextMatch> matchWord(const QString &text, const QString &word)
{
    qsizetype inner = -1;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (isWordStart(text, at))
            return TextMatch{at == 0 ? startScore : wordScore, {{at, word.size()}}};
        if (inner < 0)
            inner = at;
    }
    if (inner < 0)
        return {};
    return TextMatch{innerScore, {{inner, word.size()}}};
}

/// Each letter follows the one before or begins a word. Places of the letters, empty for none.
QList<qsizetype> initials(const QString &text, const QString &letters, qsizetype letter, qsizetype from)
{
    for (qsizetype at = text.indexOf(letters[letter], from); at >= 0;
         at = text.indexOf(letters[letter], at + 1)) {
        const bool continues = letter > 0 && at == from;
        if (!continues && !isWordStart(text, at))
            continue;
        if (letter + 1 == letters.size())
            return {at};
        QList<qsizetype> rest = initials(text, letters, letter + 1, at + 1);
        if (!rest.isEmpty()) {
            rest.prepend(at);
            return rest;
        }
    }
    return {};
}

/// From the beginning of a word on: whoever leaves out letters does not leave out the first.
QList<qsizetype> scattered(const QString &text, const QString &letters)
{
    for (qsizetype start = text.indexOf(letters[0]); start >= 0;
         start = text.indexOf(letters[0], start + 1)) {
        if (!isWordStart(text, start))
            continue;
        QList<qsizetype> places{start};
        for (qsizetype letter = 1; letter < letters.size(); ++letter) {
            const qsizetype at = text.indexOf(letters[letter], places.last() + 1);
            // Not from anywhere: letters strewn over a whole sentence are no match to a person.
            if (at < 0 || at - places.last() > 6)
                break;
            places.append(at);
        }
        if (places.size() == letters.size())
            return places;
    }
    return {};
}

QList<TextRange> runs(const QList<qsizetype> &places)
{
    QList<TextRange> ranges;
    for (const qsizetype place : places) {
        if (!ranges.isEmpty() && ranges.last().start + ranges.last().length == place)
            ++ranges.last().length;
        else
            ranges.append({place, 1});
    }
    return ranges;
}

} // namespace

TextMatcher::TextMatcher(const QString &query, Matching matching)
    : m_words(folded(query).split(u' ', Qt::SkipEmptyParts))
{
    const QString letters = m_words.join(QString());
    const bool isLatin =
        std::all_of(letters.begin(), letters.end(), [](QChar letter) { return letter.unicode() < 0x250; });
    if (matching == Matching::Fuzzy && isLatin && letters.size() >= 2 && letters.size() <= mostLetters)
        m_letters = letters;
}

QString TextMatcher::folded(const QString &text)
{
    QString result = text;
    for (QChar &character : result) {
        const char16_t code = character.unicode();
        if (code >= 0xff01 && code <= 0xff5e)
            character = QChar(char16_t(code - 0xfee0));
        else if (code == 0x3000)
            character = u' ';
        character = character.toCaseFolded();
    }
    return result;
}

std::optional<TextMatch> TextMatcher::matchFolded(const QString &text) const
{
    if (m_words.isEmpty())
        return TextMatch{};
    std::optional<TextMatch> match = matchWords(text);
    if (!match && !m_letters.isEmpty())
        match = matchLetters(text);
    // Of two that fit as well, the shorter one is the closer one.
    if (match)
        match->score -= int(std::min<qsizetype>(text.size(), 99));
    return match;
}

std::optional<TextMatch> TextMatcher::matchWords(const QString &text) const
{
    TextMatch match{startScore, {}};
    for (const QString &word : m_words) {
        const auto one = matchWord(text, word);
        if (!one)
            return {};
        // Only the first word can stand at the start of the text.
        match.score =
            std::min(match.score, match.ranges.isEmpty() ? one->score : std::max(one->score, wordScore));
        match.ranges += one->ranges;
    }
    return match;
}

std::optional<TextMatch> TextMatcher::matchLetters(const QString &text) const
{
    if (const QList<qsizetype> places = initials(text, m_letters, 0, 0); !places.isEmpty())
        return TextMatch{initialsScore, runs(places)};
    if (const QList<qsizetype> places = scattered(text, m_letters); !places.isEmpty())
        return TextMatch{scatteredScore - int(places.last() - places.first()), runs(places)};
    return {};
}

} // namespace Dateline::Commands
