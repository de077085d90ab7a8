// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/automaton.h"
#include "timeline/names/nametext.h"
#include "timeline/places/foundplace.h"

#include <QSet>

#include <optional>

namespace Dateline::Timeline {

class Gazetteer;

/// Finds places in the English of a text: capitalised names that the gazetteer knows, unless they are part of
/// a longer name that is no place, and names with what only places have (Laki Island, Lake Como). Made for
/// one text.
class EnglishPlaces
{
public:
    /// `matches`: every name of the gazetteer that is in the text and is not Han, by start, the longest
    /// first.
    EnglishPlaces(const NameText &text, const Gazetteer &gazetteer, QList<Automaton::Match> matches,
                  const QSet<quint16> &countries);

    /// In order, none over another.
    QList<FoundPlace> find();

private:
    /// A word of the folded text.
    struct Word
    {
        qsizetype start = 0;
        qsizetype end = 0;
        bool isCapital = false; ///< Its first letter is.

        bool isThere() const { return end > start; }
    };

    /// What of titles is in a passage: words that are capitalised there, none but "of" and the like, or
    /// others.
    enum class TitleWords : quint8 { Names, Connectors, Others };

    QChar original(qsizetype place) const;
    bool isWhole(const Automaton::Match &match) const;
    bool isCapitalised(const Automaton::Match &match) const;
    Word wordBefore(qsizetype start) const;
    Word wordAfter(qsizetype end) const;
    QStringView textOf(const Word &word) const;
    bool isTitleCase(qsizetype place);
    std::optional<FoundPlace> judged(const Automaton::Match &match);
    void learnNames();
    bool isCompound(const Automaton::Match &match);
    bool isCalledWithArticle(const Automaton::Match &match) const;
    bool isNamePart(const Word &word) const;
    bool isFirstName(const Word &word) const;
    bool isInLongerName(const Automaton::Match &match, bool isLarge);
    bool isWithinSentence(const Word &word) const;
    bool isNoPlaceHere(const Automaton::Match &match) const;
    bool isPersonHere(const Automaton::Match &match) const;
    bool isInTitle(qsizetype start) const;
    bool isInQuotedTitle(qsizetype start, qsizetype end, bool isTown) const;
    TitleWords titleWordsIn(qsizetype start, qsizetype end) const;
    bool isCited(const Automaton::Match &match) const;
    bool isNameOfDeed(const Automaton::Match &match) const;
    bool isTeam(const Automaton::Match &match) const;
    bool isInBody(const Automaton::Match &match) const;
    bool isLedByBody(const Automaton::Match &match) const;
    bool endsInBody(qsizetype start, qsizetype end) const;
    bool isSupported(const Automaton::Match &match, qint32 place) const;
    bool isAcronym(const Automaton::Match &match);
    bool hasCountryAfter(const Automaton::Match &match) const;
    void findBySuffix();
    void findByPrefix();
    qsizetype nameStartBefore(qsizetype start) const;
    qsizetype nameEndAfter(qsizetype end) const;

    const NameText &m_names;
    const QStringView m_text; ///< Folded.
    const Gazetteer &m_gazetteer;
    const QList<Automaton::Match> m_matches;
    const QSet<quint16> &m_countries;
    qsizetype m_lineStart = 0; ///< Of the line that isTitleCase() looked at last.
    qsizetype m_lineEnd = -1;
    bool m_isTitleLine = false;
    QSet<QString> m_persons;   ///< Names of places that persons of the text have: Mr Houston, Jack London.
    QSet<QString> m_located;   ///< Names of towns that something is said to be in.
    QSet<QString> m_compounds; ///< Names that begin with a country and are another one: Norway Blossom.
    QList<FoundPlace> m_found;
};

/// Letters, digits, and what words have within.
inline bool isOfEnglishWord(QChar unit)
{
    return unit.isLetterOrNumber() || unit == u'\'' || unit == u'’' || unit == u'-';
}

} // namespace Dateline::Timeline
