// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/entities/entityrow.h"

#include "list/rowpainting.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/symbolicicon.h"
#include "timeline/entities/activitybars.h"
#include "timeline/entities/kindswitch.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace Dateline::TimelinePanel {

using namespace Support;
using namespace Qt::StringLiterals;

namespace {

constexpr int padding = Metrics::unit + Metrics::unit / 2; ///< Above and below the lines.
constexpr int iconSize = 4 * Metrics::unit;
constexpr int narrow = 90 * Metrics::unit; ///< Rows below this width have smaller bars.
constexpr float barOpacity = 0.75F;

/// Digits of equal width where the font has a choice, so that numbers stand in columns.
QFont countFont(const QFont &font)
{
    QFont counts = scaledFont(font, TypeScale::small);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    counts.setFeature(QFont::Tag("tnum"), 1);
#endif
    return counts;
}

int barsWidth(int rowWidth)
{
    return (rowWidth < narrow ? 2 : 3) * Timeline::EntityCounts::mostBars;
}

/// Behind what was looked for, as in the list of articles.
void paintFound(QPainter *painter, const QRect &line, const QFont &font, const QString &shown,
                const QList<Timeline::NameMatch::Range> &ranges, const List::RowColours &colours)
{
    const QFontMetricsF metrics(font);
    const double middle = line.top() + line.height() / 2.0;
    for (const auto &[start, end] : ranges) {
        if (start >= shown.size())
            break;
        const double left = line.left() + metrics.horizontalAdvance(shown.left(start));
        const double right = line.left() + metrics.horizontalAdvance(shown.left(end));
        const QRectF box(left - 1, middle - metrics.height() / 2, right - left + 2, metrics.height());
        painter->fillRect(box, colours.hit);
        painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), colours.hitEdge);
    }
}

/// Whatever follows a name: a person changed it, its names may be several, it limits what is shown.
QStringList marksOf(const EntityRow &row)
{
    QStringList marks;
    if (row.isTogether)
        marks.append(u"together"_s);
    if (row.isEdited)
        marks.append(u"edit"_s);
    if (row.isDoubtful)
        marks.append(u"doubtful"_s);
    return marks;
}

void paintName(QPainter *painter, const EntityRow &row, QRect line, const QFont &font,
               const List::RowColours &colours, RowIcons *icons)
{
    const QStringList marks = marksOf(row);
    const int marksWidth = int(marks.size()) * (iconSize + Metrics::tight);
    const QFontMetrics metrics(font);
    const QString name = List::paintedPart(row.name);
    const QString shown = metrics.elidedText(name, Qt::ElideRight, line.width() - marksWidth);
    paintFound(painter, line, font, shown, row.match.ranges(name), colours);
    List::paintLine(painter, line, font, row.count > 0 ? colours.title : colours.quiet, shown);
    int left = line.left() + metrics.horizontalAdvance(shown) + Metrics::tight;
    for (const QString &mark : marks) {
        const QRect box(left, line.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        icons->icon(mark, mark == u"together"_s ? colours.dot : colours.quiet).paint(painter, box);
        left += iconSize + Metrics::tight;
    }
}

void paintAliases(QPainter *painter, const EntityRow &row, const QRect &line, const QFont &font,
                  const List::RowColours &colours)
{
    const QFontMetrics metrics(font);
    QString text;
    for (const QString &alias : row.aliases) {
        text += text.isEmpty() ? List::paintedPart(alias) : QString(u" · "_s + List::paintedPart(alias));
        // What comes after is not seen.
        if (metrics.horizontalAdvance(text) > line.width())
            break;
    }
    const QString shown = metrics.elidedText(text, Qt::ElideRight, line.width());
    if (!row.aliases.isEmpty() && !row.match.isEmpty() && !row.match.matches(row.name))
        paintFound(painter, line, font, shown, row.match.ranges(List::paintedPart(row.aliases.constFirst())),
                   colours);
    List::paintLine(painter, line, font, colours.quiet, shown);
}

void paintDropTarget(QPainter *painter, const QStyleOptionViewItem &option)
{
    const PaletteColours colours(option.palette);
    QColor ground = colours.accent();
    ground.setAlphaF(0.12F);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours.accent(), 2));
    painter->setBrush(ground);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 2, -3, -2), Metrics::radius, Metrics::radius);
}

void paintGround(QPainter *painter, const EntityRow &row, const QStyleOptionViewItem &option,
                 const List::RowColours &colours)
{
    List::paintRowBackground(painter, option, colours);
    // A row that is selected as well shows where the keyboard is.
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(PaletteColours(option.palette).accent(), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    if (row.dropHint.isEmpty())
        painter->fillRect(QRect(option.rect.left() + Metrics::margin, option.rect.bottom(),
                                option.rect.width() - 2 * Metrics::margin, 1),
                          colours.line);
    else
        paintDropTarget(painter, option);
}

/// At the right of both lines, which are shorter then.
void paintNumbers(QPainter *painter, const EntityRow &row, const QStyleOptionViewItem &option,
                  const List::RowColours &colours, QRect *first, QRect *second)
{
    const QFont font = countFont(option.font);
    const QString count = QLocale().toString(row.count);
    List::paintLine(painter, *first, font, row.count > 0 ? colours.read : colours.quiet, count,
                    Qt::AlignRight);
    first->setRight(first->right() - QFontMetrics(font).horizontalAdvance(count) - Metrics::gap);
    if (row.activity.isEmpty())
        return;
    const int width = barsWidth(option.rect.width());
    const QRect area(second->right() + 1 - width, second->top() + 1, width, second->height() - 2);
    QColor bar = colours.quiet;
    bar.setAlphaF(barOpacity);
    paintActivity(painter, area, row.activity, bar, colours.line);
    second->setRight(area.left() - 1 - Metrics::gap);
}

} // namespace

const QIcon &RowIcons::icon(const QString &name, const QColor &colour)
{
    QIcon &icon = m_icons[{name, colour.rgba()}];
    if (icon.isNull()) {
        QPalette palette;
        palette.setColor(QPalette::ButtonText, colour);
        icon = symbolicIcon(name, palette);
    }
    return icon;
}

void paintEntityRow(QPainter *painter, const EntityRow &row, const QStyleOptionViewItem &given,
                    RowIcons *icons)
{
    // What is chosen is the timeline beside, so that it looks the same with and without the keyboard.
    QStyleOptionViewItem option = given;
    option.state.setFlag(QStyle::State_Active, false);
    const List::RowColours colours(option);
    painter->save();
    paintGround(painter, row, option, colours);
    const QFont small = scaledFont(option.font, TypeScale::small);
    const QRect inner = option.rect.adjusted(Metrics::margin, padding, -Metrics::margin, -padding);
    QRect first = inner;
    first.setHeight(List::lineHeight(option.font));
    QRect second = inner;
    second.setTop(first.bottom() + 1);
    const QRect icon(inner.left(), first.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    icons->icon(kindIcon(row.kind), colours.quiet).paint(painter, icon);
    first.setLeft(icon.right() + 1 + Metrics::gap);
    second.setLeft(first.left());
    paintNumbers(painter, row, option, colours, &first, &second);
    paintName(painter, row, first, option.font, colours, icons);
    if (row.dropHint.isEmpty())
        paintAliases(painter, row, second, small, colours);
    else
        List::paintLine(painter, second, small, PaletteColours(option.palette).accent(), row.dropHint);
    painter->restore();
}

int entityRowHeight(const QFont &font)
{
    return List::lineHeight(font) + List::lineHeight(scaledFont(font, TypeScale::small)) + 2 * padding;
}

} // namespace Dateline::TimelinePanel
