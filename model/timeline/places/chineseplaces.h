// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/automaton.h"
#include "timeline/places/chineseplacewords.h"
#include "timeline/places/foundplace.h"

#include <QSet>

#include <optional>
#include <vector>

namespace Dateline::Timeline {

class Gazetteer;

inline constexpr qint64 largeCity = 500'000; ///< Chinese newspapers name it without saying where it is.

/// Finds places in the Chinese of a folded text: names that the gazetteer knows, unless what is around them
/// speaks against it, and names that end in what only places end in. Made for one text.
class ChinesePlaces
{
public:
    /// `matches`: every name of the gazetteer that is in the text and is Han throughout, by start, the
    /// longest first. `countries`: those that the text names (Gazetteer::countryOf()).
    ChinesePlaces(QStringView folded, const Gazetteer &gazetteer, QList<Automaton::Match> matches,
                  const QSet<quint16> &countries);

    /// In order, none over another.
    QList<FoundPlace> find();

private:
    /// What stands before a name.
    enum class Before { Unclear, Break, Function, Locative, Place };
    struct Left
    {
        qsizetype start = 0;
        Before before = Before::Unclear;
    };

    void findKnown();
    qint32 withoutSuffix(qsizetype match) const;
    std::optional<FoundPlace> judged(const Automaton::Match &match);
    bool isUsers(const Automaton::Match &match) const;
    bool isSupported(const Automaton::Match &match, qint32 place) const;
    bool isPartOfWord(const Automaton::Match &match) const;
    bool isInBody(qsizetype end, bool isCountry) const;
    qsizetype knownAt(qsizetype start) const;

    void findSuffixed();
    std::optional<FoundPlace> suffixed(qsizetype end, PlaceTables::Suffix suffix) const;
    std::optional<FoundPlace> onKnown(qsizetype nameEnd, qsizetype end, PlaceTables::SuffixClass kind) const;
    bool isLargeBefore(qsizetype nameEnd) const;
    std::optional<FoundPlace> onFound(qsizetype nameEnd, qsizetype end, PlaceTables::Suffix suffix) const;
    qsizetype foreignTownBefore(qsizetype end) const;
    std::optional<FoundPlace> foreign(qsizetype nameEnd, qsizetype end, PlaceTables::SuffixClass kind) const;
    Before beforeOf(qsizetype start) const;
    Left leftOf(qsizetype nameEnd, qsizetype longest) const;
    Left pastWords(Left left, qsizetype nameEnd) const;
    bool isLikely(const Left &left, qsizetype nameEnd, qsizetype end, PlaceTables::SuffixClass kind) const;

    void accept(const FoundPlace &place);
    void findInLists();
    void repeat();
    QList<FoundPlace> chosen();

    const QStringView m_text;
    const Gazetteer &m_gazetteer;
    const QList<Automaton::Match> m_matches;
    const QSet<quint16> &m_countries;
    std::vector<qint32>
        m_longestEnding;               ///< Of each place of the text the start of the match that ends there.
    std::vector<bool> m_isWithin;      ///< Whether it is within a place that was found, and not its end.
    std::vector<bool> m_isEnd;         ///< Whether a place that was found ends there.
    const std::vector<bool> m_isTitle; ///< Whether it is part of a title of a book, a law or a treaty.
    QList<FoundPlace> m_found;
    QList<Automaton::Match> m_doubtful; ///< That nothing speaks for yet.
    QSet<qint32> m_vetoed;              ///< Names that mean something else here: 金鐘 where 金鐘獎 is.
};

} // namespace Dateline::Timeline
