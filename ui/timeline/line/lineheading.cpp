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
constexpr qsizetype lettersBetween = 3;

/// A trip's heading, in one line if there is room, else the way and below it the days.
struct TripLines
{
    QString first;
    QString second;
};

/// The stops of a trip, as many from both its ends as can be needed for so many pixels. It may have
/// thousands, and all their names would take longer to measure than all else that is on the screen.
QString way(const TimelineModel &model, int row, const LineStyle &style, int width)
{
    const QList<Trip::Stop> &stops = model.trip(model.tripAt(row)).stops;
    const qsizetype enough = 2 * style.lettersIn(width);
    QStringList begin;
    QStringList end;
    qsizetype letters = 0;
    for (qsizetype stop = 0; stop < (stops.size() + 1) / 2; ++stop) {
        const qsizetype mirrored = stops.size() - 1 - stop;
        begin.append(model.name(stops[stop].place));
        letters += begin.last().size() + lettersBetween;
        if (mirrored == stop)
            break;
        end.prepend(model.name(stops[mirrored].place));
        letters += end.first().size() + lettersBetween;
        if (letters > 2 * enough && mirrored > stop + 1) {
            begin.append(u"…"_s);
            break;
        }
    }
    return (begin + end).join(u" → "_s);
}

/// All of a trip's heading where it fits, which its letters tell first; else empty.
QString wholeHeading(const TimelineModel &model, int row, const LineStyle &style, int width)
{
    if (model.rows()->rows[size_t(row)].letters > 4 * style.lettersIn(width))
        return {};
    const QString whole = model.heading(row);
    return QFontMetrics(style.heading).horizontalAdvance(whole) < width ? whole : QString();
}

TripLines tripLines(const TimelineModel &model, int row, const LineStyle &style)
{
    const int width = style.contentWidth();
    if (const QString whole = wholeHeading(model, row, style, width); !whole.isEmpty())
        return {whole, {}};
    const QFontMetrics metrics(style.heading);
    return {metrics.elidedText(way(model, row, style, width), Qt::ElideMiddle, width),
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
    if (const QString whole = wholeHeading(model, row, style, line.width()); !whole.isEmpty()) {
        List::paintLine(painter, line, style.heading, style.palette.color(QPalette::Text), whole);
        return;
    }
    const QString days = dateWords(model.dateAt(row));
    const int daysWidth = QFontMetrics(style.small).horizontalAdvance(days) + 2;
    List::paintLine(painter, line, style.small, colours.quiet(), days, Qt::AlignRight);
    const QRect rest = line.adjusted(0, 0, -daysWidth - Metrics::gap, 0);
    const QString shortWay =
        QFontMetrics(style.heading)
            .elidedText(way(model, row, style, rest.width()), Qt::ElideMiddle, rest.width());
    List::paintLine(painter, rest, style.heading, style.palette.color(QPalette::Text), shortWay);
}

} // namespace Dateline::TimelinePanel
