// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pageframe.h"

#include "exchange/paperstyle.h"
#include "exchange/printfonts.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace Dateline::Exporting {

using namespace Qt::StringLiterals;

namespace {

constexpr double side = 62 * unitsPerPoint;
constexpr double upright = 66 * unitsPerPoint;  ///< Above and below.
constexpr double headLine = 40 * unitsPerPoint; ///< From the edge of the paper to the baseline.
constexpr double smallSize = 8 * unitsPerPoint;

} // namespace

PageFrame::PageFrame(QPageSize::PageSizeId size, const QString &title, const QString &language)
    : PageFrame(QPageSize::size(size, QPageSize::Point) * unitsPerPoint, title, language)
{
}

PageFrame::PageFrame(const QSizeF &size, const QString &title, const QString &language)
    : m_size(size)
    , m_title(title.simplified())
    , m_language(language)
{
}

double PageFrame::width() const
{
    return m_size.width() - 2 * side;
}

double PageFrame::height() const
{
    return m_size.height() - 2 * upright;
}

double PageFrame::left() const
{
    return side;
}

double PageFrame::top() const
{
    return upright;
}

void PageFrame::paint(QPainter *painter, int page, int pages) const
{
    const QFont font = printFont(m_language, smallSize);
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    painter->setPen(QColor::fromRgb(paperQuiet));
    if (page > 0) {
        painter->drawText(QPointF(side, headLine), metrics.elidedText(m_title, Qt::ElideRight, width()));
        painter->setPen(QPen(QColor::fromRgb(paperLine), 0.5 * unitsPerPoint));
        const double y = headLine + 6 * unitsPerPoint;
        painter->drawLine(QPointF(side, y), QPointF(side + width(), y));
        painter->setPen(QColor::fromRgb(paperQuiet));
    }
    const QString place = QLocale().toString(page + 1) + u" / "_s + QLocale().toString(pages);
    painter->drawText(QPointF((m_size.width() - metrics.horizontalAdvance(place)) / 2,
                              m_size.height() - headLine + smallSize / 2),
                      place);
}

} // namespace Dateline::Exporting
