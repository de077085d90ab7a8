// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/personmarks.h"

#include "search/folding.h"
#include "timeline/names/chinese/personwords.h"
#include "timeline/names/nametext.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <algorithm>

namespace Dateline::Timeline {

namespace {

enum Kind : quint8 {
    TitleBefore = 1,
    Introducer = 2,
    CreditWord = 4,
    SayingWord = 8,
    BehindWord = 16,
    BoundaryWord = 32,
    BodyWord = 64
};

/// All words, each once, with all that it is.
struct Words
{
    QList<quint8> kinds;
    QStringList words;
};

Words makeWords()
{
    QStringList words;
    QList<quint8> kinds;
    QHash<QString, qsizetype> places;
    const auto add = [&](QStringView list, quint8 kind) {
        for (const QString &word : Search::folded(list).split(u' ', Qt::SkipEmptyParts)) {
            const auto found = places.constFind(word);
            if (found != places.cend()) {
                kinds[*found] |= kind;
                continue;
            }
            places.insert(word, words.size());
            words.append(word);
            kinds.append(kind);
        }
    };
    add(titlesBefore, TitleBefore);
    add(titlesAround, TitleBefore | BehindWord);
    add(titlesBehind, BehindWord);
    add(introducers, Introducer);
    add(creditWords, CreditWord);
    add(sayingWords, SayingWord);
    add(boundaryWords, BoundaryWord);
    add(bodyWords, BodyWord);
    return {kinds, words};
}

const Words &markWords()
{
    static const Words words = makeWords();
    return words;
}

} // namespace

const QStringList &personMarkWords()
{
    return markWords().words;
}

PersonMarks::PersonMarks(const NameText &text)
    : m_titles(size_t(text.folded().size()) + 1)
    , m_marks(size_t(text.folded().size()) + 1)
{
    const QList<quint8> &kindsOf = markWords().kinds;
    for (const Automaton::Match &match : text.words().of(WordTable::PersonMarks)) {
        const quint8 kinds = kindsOf[match.name];
        const auto start = size_t(match.start);
        const auto end = size_t(match.end);
        if (kinds & TitleBefore)
            m_titles[end] = std::max(m_titles[end], quint8(match.end - match.start));
        m_marks[end] |= quint8((kinds & Introducer ? Introduced : 0) | (kinds & CreditWord ? Credit : 0));
        m_marks[start] |= quint8((kinds & SayingWord ? Saying : 0) | (kinds & BehindWord ? TitleBehind : 0) |
                                 (kinds & BoundaryWord ? Boundary : 0) | (kinds & BodyWord ? Body : 0));
    }
}

} // namespace Dateline::Timeline
