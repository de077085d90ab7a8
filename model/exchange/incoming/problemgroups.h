// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/incomingproblem.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Dateline::Exchange {

/// What is the matter with a file, or with several notes of it alike.
struct ProblemGroup
{
    QString file;    ///< Its name.
    QString refusal; ///< Why nothing of the file was read, a sentence; else empty.
    IncomingProblem problem = {};
    QList<int> entries = {}; ///< The first of the notes; none when it is about the file.
    int count = 0;           ///< Of the notes.

    /// In the present language, on one line.
    QString text() const;
};

/// Gathers what was the matter with files, so that a thousand notes with one fault are one line.
class ProblemGroups
{
public:
    void refuse(const QString &file, const QString &reason);
    void add(const QString &file, const IncomingProblem &problem);

    /// The gravest first: files, then notes that were not read, then what was read in part, then remarks;
    /// else in the order in which they came.
    QList<ProblemGroup> take();

private:
    QList<ProblemGroup> m_groups;
    QHash<QString, qsizetype> m_places; ///< By what they have in common.
};

} // namespace Dateline::Exchange
