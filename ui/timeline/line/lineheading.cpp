// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/line/lineheading.h"

#include "support/palettecolours.h"

#include "timeline/history/datewords.h"

#include <QPainter>

namespace Dateline::TimelinePanel {

using namespace Support;
using namespace Timeline;
using namespace Qt::StringLiterals;

namespace {

constexpr int above = Metrics::margin;
constexpr int below = Metrics::tight;
constexpr int lettersOfDays = 16; ///< About.

/// A trip's heading, in one line if there is room, else the way and below it the days.
struct TripLines
{
    QString first;
    QString second;
};

QString way(const TimelineModel &model, int row)
{
    QStringList stops;
    for (const Trip::Stop &stop : model.trip(model.tripAt(row)).stops)
        stops.append(model.name(stop.place));
    return stops.join(u" → "_s);
}

TripLines tripLines(const TimelineModel &model, int row, const LineStyle &style)
{
    const QFontMetrics metrics(style.heading);
    const QString whole = model.heading(row);
    if (metrics.horizontalAdvance(whole) < style.contentWidth())
        return {whole, {}};
    return {metrics.elidedText(way(model, row), Qt::ElideMiddle, style.contentWidth()),
            dateWords(model.dateAt(row))};
}

QFont monthFont(const LineStyle &style)
{
    QFont font = style.small;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

int headingHeight(const TimelineModel &model, int row, const LineStyle &style)
{
    if (model.kindOf(row) == TimelineModel::Row::Month)
        return above + style.smallLine() + below;
    const bool hasTwo = !tripLines(model, row, style).second.isEmpty();
    return above + style.headingLine() + (hasTwo ? style.smallLine() : 0) + below;
}

int estimatedHeadingHeight(const TimelineRow &row, const LineStyle &style)
{
    if (row.kind == TimelineRow::Kind::Month)
        return above + style.smallLine() + below;
    const bool hasTwo = lettersOfDays + row.letters > style.lettersIn(style.contentWidth());
    return above + style.headingLine() + (hasTwo ? style.smallLine() : 0) + below;
}

void paintHeading(QPainter *painter, const QRect &area, const TimelineModel &model, int row,
                  const LineStyle &style)
{
    const PaletteColours colours(style.palette);
    QRect line(area.left() + gutter, area.top() + above, style.contentWidth(), style.headingLine());
    if (model.kindOf(row) == TimelineModel::Row::Month) {
        line.setHeight(style.smallLine());
        List::paintLine(painter, line, monthFont(style), colours.quiet(), model.heading(row));
        return;
    }
    const TripLines lines = tripLines(model, row, style);
    List::paintLine(painter, line, style.heading, style.palette.color(QPalette::Text), lines.first);
    const QRect second(line.left(), line.bottom() + 1, line.width(), style.smallLine());
    List::paintLine(painter, second, style.small, colours.quiet(), lines.second);
}

int stickyHeight(const LineStyle &style)
{
    return style.headingLine() + 2 * Metrics::tight + 1;
}

void paintStickyHeading(QPainter *painter, const QRect &area, const TimelineModel &model, int row,
                        const LineStyle &style)
{
    const PaletteColours colours(style.palette);
    painter->fillRect(area, style.palette.color(QPalette::AlternateBase));
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colours.line());
    const QRect line(area.left() + Metrics::margin, area.top(), area.width() - Metrics::margin - rightMargin,
                     area.height() - 1);
    if (model.kindOf(row) == TimelineModel::Row::Month) {
        List::paintLine(painter, line, monthFont(style), colours.quiet(), model.heading(row));
        return;
    }
    // Where there is no room for both, the days are kept and the way is cut.
    const QString whole = model.heading(row);
    if (QFontMetrics(style.heading).horizontalAdvance(whole) < line.width()) {
        List::paintLine(painter, line, style.heading, style.palette.color(QPalette::Text), whole);
        return;
    }
    const QString days = dateWords(model.dateAt(row));
    const int daysWidth = QFontMetrics(style.small).horizontalAdvance(days) + 2;
    List::paintLine(painter, line, style.small, colours.quiet(), days, Qt::AlignRight);
    const QRect rest = line.adjusted(0, 0, -daysWidth - Metrics::gap, 0);
    const QString shortWay =
        QFontMetrics(style.heading).elidedText(way(model, row), Qt::ElideMiddle, rest.width());
    List::paintLine(painter, rest, style.heading, style.palette.color(QPalette::Text), shortWay);
}

} // namespace Dateline::TimelinePanel
