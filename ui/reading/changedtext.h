// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/textdiff.h"

#include <QSet>
#include <QTextBrowser>

namespace Dateline::Reading {

/// Shows two versions of a text as one: what was removed is struck through, what was added underlined, and
/// long stretches without a change are folded into a line that opens them. Texts are inserted as plain text;
/// nothing in them is read as HTML.
class ChangedText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ChangedText(QWidget *parent);

    /// The difference is that of these texts; `language` is a BCP 47 tag, for the font.
    void setTexts(QStringView before, QStringView after, const Search::TextDifference &difference,
                  const QString &language);
    void clear();
    /// CSS pixels, and ems of the column.
    void setLook(int textSize, int measure);

    int changeCount() const { return int(m_changes.size()); }
    /// Counts from 1; 0 before the first step.
    int currentChange() const { return m_current; }
    /// Goes to the next (1) or previous (-1) change, in a circle.
    void step(int direction);

Q_SIGNALS:
    void currentChanged();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Kind = Search::TextSpan::Kind;

    struct Run
    {
        Kind kind;
        QString text;
    };
    struct Paragraph
    {
        QList<Run> runs;
        bool isChanged = false;
    };
    struct Change
    {
        int start;
        int end;
    };

    void addLines(Kind kind, QStringView lines);
    void addChangedLine(QStringView before, QStringView after, const Search::TextBlock &line);
    QList<bool> foldedParagraphs() const;
    /// Writes the document anew; the place in it stays.
    void write();
    void writeParagraph(QTextCursor &cursor, const Paragraph &paragraph, bool isTitle);
    void writeFold(QTextCursor &cursor, int first, int count);
    QTextCharFormat formatOf(Kind kind) const;
    void placeColumn();
    void markCurrent();

    QList<Paragraph> m_paragraphs;
    QList<Change> m_changes;
    QSet<int> m_opened; ///< First paragraphs of folds that were opened.
    QString m_language;
    int m_textSize = 18;
    int m_measure = 36;
    int m_current = 0;
};

} // namespace Dateline::Reading
