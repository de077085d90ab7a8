// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/markedtext.h"

#include "list/rowpainting.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Dateline::List {

namespace {

constexpr QChar ellipsis = u'…';

class MarkedText
{
public:
    MarkedText(const QRect &area, const MarkedTextStyle &style, const QString &text,
               const QList<Search::TextRange> &hits)
        : m_area(area)
        , m_style(style)
        , m_metrics(style.font)
        , m_layout(text, style.font)
    {
        for (const Search::TextRange &hit : hits) {
            const qint32 start = std::clamp(hit.start, 0, qint32(text.size()));
            const qint32 end = std::clamp(hit.end, start, qint32(text.size()));
            if (start < end)
                m_hits.append({start, end});
        }
    }

    void layOut(int lines)
    {
        QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
        option.setWrapMode(lines == 1 ? QTextOption::WrapAnywhere
                                      : QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.setFormats(formats());
        m_layout.setCacheEnabled(true); // Else it would be shaped once more for painting.
        m_layout.beginLayout();
        const int height = lineHeight(m_style.font);
        const int toBaseline = (height - m_metrics.height()) / 2 + m_metrics.ascent();
        for (int number = 0; number < lines; ++number) {
            QTextLine line = m_layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(m_area.width());
            m_isCut = line.textStart() + line.textLength() < m_layout.text().size();
            if (m_isCut && number + 1 == lines)
                line.setLineWidth(m_area.width() - m_metrics.horizontalAdvance(ellipsis));
            // Fonts that stand in for missing letters must not shift the baseline.
            line.setPosition({0, double(number * height + toBaseline) - line.ascent()});
        }
        m_layout.endLayout();
    }

    void paint(QPainter *painter) const
    {
        for (int number = 0; number < m_layout.lineCount(); ++number)
            paintMarks(painter, m_layout.lineAt(number));
        painter->setPen(m_style.text);
        m_layout.draw(painter, m_area.topLeft());
        if (m_isCut && m_layout.lineCount() > 0)
            paintEllipsis(painter, m_layout.lineAt(m_layout.lineCount() - 1));
    }

private:
    QList<QTextLayout::FormatRange> formats() const
    {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        bold.setForeground(m_style.hit);
        QList<QTextLayout::FormatRange> formats;
        for (const Search::TextRange &hit : m_hits)
            formats.append({hit.start, hit.length(), bold});
        return formats;
    }

    double baseline(const QTextLine &line) const { return m_area.top() + line.y() + line.ascent(); }

    void paintMarks(QPainter *painter, const QTextLine &line) const
    {
        const int lineEnd = line.textStart() + line.textLength();
        for (const Search::TextRange &hit : m_hits) {
            const int start = std::max<int>(hit.start, line.textStart());
            const int end = std::min<int>(hit.end, lineEnd);
            if (start >= end)
                continue;
            const double one = line.cursorToX(start);
            const double other = line.cursorToX(end);
            const QRectF mark(m_area.left() + std::min(one, other) - 1,
                              baseline(line) - m_metrics.ascent() + 0.5, std::abs(other - one) + 2,
                              m_metrics.ascent() + m_metrics.descent() - 0.5);
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_style.mark);
            painter->drawRoundedRect(mark, 2, 2);
            painter->fillRect(QRectF(mark.left() + 1, mark.bottom() - 1, mark.width() - 2, 1), m_style.edge);
        }
    }

    void paintEllipsis(QPainter *painter, const QTextLine &line) const
    {
        const QRectF text = line.naturalTextRect();
        const double left = m_layout.text().isRightToLeft()
                                ? text.left() - m_metrics.horizontalAdvance(ellipsis)
                                : text.left() + text.width();
        painter->setFont(m_style.font);
        painter->setPen(m_style.text);
        painter->drawText(QPointF(m_area.left() + left, baseline(line)), ellipsis);
    }

    QRect m_area;
    const MarkedTextStyle &m_style;
    QFontMetrics m_metrics;
    QTextLayout m_layout;
    QList<Search::TextRange> m_hits;
    bool m_isCut = false;
};

} // namespace

void paintMarkedText(QPainter *painter, const QRect &area, int lines, const MarkedTextStyle &style,
                     const QString &text, const QList<Search::TextRange> &hits)
{
    if (text.isEmpty() || area.width() <= 0)
        return;
    MarkedText marked(area, style, paintedPart(text), hits);
    marked.layOut(lines);
    marked.paint(painter);
}

} // namespace Dateline::List
