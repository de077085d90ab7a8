// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/phrase.h"

#include "search/folding.h"
#include "search/stemmer.h"

#include <algorithm>

namespace Dateline::Search {

namespace {

bool isWordAt(QStringView text, qsizetype position)
{
    int length = 0;
    return position < text.size() && UnitReader::classAt(text, position, &length) == CharacterClass::Word;
}

/// Whether the character that ends at `position` is part of a word.
bool isWordBefore(QStringView text, qsizetype position)
{
    if (position <= 0)
        return false;
    const bool isPair = position > 1 && text[position - 1].isLowSurrogate();
    return isWordAt(text, position - (isPair ? 2 : 1));
}

qsizetype endOfWord(QStringView text, qsizetype position)
{
    Unit unit;
    return UnitReader(text, position).next(&unit) && unit.range.start == position ? unit.range.end : position;
}

/// What all words of a stem surely begin with: "die" is the stem of "dying".
QString sureStart(const QString &stem)
{
    return stem.first(stem.size() > 3 ? 3 : std::min<qsizetype>(1, stem.size()));
}

} // namespace

Phrase::Phrase(const Term &term, std::shared_ptr<const Stemmer> stemmer)
    : m_stemmer(std::move(stemmer))
{
    const QString text = folded(term.text);
    UnitReader reader(text);
    Unit last;
    bool hasLast = false;
    for (Unit unit; reader.next(&unit);) {
        addUnit(text, unit, hasLast ? &last : nullptr);
        last = unit;
        hasLast = true;
    }
    settle(term);
}

void Phrase::addUnit(QStringView folded, const Unit &unit, const Unit *last)
{
    const QStringView written = folded.sliced(unit.range.start, unit.range.length());
    const bool isJoined = last && standTogether(folded, *last, unit);
    if (isJoined && !unit.isWord && !last->isWord) {
        m_parts.back().text += written;
        return;
    }
    Part part;
    part.text = written.toString();
    part.isWord = unit.isWord;
    part.isJoined = isJoined;
    m_parts.push_back(part);
}

void Phrase::settle(const Term &term)
{
    const bool isExact = term.isQuoted || term.field == TermField::Entity;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        Part &part = m_parts[i];
        const bool isLast = i + 1 == m_parts.size();
        const bool isMixed = part.isJoined || (!isLast && m_parts[i + 1].isJoined);
        part.isPrefix = isLast && term.isPrefix && part.isWord;
        part.isStemmed = part.isWord && !isExact && !part.isPrefix && !isMixed;
        if (part.isStemmed)
            part.stem = m_stemmer->stem(part.text);
    }
    if (!m_parts.empty() && !m_parts.front().isStemmed)
        m_first.setPattern(m_parts.front().text);
    else if (!m_parts.empty())
        m_first.setPattern(sureStart(QString::fromUtf8(m_parts.front().stem)));
}

TextRange Phrase::find(const QString &folded, qsizetype from) const
{
    if (m_parts.empty())
        return {};
    for (qsizetype start = findFirst(folded, from); start >= 0; start = findFirst(folded, start + 1)) {
        if (const TextRange range = at(folded, start); range.end > 0)
            return range;
    }
    return {};
}

TextRange Phrase::at(QStringView folded, qsizetype start) const
{
    if (m_parts.empty())
        return {};
    qsizetype end = matchPart(m_parts.front(), folded, start);
    for (size_t i = 1; i < m_parts.size() && end >= 0; ++i) {
        const qsizetype next = skipGap(m_parts[i], folded, end);
        end = next < 0 ? -1 : matchPart(m_parts[i], folded, next);
    }
    return end < 0 ? TextRange() : TextRange{qint32(start), qint32(end)};
}

qsizetype Phrase::findFirst(const QString &folded, qsizetype from) const
{
    return m_first.indexIn(folded, from);
}

qsizetype Phrase::matchPart(const Part &part, QStringView folded, qsizetype position) const
{
    if (!part.isWord) {
        const bool isThere = folded.sliced(position).startsWith(part.text);
        return isThere ? position + part.text.size() : -1;
    }
    if (isWordBefore(folded, position))
        return -1;
    const qsizetype end = endOfWord(folded, position);
    const QStringView word = folded.sliced(position, end - position);
    if (part.isStemmed) {
        // The word that a stem happens to be counts as well: the index does not tell them apart.
        const QByteArray stem = m_stemmer->stem(word);
        return word == part.text || stem == part.stem || word.toUtf8() == part.stem ? end : -1;
    }
    if (part.isPrefix)
        return word.startsWith(part.text) ? end : -1;
    return word == part.text ? end : -1;
}

qsizetype Phrase::skipGap(const Part &next, QStringView folded, qsizetype position) const
{
    int length = 0;
    while (position < folded.size() &&
           UnitReader::classAt(folded, position, &length) == CharacterClass::Separator) {
        if (folded[position] == u'\n' || (next.isJoined && folded[position] != u' '))
            return -1;
        position += length;
    }
    return position < folded.size() ? position : -1;
}

} // namespace Dateline::Search
