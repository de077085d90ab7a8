// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/incomingproblem.h"
#include "notes/annotation.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Dateline::Exchange {

/// A range of code points of a text; -1 where none is said.
struct CodePointRange
{
    qint32 start = -1;
    qint32 end = -1;

    bool isKnown() const { return start >= 0 && end > start; }
    bool operator==(const CodePointRange &) const = default;
};

/// A note as a file says it, before it is known which article and which passage it is about.
struct IncomingNote
{
    /// Id (made from what identifies the note in that format, so that the same note has the same one each
    /// time), colour (0 where the file says none), note as Markdown without HTML, tags, creator, times,
    /// quote, prefix and suffix, part. `anchor.start`, `end`, `content` and `text` only where the file has
    /// them as Dateline wrote them. `article` is the id that the file says, or empty; `placement` means
    /// nothing yet.
    Notes::Annotation annotation;
    QString address = {};         ///< Of the article.
    QString title = {};           ///< Of the article.
    CodePointRange position = {}; ///< In the text as the file's writer saw it.
    bool countsUnits = false;     ///< `position` is one of UTF-16 units all the same.
    /// `modified` of the states that the writer's one comes from, oldest first, if the file says them.
    QList<QDateTime> bases = {};
    bool isNamed = true; ///< The file gives it an id; without one it is known by what it says.

    bool operator==(const IncomingNote &) const = default;
};

/// What a file of notes holds. Nothing is dropped without a problem that says so.
struct IncomingNotes
{
    QList<IncomingNote> notes;
    QList<IncomingProblem> problems = {};
};

} // namespace Dateline::Exchange
