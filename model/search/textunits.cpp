// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/textunits.h"

namespace Dateline::Search {

namespace {

using Kind = TextUnit::Kind;

bool isCombining(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    return QChar::isMark(code) || category == QChar::Other_Format;
}

bool isWrittenWithoutSpaces(char32_t code)
{
    switch (QChar::script(code)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

Kind kindOf(char32_t code)
{
    if (QChar::isSpace(code))
        return Kind::Space;
    switch (code) {
    case U'.':
    case U'!':
    case U'?':
    case U'。':
    case U'！':
    case U'？':
    case U'…':
        return Kind::SentenceEnd;
    case U',':
    case U';':
    case U':':
    case U'，':
    case U'、':
    case U'；':
    case U'：':
        return Kind::ClauseEnd;
    default:
        break;
    }
    if (isWrittenWithoutSpaces(code))
        return Kind::Character;
    return QChar::isLetterOrNumber(code) ? Kind::Word : Kind::Sign;
}

} // namespace

int TextUnit::weight() const
{
    return kind == Kind::Word ? range.length() : kind == Kind::Character ? 2 : kind == Kind::Space ? 0 : 1;
}

std::vector<TextUnit> textUnits(QStringView text, TextRange part)
{
    std::vector<TextUnit> units;
    units.reserve(size_t(part.length()));
    for (qint32 at = part.start; at < part.end;) {
        char32_t code = text[at].unicode();
        qint32 end = at + 1;
        if (text[at].isHighSurrogate() && end < part.end && text[end].isLowSurrogate())
            code = QChar::surrogateToUcs4(text[at], text[end++]);
        const Kind kind = kindOf(code);
        const bool isOneMore =
            !units.empty() && ((isCombining(code) && units.back().kind != Kind::Space) ||
                               (kind == units.back().kind && (kind == Kind::Word || kind == Kind::Space)));
        if (isOneMore)
            units.back().range.end = end;
        else
            units.push_back({{at, end}, kind});
        at = end;
    }
    return units;
}

} // namespace Dateline::Search
