// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/codepoints.h"

namespace Dateline::Exchange {

namespace {

/// How many code points begin in this text; a lone surrogate is one.
qint32 countCodePoints(QStringView text)
{
    auto count = qint32(text.size());
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            --count;
    }
    return count;
}

/// The unit at which the code point number `count` begins, -1 when there are not so many.
qint32 unitAt(QStringView text, qint32 from, qint32 count)
{
    qsizetype unit = from;
    for (; count > 0 && unit < text.size(); --count) {
        const bool isPair =
            text[unit].isHighSurrogate() && unit + 1 < text.size() && text[unit + 1].isLowSurrogate();
        unit += isPair ? 2 : 1;
    }
    return count == 0 ? qint32(unit) : -1;
}

} // namespace

CodePointRange codePointsOf(QStringView text, qint32 start, qint32 end)
{
    const qint32 before = countCodePoints(text.left(start));
    return {before, before + countCodePoints(text.mid(start, end - start))};
}

CodePointRange unitsOf(QStringView text, const CodePointRange &codePoints)
{
    if (!codePoints.isKnown())
        return {};
    const qint32 start = unitAt(text, 0, codePoints.start);
    if (start < 0)
        return {};
    const qint32 end = unitAt(text, start, codePoints.end - codePoints.start);
    return end < 0 ? CodePointRange{} : CodePointRange{start, end};
}

CodePointRange saidUnits(QStringView text, const IncomingNote &note)
{
    if (!note.countsUnits)
        return unitsOf(text, note.position);
    return note.position.end <= text.size() ? note.position : CodePointRange{};
}

} // namespace Dateline::Exchange
