// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/chinese/organisationtable.h"
#include "timeline/names/chinese/organisationwords.h"
#include "timeline/names/entitykind.h"
#include "timeline/names/nametext.h"

#include <QList>

#include <vector>

namespace Dateline::Timeline {

/// A name of an organisation in the folded text.
struct OrganisationSpan
{
    qint32 start = 0;
    qint32 end = 0;
    qint32 organisation = -1; ///< In OrganisationTable.
    qint32 unknown = 0;       ///< Characters of it that no table knows.
    qint32 headStart = -1;    ///< Where the word begins that ends it; -1 for a name of the table.
    bool isFirm = false;      ///< Its head is one of companies.
    bool isSure = true;       ///< Something tells where it begins.
    bool isDoubtful = false; ///< 清空醫院: what stands before may be anything, so long as it stands once.
    Strength strength = Strength::Medium;
    const char *rule = "";
};

/// Finds names of organisations in one text: those of the table, and those that end in a word like 委員會,
/// whose beginning is looked for to the left.
class OrganisationReader
{
public:
    explicit OrganisationReader(const NameText &text);

    /// In the order of their ends; some may be over others.
    std::vector<OrganisationSpan> read();

private:
    struct Word
    {
        qint32 start;
        qint32 end;
        qint32 word;
    };

    /// What stands before a head.
    struct Before
    {
        qint32 start = 0;
        qint32 subjects = 0;
        qint32 unknown = 0; ///< Characters.
        bool hasCountry = false;
        bool hasTown = false;
        bool hasBody = false;
        bool hasWide = false;
        bool hasLatin = false;
        bool isShifted = false;   ///< Said of no particular one.
        bool isOpen = false;      ///< Nothing tells where it begins.
        bool isHard = false;      ///< It begins behind punctuation.
        bool isQuoted = false;    ///< It is all that stands in quotation marks.
        bool hasDistrict = false; ///< 石林縣, of which no table knows.
        bool isDone = false;

        bool hasPlace() const { return hasCountry || hasTown; }
    };

    bool is(const Word &word, WordRole role) const { return m_words.is(word.word, role); }
    std::span<const Word> wordsEndingAt(qint32 end) const;
    const Word *longestEndingAt(qint32 end) const;
    void sortWords();
    void markTraps();
    void markPlaces();
    bool isTrapped(const Word &word, bool isTitle) const;
    bool isFollowedByTitle(const Word &word) const;
    bool isCredit(const Word &word) const;
    bool isModel(const Word &word) const;
    bool isWholeLatin(const Word &word, const QString &spelling) const;
    void readKnown(const Word &word);
    void readHead(const Word &word);
    Before before(const Word &head) const;
    void takeWord(const Word &word, Before *found) const;
    void takePlace(Before *found) const;
    void takeUnit(Before *found) const;
    qint32 quotationStart(const Word &head) const;
    qint32 placeStart(qint32 end) const;
    bool isCountry(qint32 placeEnd) const;
    bool endsOffice(const Word &word) const;
    bool isJoint(const Before &found) const;
    bool isName(const Word &head, const Before &found) const;
    bool isFirm(const Word &head) const;

    const NameText &m_text;
    const QString &m_folded;
    const OrganisationWords &m_words;
    std::vector<Word> m_found;        ///< In the order of their ends.
    std::vector<qint32> m_firstAtEnd; ///< In m_found.
    std::vector<qint32> m_placeStart; ///< Of the longest place that ends there, -1 for none.
    std::vector<qint32> m_placeName;  ///< Its number in the gazetteer.
    std::vector<qint32> m_trapEnd;    ///< Of the trap that covers a character, and where it ends.
    std::vector<qint32> m_trapStart;
    std::vector<OrganisationSpan> m_spans;
};

} // namespace Dateline::Timeline
