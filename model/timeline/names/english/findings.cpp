// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/english/findings.h"

namespace Dateline::Timeline::English {

Findings::Findings(const QString &text, NameCandidates *found)
    : m_text(text)
    , m_found(found)
    , m_words(wordsOf(text))
    , m_kinds(m_words.all.size(), '\0')
{
}

char16_t Findings::before(qsizetype place) const
{
    qsizetype at = word(place).start - 1;
    while (unit(at) == u' ')
        --at;
    return unit(at);
}

bool Findings::isJoined(qsizetype place) const
{
    return place > 0 && place < size() && word(place).joint == Joint::Blank && !word(place - 1).isPossessive;
}

bool Findings::add(qsizetype first, qsizetype last, EntityKind kind, Strength strength, const char *rule,
                   qint32 titleStart)
{
    for (qsizetype at = first; at <= last; ++at) {
        if (isTaken(at) || word(at).isHidden)
            return false;
    }
    for (qsizetype at = first; at <= last; ++at)
        m_kinds[size_t(at)] = kind == EntityKind::Person ? 'p' : 'o';
    m_found->names.append({word(first).start, word(last).end, kind, strength, rule, -1, titleStart});
    m_names.append({first, last, kind});
    return true;
}

void Findings::link(qsizetype first, qsizetype last, qsizetype otherFirst, qsizetype otherLast, bool isSame,
                    Strength strength, const char *rule)
{
    m_found->links.append({word(first).start, word(last).end, word(otherFirst).start, word(otherLast).end,
                           isSame, strength, rule});
}

QString Findings::key(qsizetype first, qsizetype last) const
{
    QString key;
    for (qsizetype at = first; at <= last; ++at) {
        if (at > first)
            key += word(at).joint == Joint::Ampersand ? QStringLiteral(" & ") : QStringLiteral(" ");
        key += word(at).key;
    }
    return key;
}

} // namespace Dateline::Timeline::English
