// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/matchtext.h"

#include "search/folding.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Dateline::Notes {

namespace {

/// No character is thought longer than this, whatever is piled upon it.
constexpr qint32 longestCharacter = 32;

bool isPlain(QChar unit)
{
    const char16_t code = unit.unicode();
    return (code >= 0x20 && code < 0x300) || (code >= 0x3400 && code < 0xa000);
}

/// The character that `offset` falls into; an empty range when it falls between two.
TextRange characterAround(QStringView text, qint32 offset)
{
    if (offset <= 0 || offset >= text.size() || (isPlain(text[offset - 1]) && isPlain(text[offset])))
        return {offset, offset};
    qint32 first = std::max(0, offset - longestCharacter);
    if (first > 0 && text[first].isLowSurrogate())
        --first;
    const QStringView part = text.mid(first, 2 * longestCharacter + 2);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, part.data(), part.size());
    finder.setPosition(offset - first);
    if (finder.isAtBoundary())
        return {offset, offset};
    const auto start = finder.toPreviousBoundary();
    finder.setPosition(offset - first);
    const auto end = finder.toNextBoundary();
    return {first + qint32(std::max<qsizetype>(start, 0)), first + qint32(end < 0 ? part.size() : end)};
}

/// What an editor or a converter changes without anybody thinking that the text is another one.
char16_t withoutTypography(char16_t unit)
{
    switch (unit) {
    case u'“':
    case u'”':
    case u'„':
    case u'‟':
    case u'«':
    case u'»':
    case u'「':
    case u'」':
    case u'『':
    case u'』':
        return u'"';
    case u'‘':
    case u'’':
    case u'‚':
    case u'‛':
        return u'\'';
    case u'‐':
    case u'‑':
    case u'‒':
    case u'–':
    case u'—':
    case u'―':
    case u'−':
    case u'─':
        return u'-';
    case u'・':
    case u'‧':
    case u'•':
    case u'∙':
    case u'⋅':
        return u'·';
    default:
        return unit;
    }
}

/// Whether a unit may be one with the one before it: voicing marks of kana, vowels and finals of Hangul.
bool mayCompose(char16_t unit)
{
    const bool isHangul = unit >= 0x1160 && unit < 0x1200;
    return isHangul || (unit >= 0x300 && !isPlain(unit) && QChar::category(unit) == QChar::Mark_NonSpacing);
}

} // namespace

TextRange wholeCharacters(QStringView text, TextRange range)
{
    const TextRange first = characterAround(text, range.start);
    const TextRange last = characterAround(text, range.end);
    return {first.start, last.end};
}

MatchText::MatchText(QStringView original)
{
    const Search::FoldedText folded = Search::foldedWithOrigins(original);
    const auto size = folded.text.size();
    m_units.reserve(size_t(size));
    m_starts.reserve(size_t(size));
    m_ends.reserve(size_t(size));
    for (qsizetype at = 0; at < size; ++at) {
        const QChar unit = folded.text[at];
        if (unit.isSpace())
            continue;
        const qint32 start = folded.origin(at);
        // One character may have become several.
        qsizetype next = at + 1;
        while (next < size && folded.origin(next) == start)
            ++next;
        append(withoutTypography(unit.unicode()), {start, folded.origin(next)});
    }
}

void MatchText::append(char16_t unit, TextRange origin)
{
    if (!m_units.empty() && mayCompose(unit)) {
        const QChar both[] = {QChar(m_units.back()), QChar(unit)};
        const QString composed = QString(both, 2).normalized(QString::NormalizationForm_C);
        if (composed.size() == 1) {
            m_units.back() = composed[0].unicode();
            m_ends.back() = origin.end;
            return;
        }
    }
    m_units.push_back(unit);
    m_starts.push_back(origin.start);
    m_ends.push_back(origin.end);
}

TextRange MatchText::original(TextRange units) const
{
    return {m_starts[size_t(units.start)], m_ends[size_t(units.end) - 1]};
}

qint32 MatchText::position(qint32 offset) const
{
    return qint32(std::lower_bound(m_starts.begin(), m_starts.end(), offset) - m_starts.begin());
}

} // namespace Dateline::Notes
