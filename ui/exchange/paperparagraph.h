// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/glyphletters.h"

#include <QFont>
#include <QList>
#include <QString>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace Dateline::Exporting {

/// A piece of a paragraph that looks the same.
struct PaperSpan
{
    QString text;
    QFont font;
    QColor colour;
    QString address = {}; ///< Where it links to; empty for none.
};

/// A paragraph set in lines of one height, in units. Use it on the thread that made it.
class PaperParagraph
{
public:
    /// More lines than `mostLines` are cut, with an ellipsis.
    PaperParagraph(const QList<PaperSpan> &spans, double width, double lineHeight, int mostLines = 60);

    double height() const { return m_height; }
    /// With the upper left corner at `corner`.
    void paint(QPainter *painter, const QPointF &corner) const;
    void addLetters(GlyphLetters *letters) const;

private:
    void setLines(double width, double lineHeight, int mostLines);

    std::unique_ptr<QTextLayout> m_layout;
    double m_height = 0;
};

} // namespace Dateline::Exporting
