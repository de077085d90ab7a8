// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/english/words.h"
#include "timeline/names/namecandidate.h"

namespace Dateline::Timeline::English {

/// The words of one article, and which of them have been found to be names.
class Findings
{
public:
    Findings(const QString &text, NameCandidates *found);

    const QString &text() const { return m_text; }
    qsizetype size() const { return m_words.size(); }
    /// An empty word outside.
    const Word &word(qsizetype place) const;
    char16_t unit(qsizetype place) const;
    /// The character before a word, behind blanks.
    char16_t before(qsizetype place) const;

    /// Whether a word belongs to the one before it as the words of a name do.
    bool isJoined(qsizetype place) const;
    bool isTaken(qsizetype place) const { return place >= 0 && place < size() && m_kinds[place] != 0; }
    bool isPerson(qsizetype place) const { return place >= 0 && place < size() && m_kinds[place] == 'p'; }

    /// Words first to last are a name; false when one of them is in another already.
    bool add(qsizetype first, qsizetype last, EntityKind kind, Strength strength, const char *rule,
             qint32 titleStart = -1);
    void link(qsizetype first, qsizetype last, qsizetype otherFirst, qsizetype otherLast, bool isSame,
              Strength strength, const char *rule);
    /// The keys of words first to last with blanks between them.
    QString key(qsizetype first, qsizetype last) const;

    /// A name by its words.
    struct Name
    {
        qsizetype first = 0;
        qsizetype last = 0;
        EntityKind kind = EntityKind::Person;
    };
    const QList<Name> &names() const { return m_names; }

private:
    const QString &m_text;
    NameCandidates *m_found;
    QList<Word> m_words;
    QByteArray m_kinds; ///< Of each word: 0, p or o.
    QList<Name> m_names;
};

} // namespace Dateline::Timeline::English
