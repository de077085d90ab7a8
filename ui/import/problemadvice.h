// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryreader.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Dateline::Import {

/// What the reader can do about a line of an import report. A report keeps reasons as sentences, in the
/// language of the day it was written: they are recognised in English and in the present language,
/// and for others there is advice for their severity. Reentrant.
class ProblemAdvice
{
public:
    /// Knows the sentences of the language in force now.
    ProblemAdvice();

    QString of(const Library::ImportProblem &problem) const;

private:
    struct Known
    {
        QString piece; ///< The longest part of the reason that is always the same.
        QString advice;
    };

    QString find(const Library::ImportProblem &problem) const;

    QList<Known> m_known;
    mutable QHash<QString, QString> m_found; ///< By reason: a report repeats a few of them.
};

} // namespace Dateline::Import
