// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/english/words.h"
#include "timeline/names/namecandidate.h"

#include <vector>

namespace Dateline::Timeline::English {

/// The words of one article, and which of them have been found to be names.
class Findings
{
public:
    Findings(const QString &text, NameCandidates *found);

    const QString &text() const { return m_text; }
    qsizetype size() const { return qsizetype(m_words.all.size()); }
    /// An empty word outside.
    const Word &word(qsizetype place) const
    {
        return place >= 0 && place < size() ? m_words.all[size_t(place)] : none;
    }
    char16_t unit(qsizetype place) const
    {
        return place >= 0 && place < m_text.size() ? m_text[place].unicode() : u'\0';
    }
    /// The character before a word, behind blanks.
    char16_t before(qsizetype place) const;

    /// Whether a word belongs to the one before it as the words of a name do.
    bool isJoined(qsizetype place) const;
    bool isTaken(qsizetype place) const { return kind(place) != 0; }
    bool isPerson(qsizetype place) const { return kind(place) == 'p'; }

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
    static inline const Word none;

    char kind(qsizetype place) const { return place >= 0 && place < size() ? m_kinds[size_t(place)] : '\0'; }

    const QString &m_text;
    NameCandidates *m_found;
    const Words m_words;
    std::vector<char> m_kinds; ///< Of each word: 0, p or o.
    QList<Name> m_names;
};

} // namespace Dateline::Timeline::English
