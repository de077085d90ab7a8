// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/notebook.h"
#include "notes/notekeeper.h"
#include "triagebench.h"

#include <QUndoStack>

namespace Dateline::Test {

/// A library with articles, the note book and its keeper, whose steps lie on the stack of the marks.
class NoteBench : public TriageBench
{
public:
    explicit NoteBench(int articles = 4);

    /// A highlight of some letters of an article, not added yet.
    static Notes::Annotation highlight(int article, int start,
                                       const QString &quote = QStringLiteral("words"));
    static Notes::Annotation onArticle(int article, const QString &note);
    /// Adds one and gives its id.
    QString add(const Notes::Annotation &annotation) { return keeper.add({annotation}).value(0); }
    /// What is shown of it; fails when there is none.
    Notes::Annotation note(const QString &id) const;
    QList<Notes::Annotation> storedNotes() const;
    /// Waits until nothing is on its way to the disk.
    bool settleNotes();
    /// All is on disk as it is in the book.
    bool notesAgree() const;
    /// Lets writes of annotations fail, as on a disk that is full.
    void forbid();
    void allow();

    QUndoStack *stack() const { return marks->undoStack(); }

    Notes::NoteBook book;
    Notes::NoteKeeper keeper{&book, marks->store(), thread.get(), marks->undoStack()};
};

} // namespace Dateline::Test
