// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "librarybench.h"

#include "library/statestore.h"
#include "notes/anchoring.h"

namespace Dateline::Test {

/// A library with highlights in it.
class NotesBench : public LibraryBench
{
public:
    /// Highlights the first `quote` in the text of an article; gives what was stored.
    Notes::Annotation highlight(const QString &article, const QString &quote,
                                Notes::Part part = Notes::Part::Text) const;

    QList<Notes::Annotation> stored() const;
    QList<Notes::Annotation> storedOf(const QString &article) const;
    /// The one annotation of an article.
    Notes::Annotation only(const QString &article) const;
    /// What stands in the article's text where its one annotation is said to be; empty for an orphan.
    QString quoteIn(const QString &article) const;

    /// Brings all placements up to date, through a store.
    Library::PlacingResult placeAll() const;
    /// Makes the index one of version 2, which does not know which texts it holds.
    void forgetTexts() const;
    /// Deletes the index and makes an empty one.
    void deleteIndex() const;
};

} // namespace Dateline::Test
