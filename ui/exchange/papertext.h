// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/glyphletters.h"
#include "exchange/pagebreaks.h"
#include "exchange/paperstyle.h"
#include "exchange/pdfcatalogue.h"

#include <QList>
#include <QString>
#include <QTextBlock>
#include <QTextDocument>

#include <memory>
#include <vector>

class QPainter;

namespace Dateline::Exporting {

/// A document of simple HTML set in a column, line by line, for pages of any height. See pdfDocument().
class PaperText
{
public:
    /// `width` in units.
    PaperText(const QString &html, const QString &language, double width);
    ~PaperText();
    Q_DISABLE_COPY_MOVE(PaperText)

    const std::vector<PageLine> &lines() const { return m_lines; }
    /// Of the column, in units.
    double height() const { return m_lines.empty() ? 0 : m_lines.back().bottom; }
    /// Paints lines with the top of the first one at the origin.
    void paint(QPainter *painter, const PageLines &lines) const;
    /// The headings among these lines, with `top` in units from the first one.
    QList<Bookmark> headings(const PageLines &lines) const;
    /// The same for what links within the document lead to: titles are their names.
    QList<Bookmark> anchors(const PageLines &lines) const;
    /// Which of the letters that have a glyph in common the document means.
    GlyphLetters letters() const;

private:
    struct Place
    {
        QTextBlock block;
        int line = 0; ///< Of the block.
    };

    void paintLine(QPainter *painter, const Place &place, const QPointF &offset) const;
    void paintMarker(QPainter *painter, const QTextBlock &block, const QPointF &offset) const;
    void collectLines();

    std::unique_ptr<QTextDocument> m_document;
    std::vector<PageLine> m_lines;
    std::vector<Place> m_places; ///< Of each in m_lines.
};

} // namespace Dateline::Exporting
