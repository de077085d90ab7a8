// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/mentionednames.h"

#include "search/folding.h"
#include "timeline/names/english/tables/wordlists.h"
#include "timeline/names/english/wordtable.h"

#include <QHash>

#include <algorithm>

namespace Dateline::Notes {

using Search::Phrase;

namespace {

QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar character : text) {
        if (character.isLetterOrNumber())
            letters.append(character);
    }
    return letters;
}

bool isCommon(const QString &folded)
{
    using namespace Timeline::English;
    return (wordFlags(folded) & Common) != 0;
}

/// Whether what is a capital in `name` is one in `text`, for the first `count` letters.
bool hasCapitals(QStringView name, QStringView text, qsizetype count)
{
    count = std::min({count, name.size(), text.size()});
    for (qsizetype place = 0; place < count; ++place) {
        if (name[place].isUpper() && !text[place].isUpper())
            return false;
    }
    return true;
}

} // namespace

MentionedNames::MentionedNames(const QStringList &names)
{
    QHash<QString, qint32> known;
    QStringList beginnings;
    for (const QString &written : names)
        add(written);
    for (qint32 number = 0; number < qint32(m_names.size()); ++number) {
        const QString &beginning = m_names[size_t(number)].phrase.parts().front().text;
        auto place = known.constFind(beginning);
        if (place == known.cend()) {
            place = known.insert(beginning, qint32(beginnings.size()));
            beginnings.append(beginning);
            m_namesOf.emplace_back();
        }
        m_namesOf[size_t(*place)].push_back(number);
    }
    if (!beginnings.isEmpty())
        m_beginnings = Timeline::Automaton::of(beginnings);
}

void MentionedNames::add(const QString &written)
{
    Name name{lettersOf(written), Phrase({Search::TermField::Entity, written, true}, nullptr)};
    const auto &parts = name.phrase.parts();
    // One character alone stands in too many words.
    if (parts.empty() || (parts.size() == 1 && !parts.front().isWord && name.letters.size() < 2))
        return;
    name.isOneWord = parts.size() == 1 && parts.front().isWord;
    name.isCommonWord = name.isOneWord && isCommon(parts.front().text);
    m_names.push_back(std::move(name));
}

bool MentionedNames::areIn(QStringView folded, QStringView quote, QStringView note) const
{
    bool isFound = false;
    std::vector<qint32> doubtful;
    m_beginnings.visit(folded, [&](const Timeline::Automaton::Match &match) {
        if (isFound)
            return;
        for (const qint32 number : m_namesOf[size_t(match.name)]) {
            const Name &name = m_names[size_t(number)];
            if (name.phrase.at(folded, match.start).end == 0)
                continue;
            if (!name.isOneWord)
                isFound = true;
            else if (std::ranges::find(doubtful, number) == doubtful.end())
                doubtful.push_back(number);
        }
    });
    return isFound || std::ranges::any_of(doubtful, [&](qint32 number) {
               const Name &name = m_names[size_t(number)];
               return isWritten(name, quote, Text::Quote) || isWritten(name, note, Text::Note);
           });
}

bool MentionedNames::isWritten(const Name &name, QStringView text, Text kind)
{
    const Search::FoldedText folded = Search::foldedWithOrigins(text);
    const qsizetype capitals = name.isCommonWord ? name.letters.size() : kind == Text::Quote ? 1 : 0;
    for (qsizetype from = 0;;) {
        const Search::TextRange range = name.phrase.find(folded.text, from);
        if (range.end == 0)
            return false;
        const qint32 start = folded.origin(range.start);
        if (hasCapitals(name.letters, text.sliced(start, folded.origin(range.end) - start), capitals))
            return true;
        from = range.end;
    }
}

} // namespace Dateline::Notes
