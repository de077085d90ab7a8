// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"
#include "search/units.h"

#include <QByteArray>
#include <QString>
#include <QStringMatcher>

#include <memory>
#include <vector>

namespace Dateline::Search {

class Stemmer;

/// A Term made ready to be found in folded texts.
///
/// Its parts are words, and runs of characters that stand next to each other. Words match whole words, by
/// their stems unless quoted; a word and a run next to each other match with or without spaces between them;
/// whatever else stands between two parts of the query matches any punctuation and spaces of one line.
class Phrase
{
public:
    struct Part
    {
        QString text; ///< Folded.
        QByteArray stem;
        bool isWord = false;
        bool isStemmed = false;
        bool isPrefix = false;
        bool isJoined = false; ///< Nothing but spaces may stand before it.
    };

    Phrase(const Term &term, std::shared_ptr<const Stemmer> stemmer);

    /// Without anything that could be looked for.
    bool isEmpty() const { return m_parts.empty(); }
    const std::vector<Part> &parts() const { return m_parts; }

    /// The first place at or after `from` of a folded text; empty when there is none.
    TextRange find(const QString &folded, qsizetype from) const;
    bool isIn(const QString &folded) const { return find(folded, 0).end > 0; }
    /// The one that begins at `start`; empty when none does.
    TextRange at(QStringView folded, qsizetype start) const;
    /// Calls `visit` with every place of a folded text, one after the other.
    template<typename Visit>
    void visit(const QString &folded, const Visit &visit) const
    {
        for (TextRange range = find(folded, 0); range.end > 0; range = find(folded, range.end))
            visit(range);
    }

private:
    void addUnit(QStringView folded, const Unit &unit, const Unit *last);
    void settle(const Term &term);
    /// The next place of the first part.
    qsizetype findFirst(const QString &folded, qsizetype from) const;
    /// Where the part ends that begins at `position`; -1 when it is not there.
    qsizetype matchPart(const Part &part, QStringView folded, qsizetype position) const;
    qsizetype skipGap(const Part &next, QStringView folded, qsizetype position) const;

    std::vector<Part> m_parts;
    QStringMatcher m_first;
    std::shared_ptr<const Stemmer> m_stemmer;
};

} // namespace Dateline::Search
