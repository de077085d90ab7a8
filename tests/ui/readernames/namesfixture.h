// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notesfixture.h"
#include "reader/namemarks.h"

#include <QStringList>

namespace Dateline::Test {

/// A reader pane with names in its article.
class NamesFixture : public NotesFixture
{
public:
    NamesFixture();

    /// Marks every occurrence of `names` in the article: the texts between bars are names of one entity, the
    /// first one the one to show. Its id is that of its place in the list, "e0" and on.
    static Reader::NameMarks namesOf(const Article &article, const QStringList &names);
    /// Shows the article, and marks these names.
    void openWith(const Article &article, const QStringList &names);

    /// What is marked, as the page has it; parts of a name that elements part are joined by "+".
    QString marked();
    int markCount();
    /// Where every letter is.
    QString boxes();
    QString html();
    /// Waits until so many parts of names are marked.
    bool waitForMarks(int count);
    /// Until the page did what it was told before.
    void settleFrames();
    void move(const QPoint &to);
    QString bubble();

    QSignalSpy activated;
};

} // namespace Dateline::Test
