// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/phrase.h"
#include "timeline/names/automaton.h"

#include <QStringList>
#include <QStringView>

#include <vector>

namespace Dateline::Notes {

/// The names of an entity, ready to be looked for in many notes, all of them in one pass. Words match whole
/// words, characters of both scripts each other, as in a search for a phrase. Capitals tell names from words
/// where nothing else does: a quote about rice is not about somebody called Rice, and one with "who" in it
/// not about the WHO. In notes, which people type as they like, they are asked for only where the name is
/// one of the commonest words.
class MentionedNames
{
public:
    MentionedNames() = default;
    explicit MentionedNames(const QStringList &names);

    /// Whether quote or note have one of them; `folded` is Search::folded() of both, with a line feed
    /// between.
    bool areIn(QStringView folded, QStringView quote, QStringView note) const;

private:
    struct Name
    {
        QString letters; ///< As written, without what stands between them.
        Search::Phrase phrase;
        bool isOneWord = false;
        bool isCommonWord = false;
    };
    enum class Text : quint8 { Quote, Note };

    void add(const QString &written);
    static bool isWritten(const Name &name, QStringView text, Text kind);

    std::vector<Name> m_names;
    std::vector<std::vector<qint32>> m_namesOf; ///< By what they begin with, the number in m_beginnings.
    Timeline::Automaton m_beginnings;
};

} // namespace Dateline::Notes
