// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timeline/displaywidth.h"

#include <unicode/uchar.h>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

int widthOf(char32_t character)
{
    const int type = u_charType(UChar32(character));
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR ||
        type == U_CONTROL_CHAR)
        return 0;
    const int width = u_getIntPropertyValue(UChar32(character), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

/// The character at `place`, and moves behind it.
char32_t takeCharacter(QStringView text, qsizetype *place)
{
    const QChar unit = text[(*place)++];
    if (unit.isHighSurrogate() && *place < text.size() && text[*place].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[(*place)++]);
    return unit.unicode();
}

bool closes(char32_t character)
{
    static constexpr QStringView closing = u"，。、；：！？）」』》〉”’】％,.;:!?)]";
    return character < 0x10000 && closing.contains(QChar(char16_t(character)));
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (qsizetype place = 0; place < text.size();)
        width += widthOf(takeCharacter(text, &place));
    return width;
}

QString paddedTo(const QString &text, int width)
{
    return text + QString(std::max(0, width - displayWidth(text)), u' ');
}

QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    qsizetype start = 0;   // Of the line.
    qsizetype breakAt = 0; // The last place in it where it may end.
    int used = 0;
    bool wasWide = false;
    for (qsizetype place = 0; place < text.size();) {
        const qsizetype before = place;
        const char32_t character = takeCharacter(text, &place);
        const int wide = widthOf(character);
        const bool isWide = wide == 2;
        if (before > start && (character == U' ' || ((isWide || wasWide) && wide > 0 && !closes(character))))
            breakAt = before;
        if (used + wide > width && before > start && character != U' ') {
            const qsizetype end = breakAt > start ? breakAt : before;
            lines.append(text.sliced(start, end - start).trimmed());
            start = end;
            while (start < before && text[start] == u' ')
                ++start;
            used = displayWidth(QStringView(text).sliced(start, before - start));
            breakAt = start;
        }
        used += wide;
        wasWide = isWide;
    }
    lines.append(text.sliced(start).trimmed());
    return lines;
}

} // namespace Dateline::Exchange
