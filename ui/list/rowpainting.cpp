// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/rowpainting.h"

#include "list/daytext.h"
#include "support/palettecolours.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace Dateline::List {

namespace {

using Support::Metrics::gap;
using Support::Metrics::margin;

constexpr int longestPaintedText = 400;

QColor blend(const QColor &top, const QColor &bottom, double opacity)
{
    const auto part = [opacity](int one, int other) {
        return int(std::lround(one * opacity + other * (1 - opacity)));
    };
    return {part(top.red(), bottom.red()), part(top.green(), bottom.green()),
            part(top.blue(), bottom.blue())};
}

QPainterPath starPath(const QRectF &box)
{
    QPainterPath path;
    const double radius = box.width() / 2;
    for (int corner = 0; corner < 10; ++corner) {
        const double angle = (corner * 36 - 90) * M_PI / 180;
        const double length = corner % 2 ? radius * 0.45 : radius;
        const QPointF point = box.center() + QPointF(std::cos(angle), std::sin(angle)) * length;
        corner == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

} // namespace

RowColours::RowColours(const QStyleOptionViewItem &option)
{
    const Support::PaletteColours colours(option.palette);
    title = option.palette.color(QPalette::Text);
    read = colours.read();
    quiet = colours.quiet();
    line = colours.line();
    dot = colours.accent();
    star = colours.star();
    hit = blend(star, colours.base(), colours.isDark() ? 0.26 : 0.24);
    hitEdge = star;
    if (option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active)) {
        background = line = option.palette.color(QPalette::Highlight);
        title = read = dot = star = option.palette.color(QPalette::HighlightedText);
        quiet = blend(title, background, 0.86);
        hit = blend(title, background, 0.22);
        hitEdge = title;
    } else if (option.state.testFlag(QStyle::State_Selected)) {
        bar = colours.accent();
        background = blend(bar, colours.base(), colours.isDark() ? 0.22 : 0.14);
        quiet = blend(title, background, 0.72);
        hit = blend(star, background, colours.isDark() ? 0.30 : 0.34);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        background = colours.hover();
    }
}

void paintRowBackground(QPainter *painter, const QStyleOptionViewItem &option, const RowColours &colours,
                        bool isFirstCell)
{
    if (colours.background.isValid())
        painter->fillRect(option.rect, colours.background);
    if (colours.bar.isValid() && isFirstCell)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colours.bar);
    const bool isFocusedOnly =
        option.state.testFlag(QStyle::State_HasFocus) && !option.state.testFlag(QStyle::State_Selected);
    if (isFocusedOnly) {
        painter->setPen(Support::PaletteColours(option.palette).accent());
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void paintDot(QPainter *painter, QPointF centre, const QColor &colour)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawEllipse(centre, dotSize / 2.0, dotSize / 2.0);
}

void paintStar(QPainter *painter, const QRectF &box, const QColor &colour, bool isFilled)
{
    painter->setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(isFilled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter->drawPath(starPath(box.adjusted(1, 1, -1, -1)));
}

void paintArchived(QPainter *painter, const QRectF &box, const QColor &colour)
{
    const double unit = box.width() / 16;
    const auto at = [&](double x, double y, double width, double height) {
        return QRectF(box.left() + x * unit, box.top() + y * unit, width * unit, height * unit);
    };
    painter->setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(at(1.5, 2.5, 13, 3.5), 1, 1);
    painter->drawRoundedRect(at(2.5, 6, 11, 7.5), 1, 1);
    painter->drawLine(at(6, 9, 4, 0).topLeft(), at(6, 9, 4, 0).topRight());
}

void paintNoted(QPainter *painter, const QRectF &box, const QColor &colour)
{
    const double unit = box.width() / 16;
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * unit; };
    painter->setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolygon(QPolygonF{at(2.2, 13.8), at(3.2, 9.8), at(10.5, 2.5), at(13.5, 5.5), at(6.2, 12.8)});
    painter->drawLine(at(8.5, 4.5), at(11.5, 7.5));
}

int lineHeight(const QFont &font)
{
    constexpr double highestGlyphs = 1.2; ///< Of Chinese fonts, in ems.
    return std::max(QFontMetrics(font).height(), int(std::ceil(highestGlyphs * QFontInfo(font).pixelSize())));
}

QString paintedPart(const QString &text)
{
    if (text.size() <= longestPaintedText)
        return text;
    const bool splits = text[longestPaintedText - 1].isHighSurrogate();
    return text.left(longestPaintedText - (splits ? 1 : 0));
}

void paintLine(QPainter *painter, const QRect &line, const QFont &font, const QColor &colour,
               const QString &text, Qt::Alignment alignment)
{
    if (text.isEmpty() || line.width() <= 0)
        return;
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(paintedPart(text), Qt::ElideRight, line.width());
    double left = line.left();
    if (alignment.testFlag(Qt::AlignRight))
        left = line.right() + 1 - metrics.horizontalAdvance(shown);
    const int baseline = line.top() + (line.height() - metrics.height()) / 2 + metrics.ascent();
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(QPointF(left, baseline), shown);
}

int dayHeadingHeight(const QFont &font)
{
    return lineHeight(Support::scaledFont(font, Support::TypeScale::small)) + 3 * Support::Metrics::unit;
}

void paintDayHeading(QPainter *painter, const QRect &area, const QFont &font, const QPalette &palette,
                     QDate day, int articles)
{
    const Support::PaletteColours colours(palette);
    painter->fillRect(area, palette.color(QPalette::AlternateBase));
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colours.line());
    QFont small = Support::scaledFont(font, Support::TypeScale::small);
    const QString count = QLocale().toString(articles);
    const int countWidth = QFontMetrics(small).horizontalAdvance(count);
    QRect line = area.adjusted(margin, 0, -margin, -1);
    paintLine(painter, line, small, colours.quiet(), count, Qt::AlignRight);
    line.setRight(line.right() - countWidth - gap);
    small.setWeight(QFont::DemiBold);
    paintLine(painter, line, small, palette.color(QPalette::Text), dayHeading(day));
}

} // namespace Dateline::List
