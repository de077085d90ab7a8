// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/paperparagraph.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextCharFormat>

namespace Dateline::Exporting {

namespace {

constexpr double baselineShare = 0.78; ///< Of a line's height, above the baseline.

} // namespace

PaperParagraph::PaperParagraph(const QList<PaperSpan> &spans, double width, double lineHeight, int mostLines)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const PaperSpan &span : spans) {
        QTextCharFormat format;
        format.setFont(span.font);
        format.setForeground(span.colour);
        if (!span.address.isEmpty()) {
            format.setAnchor(true);
            format.setAnchorHref(span.address);
        }
        formats.append({int(text.size()), int(span.text.size()), format});
        text += span.text;
    }
    m_layout = std::make_unique<QTextLayout>(text, spans.isEmpty() ? QFont() : spans.first().font);
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    setLines(width, lineHeight, mostLines);
}

void PaperParagraph::setLines(double width, double lineHeight, int mostLines)
{
    m_layout->beginLayout();
    int end = 0;
    int count = 0;
    for (; count < mostLines; ++count) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, count * lineHeight + lineHeight * baselineShare - line.ascent()});
        end = line.textStart() + line.textLength();
    }
    m_layout->endLayout();
    m_height = count * lineHeight;
    const QString text = m_layout->text();
    if (end >= text.size() || end < 2 || text.endsWith(QChar(0x2026)))
        return;
    // A character less than goes, for the ellipsis.
    m_layout->setText(QString(text.left(end - 2) + QChar(0x2026)));
    setLines(width, lineHeight, mostLines);
}

void PaperParagraph::paint(QPainter *painter, const QPointF &corner) const
{
    for (int number = 0; number < m_layout->lineCount(); ++number)
        m_layout->lineAt(number).draw(painter, corner);
}

void PaperParagraph::addLetters(GlyphLetters *letters) const
{
    letters->addText(m_layout->text());
    for (int number = 0; number < m_layout->lineCount(); ++number) {
        const QTextLine line = m_layout->lineAt(number);
        for (const QGlyphRun &run : line.glyphRuns(line.textStart(), line.textLength()))
            letters->addFont(run.rawFont());
    }
}

} // namespace Dateline::Exporting
