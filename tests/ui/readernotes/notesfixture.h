// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/highlightcolours.h"
#include "notes/notebook.h"
#include "notes/selectionpopup.h"
#include "panefixture.h"

#include <QPoint>

namespace Dateline::Test {

/// An article of this body, as the importer makes it.
Article articleOf(const QString &body, const QString &title = QStringLiteral("Harbour news"));

/// A reader pane with a note book.
class NotesFixture : public PaneFixture
{
public:
    NotesFixture();

    /// An annotation of the `number`th occurrence of `quote` in the text (or the title); gives its id.
    QString add(const Article &article, const QString &quote, int colour = 1, const QString &note = {},
                Notes::Part part = Notes::Part::Text, int number = 0);
    Notes::Annotation make(const Article &article, const QString &quote, int colour = 1,
                           const QString &note = {}, Notes::Part part = Notes::Part::Text,
                           int number = 0) const;
    void change(const QString &id, const std::function<void(Notes::Annotation &)> &change);

    /// The document text as the page has it.
    QString text();
    /// What is marked, in the order of the page: "3:harbour".
    QString marks();
    /// Where a passage is in the view: the middle of its first or last character.
    QPoint place(const QString &words, bool atEnd = false);
    /// The widget that gets the mouse and the keys.
    QWidget *target();
    void drag(const QPoint &from, const QPoint &to);
    /// Selects words as a person does, and waits until the pane knows.
    void select(const QString &from, const QString &to);
    QString selected() { return run(QStringLiteral("getSelection().toString()")).toString(); }
    /// Scrolls through 40 screens, and tells how many milliseconds the longest frame took.
    double longestFrame();
    Notes::SelectionPopup *popup() { return pane.findChild<Notes::SelectionPopup *>(); }

    Notes::NoteBook book;
    Notes::HighlightColours colours;
    QString article = QStringLiteral("00000000000000ab");
};

} // namespace Dateline::Test
