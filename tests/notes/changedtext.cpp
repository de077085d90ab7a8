// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changedtext.h"

#include <algorithm>

namespace Dateline::Test {

ChangedText::ChangedText(const QString &original)
    : m_original(original)
{
    m_units.reserve(size_t(original.size()));
    for (qsizetype at = 0; at < original.size(); ++at)
        m_units.push_back({original[at], qint32(at), true});
}

QString ChangedText::text() const
{
    QString text;
    text.reserve(qsizetype(m_units.size()));
    for (const Unit &unit : m_units)
        text += unit.unit;
    return text;
}

double ChangedText::kept(qint32 start, qint32 end) const
{
    const auto isPassage = [start, end](const Unit &unit) {
        return unit.origin >= start && unit.origin < end && unit.isKept && !unit.unit.isSpace();
    };
    const auto before = std::count_if(m_original.begin() + start, m_original.begin() + end,
                                      [](QChar unit) { return !unit.isSpace(); });
    return double(std::count_if(m_units.begin(), m_units.end(), isPassage)) /
           double(std::max<qint64>(1, before));
}

ChangedText::Fit ChangedText::fit(qint32 start, qint32 end, qint32 placedStart, qint32 placedEnd) const
{
    // Where the passage is now: the longest stretch of it, with what was inserted unless that is longer than
    // it.
    const auto apart = size_t(std::max(40, end - start));
    int inside = 0;
    int placed = 0;
    int stretch = 0;
    int bestStretch = 0;
    size_t first = 0;
    size_t last = 0;
    size_t bestFirst = 0;
    size_t bestLast = 0;
    for (size_t at = 0; at < m_units.size(); ++at) {
        const Unit &unit = m_units[at];
        if (unit.unit.isSpace())
            continue;
        const bool isPassage = unit.origin >= start && unit.origin < end;
        const bool isPlaced = qint32(at) >= placedStart && qint32(at) < placedEnd;
        inside += isPassage && isPlaced ? 1 : 0;
        placed += isPlaced ? 1 : 0;
        if (!isPassage)
            continue;
        if (stretch == 0 || at - last > apart) {
            stretch = 0;
            first = at;
        }
        last = at;
        if (++stretch > bestStretch) {
            bestStretch = stretch;
            bestFirst = first;
            bestLast = last;
        }
    }
    if (inside == 0)
        return Fit::Elsewhere;
    const bool hasUnits = 2 * inside >= bestStretch && 2 * inside >= placed;
    const qint32 common =
        std::min(placedEnd, qint32(bestLast) + 1) - std::max(placedStart, qint32(bestFirst));
    const bool hasRange =
        2 * common >= qint32(bestLast - bestFirst) + 1 && 2 * common >= placedEnd - placedStart;
    return hasUnits || hasRange ? Fit::Well : Fit::Partly;
}

} // namespace Dateline::Test
