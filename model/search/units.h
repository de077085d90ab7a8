// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"
#include "search/tables/foldtable.h"

#include <QStringView>

namespace Dateline::Search {

/// One unit of a folded text: a word, or a single character of a script that does not part words.
struct Unit
{
    TextRange range;
    bool isWord = false;
};

/// Walks over the units of a folded text, one after the other.
class UnitReader
{
public:
    explicit UnitReader(QStringView folded, qsizetype from = 0)
        : m_text(folded)
        , m_position(from)
    {
    }

    /// Reads the next unit; false at the end.
    bool next(Unit *unit)
    {
        int length = 0;
        CharacterClass kind = CharacterClass::Separator;
        while (m_position < m_text.size() &&
               (kind = classAt(m_text, m_position, &length)) == CharacterClass::Separator)
            m_position += length;
        if (m_position >= m_text.size())
            return false;
        unit->isWord = kind == CharacterClass::Word;
        unit->range.start = qint32(m_position);
        m_position += length;
        while (unit->isWord && m_position < m_text.size() &&
               classAt(m_text, m_position, &length) == CharacterClass::Word)
            m_position += length;
        unit->range.end = qint32(m_position);
        return true;
    }

    /// The class of the character at `position` and its length in UTF-16 units.
    static CharacterClass classAt(QStringView text, qsizetype position, int *length)
    {
        const QChar unit = text[position];
        *length = 1;
        if (!unit.isSurrogate())
            return classTable[unit.unicode()];
        if (!unit.isHighSurrogate() || position + 1 >= text.size() || !text[position + 1].isLowSurrogate())
            return CharacterClass::Separator;
        *length = 2;
        const char32_t character = QChar::surrogateToUcs4(unit, text[position + 1]);
        if (character >= 0x20000 && character < 0x40000)
            return CharacterClass::Single;
        return QChar::isLetterOrNumber(character) ? CharacterClass::Word : CharacterClass::Separator;
    }

private:
    QStringView m_text;
    qsizetype m_position;
};

/// Whether two units that follow each other are found as a pair: two single characters without anything
/// between them, or a word and a single character with nothing but spaces, which are a matter of taste there.
/// Defined with the terms that it makes, in indexterms.cpp.
bool standTogether(QStringView folded, const Unit &one, const Unit &other);

} // namespace Dateline::Search
