// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/folding.h"

#include "search/tables/foldtable.h"

#include <algorithm>

namespace Dateline::Search {

namespace {

/// The folded form of a character that has no place in the table; null when it stays as it is.
const char16_t *longFold(char32_t character)
{
    const auto folds = longFolds();
    const auto found =
        std::lower_bound(folds.begin(), folds.end(), character,
                         [](const LongFold &fold, char32_t wanted) { return fold.character < wanted; });
    return found != folds.end() && found->character == character ? found->folded : nullptr;
}

/// Folds unit by unit; false at the first unit that does not become exactly one.
bool foldInPlace(QStringView text, char16_t *target)
{
    for (const QChar unit : text) {
        const char16_t code = foldTable[unit.unicode()];
        if (code == foldsToNothing || code == foldsToSeveral || unit.isSurrogate())
            return false;
        *target++ = code;
    }
    return true;
}

class Folding
{
public:
    explicit Folding(QStringView text)
        : m_text(text)
    {
        m_result.text.reserve(text.size());
        m_result.origins.reserve(size_t(text.size()) + 1);
    }

    FoldedText run()
    {
        while (m_position < m_text.size())
            foldCharacter();
        m_result.origins.push_back(qint32(m_text.size()));
        return std::move(m_result);
    }

private:
    void append(QChar unit)
    {
        m_result.text += unit;
        m_result.origins.push_back(qint32(m_position));
    }

    void foldCharacter()
    {
        const QChar unit = m_text[m_position];
        const bool isPair = unit.isHighSurrogate() && m_position + 1 < m_text.size() &&
                            m_text[m_position + 1].isLowSurrogate();
        const char16_t code = foldTable[unit.unicode()];
        const char16_t *several = nullptr;
        if (isPair)
            several = longFold(QChar::surrogateToUcs4(unit, m_text[m_position + 1]));
        else if (code == foldsToSeveral)
            several = longFold(unit.unicode());
        if (several) {
            for (; *several; ++several)
                append(QChar(*several));
        } else if (isPair) {
            append(unit);
            m_result.text += m_text[m_position + 1];
            m_result.origins.push_back(qint32(m_position + 1));
        } else if (code == foldsToSeveral) {
            append(unit);
        } else if (code != foldsToNothing) {
            append(QChar(code));
        }
        m_position += isPair ? 2 : 1;
    }

    QStringView m_text;
    qsizetype m_position = 0;
    FoldedText m_result;
};

} // namespace

QString folded(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    if (foldInPlace(text, reinterpret_cast<char16_t *>(result.data())))
        return result;
    return Folding(text).run().text;
}

FoldedText foldedWithOrigins(QStringView text)
{
    FoldedText result;
    result.text = QString(text.size(), Qt::Uninitialized);
    if (foldInPlace(text, reinterpret_cast<char16_t *>(result.text.data())))
        return result;
    return Folding(text).run();
}

} // namespace Dateline::Search
