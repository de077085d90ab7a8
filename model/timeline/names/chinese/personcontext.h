// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/chinese/personmarks.h"
#include "timeline/names/nametext.h"

namespace Dateline::Timeline {

/// What the characters on both sides of a place tell of whether a person's name begins or ends there.
class PersonContext
{
public:
    explicit PersonContext(const NameText &text);

    struct Side
    {
        float score = 0;            ///< Above 0 for a name, below against it.
        const char *rule = nullptr; ///< The sign, if it is a good one.
    };

    /// Of a name that begins there. Very low within credits.
    Side before(qsizetype start) const;
    /// Of a name that ends there.
    Side behind(qsizetype end) const;

    QStringView folded() const { return m_folded; }
    const NameText &text() const { return m_text; }
    const PersonMarks &marks() const { return m_marks; }
    char16_t at(qsizetype place) const
    {
        return place >= 0 && place < m_folded.size() ? m_folded[place].unicode() : u'\n';
    }

private:
    bool isTime(qsizetype place) const;
    bool isSigned(qsizetype start) const;
    Side latinSide(qsizetype end) const;

    const NameText &m_text;
    const QStringView m_folded;
    const PersonMarks m_marks;
};

inline constexpr float forbidden = -100;

} // namespace Dateline::Timeline
