// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/notesarrangement.h"

#include <QStringList>
#include <QStyledItemDelegate>

namespace Dateline::List {
struct RowColours;
}

namespace Dateline::Notes {

class HighlightColours;
class NotesModel;

/// Paints an annotation as three lines: its passage behind a bar in its colour, its note below, and quieter
/// the article, source and day with the tags at the right. Without a note the passage has two lines, without
/// a passage the note. Every row is as high, so that 50,000 need no layout.
class NoteRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit NoteRowDelegate(HighlightColours *colours, QObject *parent = nullptr);

    /// Folded words that are marked.
    void setWords(const QStringList &words) { m_words = words; }
    /// What headings say already is left out of the rows.
    void setGrouping(NoteGrouping grouping) { m_grouping = grouping; }

    int rowHeight(const QFont &font) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int headingHeight(const QFont &font);
    void paintHeading(QPainter *painter, const QRect &area, const QFont &font, const QPalette &palette,
                      const NoteGroup &group, const NotesModel &notes) const;
    /// What a group is called; `detail` is what stands quieter behind it.
    QString headingText(const NoteGroup &group, const NotesModel &notes, QString *detail = nullptr) const;

private:
    struct Lines;

    void paintTexts(QPainter *painter, const Lines &lines, const List::RowColours &colours,
                    const QModelIndex &index) const;
    void paintFoot(QPainter *painter, const Lines &lines, const List::RowColours &colours,
                   const QModelIndex &index) const;
    QString footText(const QModelIndex &index) const;

    HighlightColours *m_colours;
    QStringList m_words;
    NoteGrouping m_grouping = NoteGrouping::None;
};

/// "29 Jan 2023" of an article's date; empty when it is undated.
QString articleDay(const QModelIndex &note);

} // namespace Dateline::Notes
