// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/english/findings.h"

#include <optional>

namespace Dateline::Timeline::English {

/// What a run of capitalised words shows of being a person.
struct PersonEvidence
{
    Strength strength = Strength::Medium;
    const char *rule = "";
    bool isSurnameFirst = false;
};

/// Looks at words that could be a person's name and at what surrounds them.
class PersonJudge
{
public:
    explicit PersonJudge(const Findings &findings)
        : m_all(findings)
    {
    }

    /// Whether words first to last name a person; `title` is the first word of the title before them, or -1.
    std::optional<PersonEvidence> judge(qsizetype first, qsizetype last, qsizetype title) const;

    /// The first word of the title right before a name, or -1: "South Korean Foreign Minister".
    qsizetype titleBefore(qsizetype first) const;

private:
    const Word &word(qsizetype place) const { return m_all.word(place); }
    bool isSurnameFirst(qsizetype first, qsizetype last) const;
    bool hasPersonalForm(qsizetype first, qsizetype last) const;
    bool hasSurnameEnding(qsizetype last) const;
    bool isIntroduced(qsizetype first) const;
    bool isExplained(qsizetype last) const;
    bool actsAsPerson(qsizetype first, qsizetype last) const;
    bool isBehindHanName(qsizetype first, qsizetype last) const;

    const Findings &m_all;
};

} // namespace Dateline::Timeline::English
