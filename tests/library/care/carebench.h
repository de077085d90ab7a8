// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "librarybench.h"

#include "library/statestore.h"
#include "notes/annotation.h"

#include <QByteArrayList>

namespace Dateline::Test {

/// Names the text of an article, as placements in it do (Notes::textHash()); empty when it
/// cannot be read. Also in processes that run no test.
QByteArray textOf(const QString &library, const QString &article);

/// A note on an article, number `number` of its test, changed so many seconds after a fixed time. Its quote
/// is nowhere in the text, but it is said to be placed in `text`, so that it stays as it is.
Notes::Annotation makeNote(const QString &article, const QByteArray &text, int number, int seconds = 0);

/// A library of some articles, and what is needed to write notes and to damage them.
class CareBench : public LibraryBench
{
public:
    explicit CareBench(int articles = 3);

    QString notesFile() const { return databaseFile(QStringLiteral("notes.db")); }
    QString dailyFile(QDate date = QDate::currentDate()) const;

    Notes::Annotation note(int number, int seconds = 0) const;
    /// Stores `count` notes over the articles, from number `first` on; gives them. The store is closed then.
    QList<Notes::Annotation> addNotes(int count, int first = 0) const;
    void put(const QList<Notes::Annotation> &notes) const;
    /// What is stored, by number of the note (its text begins with it).
    QList<Notes::Annotation> stored() const;
    /// Requires that exactly these are stored, to the letter. Those that a repair touched are still to be
    /// placed.
    void requireStored(QList<Notes::Annotation> notes, bool isRepaired = false) const;

    QStringList ids;
    QByteArrayList texts; ///< Of the articles, as textOf() names them.
};

} // namespace Dateline::Test
