// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/papertext.h"

#include "exchange/paperstyle.h"
#include "exchange/printfonts.h"

#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextList>

#include <algorithm>

namespace Dateline::Exporting {

using namespace Qt::StringLiterals;

namespace {

/// Reads no file and no address, whatever the HTML names.
class ClosedDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

constexpr double baselineShare = 0.8; ///< Of a line of fixed height, as QTextDocumentLayout places it.

bool isRuler(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth);
}

/// The number of an item of an ordered list; empty for other blocks.
QString numberOf(const QTextBlock &block)
{
    QTextList *list = block.textList();
    const bool isNumbered = list && list->format().style() <= QTextListFormat::ListDecimal;
    return isNumbered ? list->itemText(block) : QString();
}

} // namespace

PaperText::PaperText(const QString &html, const QString &language, double width)
    : m_document(std::make_unique<ClosedDocument>())
{
    m_document->setUndoRedoEnabled(false);
    m_document->setHtml(withLanguageFonts(html));
    stylePaper(m_document.get(), language);
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document->setDefaultTextOption(option);
    m_document->setTextWidth(width);
    // Asking for the size lays out everything.
    m_document->size();
    collectLines();
}

PaperText::~PaperText() = default;

void PaperText::collectLines()
{
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const QTextLayout *layout = block.layout();
        const QTextBlockFormat format = block.blockFormat();
        const double height = format.doubleProperty(LineHeightProperty);
        const bool isBreak = format.pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore;
        for (int number = 0; number < layout->lineCount(); ++number) {
            const QTextLine line = layout->lineAt(number);
            const double baseline = layout->position().y() + line.y() + line.ascent();
            const double top = std::max(baseline - height * baselineShare, this->height());
            m_lines.push_back({top, top + height, block.blockNumber(), format.headingLevel() > 0,
                               format.intProperty(QuoteLevelProperty) > 0, isBreak && number == 0});
            m_places.push_back({block, number});
        }
    }
}

void PaperText::paintMarker(QPainter *painter, const QTextBlock &block, const QPointF &offset) const
{
    if (!block.textList())
        return;
    const QTextLine line = block.layout()->lineAt(0);
    const QPointF start = offset + QPointF(line.x(), line.y() + line.ascent());
    const QFont font = m_document->defaultFont();
    const QString number = numberOf(block);
    if (number.isEmpty()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(QColor::fromRgb(paperQuiet));
        const double radius = 1.5 * unitsPerPoint;
        painter->drawEllipse(start - QPointF(8 * unitsPerPoint, font.pixelSize() * 0.33), radius, radius);
        return;
    }
    painter->setFont(font);
    painter->setPen(QColor::fromRgb(paperQuiet));
    const double width = QFontMetricsF(font).horizontalAdvance(number) + 4 * unitsPerPoint;
    painter->drawText(start - QPointF(width, 0), number);
}

void PaperText::paintLine(QPainter *painter, const Place &place, const QPointF &offset) const
{
    const QTextBlock &block = place.block;
    if (isRuler(block)) {
        painter->setPen(QPen(QColor::fromRgb(paperLine), 0.7 * unitsPerPoint));
        const double y = offset.y() + block.blockFormat().doubleProperty(LineHeightProperty) / 2;
        painter->drawLine(QPointF(0, y), QPointF(m_document->textWidth(), y));
        return;
    }
    if (place.line == 0)
        paintMarker(painter, block, offset);
    painter->setPen(QColor::fromRgb(paperInk));
    block.layout()->lineAt(place.line).draw(painter, offset);
}

void PaperText::paint(QPainter *painter, const PageLines &lines) const
{
    const double start = m_lines[size_t(lines.first)].top;
    for (int number = lines.first; number < lines.end; ++number) {
        const PageLine &line = m_lines[size_t(number)];
        const Place &place = m_places[size_t(number)];
        paintLine(painter, place, place.block.layout()->position() - QPointF(0, start));
        if (!line.isQuote)
            continue;
        // A rule beside the quote, down to its next line where that follows.
        const bool goesOn = number + 1 < lines.end && m_lines[size_t(number) + 1].isQuote;
        const double end = goesOn ? m_lines[size_t(number) + 1].top : line.bottom;
        painter->fillRect(QRectF(3 * unitsPerPoint, line.top - start, 1.6 * unitsPerPoint, end - line.top),
                          QColor::fromRgb(paperLine));
    }
}

QList<Bookmark> PaperText::headings(const PageLines &lines) const
{
    QList<Bookmark> headings;
    for (int number = lines.first; number < lines.end; ++number) {
        const Place &place = m_places[size_t(number)];
        const QString title = place.block.text().simplified();
        if (!m_lines[size_t(number)].isHeading || place.line > 0 || title.isEmpty())
            continue;
        const double top = m_lines[size_t(number)].top - m_lines[size_t(lines.first)].top;
        headings.append({title, place.block.blockFormat().headingLevel(), 0, top});
    }
    return headings;
}

QList<Bookmark> PaperText::anchors(const PageLines &lines) const
{
    QList<Bookmark> anchors;
    for (int number = lines.first; number < lines.end; ++number) {
        const Place &place = m_places[size_t(number)];
        const QTextLine line = place.block.layout()->lineAt(place.line);
        const int start = place.block.position() + line.textStart();
        const double top = m_lines[size_t(number)].top - m_lines[size_t(lines.first)].top;
        for (auto it = place.block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.position() < start || fragment.position() >= start + line.textLength())
                continue;
            for (const QString &name : fragment.charFormat().anchorNames())
                anchors.append({name, 1, 0, top});
        }
    }
    return anchors;
}

GlyphLetters PaperText::letters() const
{
    GlyphLetters letters;
    letters.addText(m_document->toPlainText());
    for (const Place &place : m_places) {
        const QTextLine line = place.block.layout()->lineAt(place.line);
        for (const QGlyphRun &run : line.glyphRuns(line.textStart(), line.textLength()))
            letters.addFont(run.rawFont());
    }
    return letters;
}

} // namespace Dateline::Exporting
