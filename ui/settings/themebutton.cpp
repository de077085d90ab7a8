// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/themebutton.h"

#include "support/metrics.h"
#include "support/palettecolours.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

namespace Dateline::Settings {

using Support::Theme;
using Support::ThemeChoice;
using Support::Metrics::unit;

namespace {

constexpr QSize pictureSize(24 * unit, 18 * unit);
constexpr int frame = unit; ///< Room for the mark of the chosen one.

/// The window in small: list, lines of text, one selected row.
void paintWindow(QPainter *painter, const QRectF &box, Theme theme)
{
    const QPalette palette = Support::themePalette(theme, QGuiApplication::palette());
    const Support::PaletteColours colours(palette);
    painter->fillRect(box, palette.color(QPalette::Base));
    const QRectF list(box.topLeft(), QSizeF(box.width() * 0.38, box.height()));
    painter->fillRect(list, palette.color(QPalette::Window));
    painter->fillRect(QRectF(list.topRight(), QSizeF(1, box.height())), colours.line());
    const auto bar = [&](double left, double top, double width, double height, const QColor &colour) {
        painter->setBrush(colour);
        painter->drawRoundedRect(QRectF(box.left() + left, box.top() + top, width, height), 1, 1);
    };
    painter->setPen(Qt::NoPen);
    const double wide = list.width() - 3 * unit;
    bar(unit, 3 * unit - 2, list.width() - 2 * unit, 3 * unit, palette.color(QPalette::Highlight));
    bar(1.5 * unit, 3.5 * unit, wide * 0.8, 3, palette.color(QPalette::HighlightedText));
    for (int row = 0; row < 3; ++row)
        bar(1.5 * unit, (7.5 + 3 * row) * unit, wide * (row == 1 ? 0.7 : 1), 3, colours.quiet());
    const double left = list.width() + 2 * unit;
    const double text = box.width() - left - 2 * unit;
    bar(left, 3 * unit, text * 0.75, 5, palette.color(QPalette::Text));
    for (int line = 0; line < 4; ++line)
        bar(left, (6 + 2 * line) * unit, text * (line == 3 ? 0.5 : 1), 2.5, colours.quiet());
    bar(left, 14.5 * unit, text * 0.4, 2.5, colours.accent());
}

} // namespace

ThemeButton::ThemeButton(ThemeChoice choice, QWidget *parent)
    : QRadioButton(parent)
    , m_choice(choice)
{
    setAttribute(Qt::WA_Hover);
}

QSize ThemeButton::sizeHint() const
{
    const int textWidth = fontMetrics().horizontalAdvance(text()) + 8 * unit;
    return {qMax(pictureSize.width() + 2 * frame, textWidth),
            pictureSize.height() + 2 * frame + fontMetrics().height() + 2 * unit};
}

void ThemeButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Support::PaletteColours colours(palette());
    const QRectF picture(
        QPointF(frame, frame) + QPointF((width() - 2 * frame - pictureSize.width()) / 2.0, 0), pictureSize);
    QPainterPath outline;
    outline.addRoundedRect(picture, Support::Metrics::radius, Support::Metrics::radius);
    painter.save();
    painter.setClipPath(outline);
    if (m_choice == ThemeChoice::System) {
        paintWindow(&painter, picture, Theme::Light);
        QPainterPath half;
        half.moveTo(picture.topRight());
        half.lineTo(picture.bottomRight());
        half.lineTo(picture.bottomLeft());
        half.closeSubpath();
        painter.setClipPath(half, Qt::IntersectClip);
        paintWindow(&painter, picture, Theme::Dark);
    } else {
        paintWindow(&painter, picture, Support::themeOf(m_choice, palette()));
    }
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isChecked()    ? colours.accent()
                        : underMouse() ? colours.frame()
                                       : colours.thumb(),
                        isChecked() ? 2 : 1));
    painter.drawRoundedRect(picture.adjusted(-1, -1, 1, 1), Support::Metrics::radius + 1,
                            Support::Metrics::radius + 1);
    QRectF name(0, picture.bottom() + 2 * unit, width(), fontMetrics().height() + unit);
    const double textWidth = fontMetrics().horizontalAdvance(text());
    const QRectF dot(name.center().x() - textWidth / 2 - 4 * unit + 1, name.center().y() - 5, 10, 10);
    painter.setPen(QPen(isChecked() ? colours.accent() : colours.frame(), 1.2));
    painter.drawEllipse(dot);
    if (isChecked()) {
        painter.setBrush(colours.accent());
        painter.drawEllipse(dot.adjusted(2.5, 2.5, -2.5, -2.5));
    }
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(name, Qt::AlignCenter, text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent(), 1));
        painter.drawRoundedRect(QRectF(dot.left() - unit, name.top(), textWidth + 6.5 * unit, name.height()),
                                unit, unit);
    }
}

} // namespace Dateline::Settings
