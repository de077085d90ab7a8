// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/querycharacters.h"

#include <algorithm>

namespace Dateline::Search {

bool isBlank(QChar character)
{
    const char16_t code = character.unicode();
    if (code < 0x80)
        return code <= 0x20 || code == 0x7f;
    return character.isSpace() || (code >= 0x80 && code < 0xa0) || code == 0x200b || code == 0x2060 ||
           code == 0xfeff;
}

bool isOpeningParenthesis(QChar character)
{
    return character == u'(' || character == u'（';
}

bool isClosingParenthesis(QChar character)
{
    return character == u')' || character == u'）';
}

bool isBar(QChar character)
{
    return character == u'|' || character == u'｜';
}

bool isMinus(QChar character)
{
    return character == u'-' || character == u'－' || character == u'\u2212';
}

bool isStar(QChar character)
{
    return character == u'*' || character == u'＊';
}

bool isColon(QChar character)
{
    return character == u':' || character == u'：';
}

namespace {

bool isStraightOrCurly(QChar character)
{
    return character == u'"' || character == u'＂' || (character >= u'\u201c' && character <= u'\u201f');
}

} // namespace

bool isQuotationMark(QChar character)
{
    return isStraightOrCurly(character) || character == u'「' || character == u'『' || character == u'｢';
}

bool closesQuotation(QChar opening, QChar character)
{
    switch (opening.unicode()) {
    case u'「':
    case u'｢':
        return character == u'」' || character == u'｣';
    case u'『':
        return character == u'』';
    default:
        return isStraightOrCurly(character);
    }
}

bool isClosingCorner(QChar character)
{
    return character == u'」' || character == u'』' || character == u'｣';
}

bool isSearchable(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t code = text[at].unicode();
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            code = QChar::surrogateToUcs4(text[at], text[at + 1]);
            ++at;
        }
        if (QChar::isLetterOrNumber(code) || QChar::category(code) == QChar::Other_PrivateUse)
            return true;
    }
    return false;
}

QString plainWidth(QStringView text)
{
    QString plain = text.toString();
    std::transform(plain.cbegin(), plain.cend(), plain.begin(), [](QChar character) {
        const char16_t code = character.unicode();
        return code >= 0xff01 && code <= 0xff5e ? QChar(char16_t(code - 0xfee0)) : character;
    });
    return plain;
}

} // namespace Dateline::Search
